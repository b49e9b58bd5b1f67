/** The scheme `lifecycle`: where each customer stands, from prospect to won back, by when they bought. */
import type { Facts } from '../facts/factColumn';
import type { Problem } from '../problem';
import {
  type LifecycleLimits,
  lifecycleStage,
  ordersWithRhythm,
  type PurchaseFigures,
} from './lifecycleStage';
import { type LifecycleStage, lifecycleStages } from './lifecycleStages';
import type { Cuts, OptionSpec, OptionValue, OwnFigures, Rescore, Scheme, SchemeOutcome } from './scheme';
import { numbersOf, ownNumber } from './schemeFacts';

function days(value: number, title: OptionSpec['title'], explanation: OptionSpec['explanation']): OptionSpec {
  return { type: 'number', default: value, min: 1, max: 3650, whole: true, title, explanation };
}

function gaps(value: number, title: OptionSpec['title'], explanation: OptionSpec['explanation']): OptionSpec {
  return { type: 'number', default: value, min: 0.1, max: 100, title, explanation };
}

const options = {
  newDays: days(
    30,
    { en: 'New for (days)', 'zh-CN': '新客户天数', 'zh-TW': '新客戶天數' },
    {
      en: 'A customer with one order is new for so many days after it.',
      'zh-CN': '只下过一单的客户，在下单后这些天内为新客户。',
      'zh-TW': '只下過一筆訂單的客戶，下單後這些天內為新客戶。',
    },
  ),
  activeDays: days(
    90,
    { en: 'Active for (days)', 'zh-CN': '活跃天数', 'zh-TW': '活躍天數' },
    {
      en: 'A customer is active for so many days after the last order.',
      'zh-CN': '最近一次下单后这些天内为活跃客户。',
      'zh-TW': '最近一次下單後這些天內為活躍客戶。',
    },
  ),
  dormantDays: days(
    365,
    { en: 'Dormant up to (days)', 'zh-CN': '沉睡天数上限', 'zh-TW': '沉睡天數上限' },
    {
      en: 'After that a customer is dormant, up to so many days after the last order; then churned.',
      'zh-CN': '超过活跃天数后为沉睡客户，直到最近一次下单后的这些天；再往后为流失客户。',
      'zh-TW': '超過活躍天數後為沉睡客戶，直到最近一次下單後的這些天；再往後為流失客戶。',
    },
  ),
  wonBackGapDays: days(
    365,
    {
      en: 'Won back after a pause of more than (days)',
      'zh-CN': '赢回前的中断天数',
      'zh-TW': '贏回前的中斷天數',
    },
    {
      en: 'A customer who ordered again after a longer pause than this is won back, for as long as "active" lasts.',
      'zh-CN': '中断超过这些天后又下单的客户为赢回客户，持续时间与活跃天数相同。',
      'zh-TW': '中斷超過這些天後又下單的客戶為贏回客戶，持續時間與活躍天數相同。',
    },
  ),
  rhythm: {
    type: 'choice',
    default: 'days',
    choices: {
      days: { en: 'The same days for all', 'zh-CN': '所有客户用同样天数', 'zh-TW': '所有客戶用相同天數' },
      own: { en: "Each customer's own rhythm", 'zh-CN': '按各客户自己的节奏', 'zh-TW': '依各客戶自己的節奏' },
    },
    title: { en: 'What counts as a long time', 'zh-CN': '多久算久', 'zh-TW': '多久算久' },
    explanation: {
      en: 'Some buy weekly, some yearly. With the own rhythm, customers with three orders or more are measured by their usual days between orders.',
      'zh-CN': '有人每周买，有人每年买。按自己的节奏时，下过三单及以上的客户以其通常的下单间隔来衡量。',
      'zh-TW': '有人每週買，有人每年買。依自己的節奏時，下過三筆以上訂單的客戶以其通常的下單間隔來衡量。',
    },
  },
  ownActive: gaps(
    2,
    {
      en: 'Own rhythm: active up to (usual gaps)',
      'zh-CN': '自身节奏：活跃上限（间隔倍数）',
      'zh-TW': '自身節奏：活躍上限（間隔倍數）',
    },
    {
      en: 'Active while the last order is at most so many usual gaps ago.',
      'zh-CN': '距上次下单不超过通常间隔的这些倍时为活跃客户。',
      'zh-TW': '距上次下單不超過通常間隔的這些倍時為活躍客戶。',
    },
  ),
  ownDormant: gaps(
    4,
    {
      en: 'Own rhythm: dormant up to (usual gaps)',
      'zh-CN': '自身节奏：沉睡上限（间隔倍数）',
      'zh-TW': '自身節奏：沉睡上限（間隔倍數）',
    },
    {
      en: 'Dormant up to so many usual gaps since the last order; then churned.',
      'zh-CN': '距上次下单不超过通常间隔的这些倍时为沉睡客户；再久为流失客户。',
      'zh-TW': '距上次下單不超過通常間隔的這些倍時為沉睡客戶；再久為流失客戶。',
    },
  ),
} as const satisfies Record<string, OptionSpec>;

export const lifecycleScheme = {
  title: {
    en: 'Lifecycle by purchase activity',
    'zh-CN': '客户生命周期（按购买活跃度）',
    'zh-TW': '客戶生命週期（依購買活躍度）',
  },
  explanation: {
    en: 'Tells where each customer stands by when they bought: prospect, new, active, dormant, churned or won back.',
    'zh-CN': '按购买时间判断每位客户所处的阶段：潜在、新客、活跃、沉睡、流失或赢回。',
    'zh-TW': '依購買時間判斷每位客戶所處的階段：潛在、新客、活躍、沉睡、流失或贏回。',
  },
  options,
  rising: [
    ['activeDays', 'dormantDays'],
    ['ownActive', 'ownDormant'],
  ],
  // The gaps and the first order are used where they are known; a list of customers with totals has none.
  needs: ['orders', 'recencyDays'],
  gives: ['lifecycle'],
  evidence: ['orders', 'recencyDays'],
  run: runLifecycle,
  thaw: thawLifecycle,
} as const satisfies Scheme;

const stages = Object.keys(lifecycleStages) as readonly LifecycleStage[];

/** The stage of every customer. There are no cut points and no ties: each customer is judged alone. */
function runLifecycle(facts: Facts, given: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const limits = given as unknown as LifecycleLimits;
  const orders = numbersOf(facts, 'orders');
  const recency = numbersOf(facts, 'recencyDays');
  const first = numbersOf(facts, 'daysSinceFirst');
  const gap = numbersOf(facts, 'medianGapDays');
  const gapBeforeLast = numbersOf(facts, 'gapBeforeLastDays');
  const codes = Int32Array.from(facts.ids, (_, row) => {
    const stage = lifecycleStage(
      {
        orders: orders[row] as number,
        recencyDays: recency[row] as number,
        daysSinceFirst: first[row] as number,
        medianGapDays: gap[row] as number,
        gapBeforeLastDays: gapBeforeLast[row] as number,
      },
      limits,
    );
    return stage === null ? -1 : stages.indexOf(stage);
  });
  return {
    columns: { lifecycle: { kind: 'text', codes, words: stages } },
    cuts: [],
    tied: 0,
    problems: noticesOf(codes),
  };
}

/** Nothing is frozen: the options say it all. */
function thawLifecycle(_: unknown, given: Readonly<Record<string, OptionValue>>): Rescore {
  const limits = given as unknown as LifecycleLimits;
  return {
    gives: ['lifecycle'],
    cuts: (own) => cutsOf(figuresOf(own), limits),
    facts: (own) => ({ lifecycle: lifecycleStage(figuresOf(own), limits) }),
  };
}

function figuresOf(own: OwnFigures): PurchaseFigures {
  return {
    orders: ownNumber(own, 'orders'),
    recencyDays: ownNumber(own, 'recencyDays'),
    daysSinceFirst: ownNumber(own, 'daysSinceFirst'),
    medianGapDays: ownNumber(own, 'medianGapDays'),
    gapBeforeLastDays: ownNumber(own, 'gapBeforeLastDays'),
  };
}

/** Of the figures that may change while the customer's rhythm stays as it is. */
function cutsOf({ medianGapDays }: PurchaseFigures, limits: LifecycleLimits): readonly Cuts[] {
  const own = [limits.ownActive * medianGapDays, limits.ownDormant * medianGapDays];
  return [
    { fact: 'orders', points: [0, 1, ordersWithRhythm] },
    {
      fact: 'recencyDays',
      points: [limits.newDays, limits.activeDays, limits.dormantDays, ...own.filter(Number.isFinite)],
    },
    { fact: 'daysSinceFirst', points: [limits.newDays] },
  ];
}

function noticesOf(codes: Int32Array): readonly Problem[] {
  const customers = codes.filter((code) => code < 0).length;
  return customers === 0 ? [] : [{ code: 'customersWithoutDates', at: [], values: { customers } }];
}
