/** The scheme `value`: how often, for how much and through how many channels each customer buys, as three tiers. */
import type { Facts } from '../facts/factColumn';
import type { Problem } from '../problem';
import { fewCustomers } from './fewCustomers';
import { cutPointsOf, type FrozenScores, isFrozenScores, scorer } from './frozenScores';
import { rankScores } from './rankScores';
import type { OptionSpec, OptionValue, Rescore, Scheme, SchemeOutcome } from './scheme';
import { hasNeverBought, hundredths, numbersOf, ownNumber } from './schemeFacts';
import { tiedAtCuts } from './tiedAtCuts';
import { channelScore, type ValueLimits, valueTier } from './valueTier';
import { type ValueTier, valueTiers } from './valueTiers';

const options = {
  channelWeight: {
    type: 'number',
    default: 0.5,
    min: 0,
    max: 2,
    title: { en: 'Weight of channels', 'zh-CN': '渠道的权重', 'zh-TW': '通路的權重' },
    explanation: {
      en: 'What the number of channels counts beside orders and amount, which count 1 each. 0 leaves channels out.',
      'zh-CN': '订单数和金额的权重各为 1，渠道数以此权重计入；0 表示不看渠道。',
      'zh-TW': '訂單數與金額的權重各為 1，通路數以此權重計入；0 表示不看通路。',
    },
  },
  midFrom: {
    type: 'number',
    default: 0.33,
    min: 0,
    max: 1,
    title: { en: 'Middle tier from', 'zh-CN': '中层起点', 'zh-TW': '中層起點' },
    explanation: {
      en: 'Between 0 (lowest third in everything) and 1 (highest third in everything): below this a customer is low.',
      'zh-CN': '0 为各项均在最低三分之一，1 为各项均在最高三分之一；低于此值归为低层。',
      'zh-TW': '0 為各項皆在最低三分之一，1 為各項皆在最高三分之一；低於此值歸為低層。',
    },
  },
  highFrom: {
    type: 'number',
    default: 0.66,
    min: 0,
    max: 1,
    title: { en: 'High tier from', 'zh-CN': '高层起点', 'zh-TW': '高層起點' },
    explanation: {
      en: 'From this place between 0 and 1 on a customer is high.',
      'zh-CN': '在 0 到 1 之间达到此值的客户归为高层。',
      'zh-TW': '在 0 到 1 之間達到此值的客戶歸為高層。',
    },
  },
} as const satisfies Record<string, OptionSpec>;

export const valueScheme = {
  title: { en: 'Value by behaviour', 'zh-CN': '客户价值（按购买行为）', 'zh-TW': '客戶價值（依購買行為）' },
  explanation: {
    en: 'Puts customers into three tiers by how often, for how much and through how many channels they buy.',
    'zh-CN': '按购买次数、金额和所用渠道，把客户分为高、中、低三层。',
    'zh-TW': '依購買次數、金額與所用通路，將客戶分為高、中、低三層。',
  },
  options,
  rising: [['midFrom', 'highFrom']],
  // Channels count where they are known.
  needs: ['orders', 'monetary'],
  gives: ['valueTier'],
  evidence: ['orders', 'monetary', 'channels'],
  run: runValue,
  thaw: thawValue,
} as const satisfies Scheme;

const tiers = Object.keys(valueTiers) as readonly ValueTier[];
const levels = 3;

/**
 * Orders and amount are scored 1 to 3 by rank among those who bought (equal values share a score, see `rankScores`),
 * channels by their number; {@link valueTier} puts them together. Where nobody uses a second channel the channel says
 * nothing and does not count. Who never bought, or whose amount is unknown, has no tier.
 */
function runValue(facts: Facts, given: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const { orders, money } = buyersOnly(facts);
  const channels = numbersOf(facts, 'channels');
  const [often, much] = [rankScores(orders, levels), rankScores(money, levels)];
  const frozen: FrozenValue = {
    orders: often.frozen,
    money: much.frozen,
    channels: channels.some((count) => count > 1),
  };
  const limits = given as unknown as ValueLimits;
  const codes = Int32Array.from(facts.ids, (_, row) => {
    const scores = {
      orders: often.scores[row] as number,
      amount: much.scores[row] as number,
      channels: frozen.channels ? channelScore(channels[row] as number) : Number.NaN,
    };
    return tiers.indexOf(valueTier(scores, limits) as ValueTier);
  });
  const [tiedOrders, tiedMoney] = [tiedAtCuts(orders, levels), tiedAtCuts(money, levels)];
  return {
    columns: { valueTier: { kind: 'text', codes, words: tiers } },
    cuts: [
      { fact: 'orders', points: often.cuts },
      { fact: 'monetary', points: much.cuts.map((cut) => cut / 100) },
    ],
    tied: tiedOrders.filter((tied, row) => tied || tiedMoney[row]).length,
    problems: noticesOf(facts, codes),
    frozen,
  };
}

/** Customers count whose orders and amount are both known. */
function buyersOnly(facts: Facts) {
  const orders = numbersOf(facts, 'orders').slice();
  const money = hundredths(numbersOf(facts, 'monetary'));
  orders.forEach((count, row) => {
    if (count > 0 && !Number.isNaN(money[row])) return;
    orders[row] = Number.NaN;
    money[row] = Number.NaN;
  });
  return { orders, money };
}

interface FrozenValue {
  readonly orders: FrozenScores;
  /** In hundredths. */
  readonly money: FrozenScores;
  /** Whether channels counted. */
  readonly channels: boolean;
}

function thawValue(value: unknown, given: Readonly<Record<string, OptionValue>>): Rescore | null {
  const { orders, money, channels } = (value ?? {}) as Partial<FrozenValue>;
  if (!isFrozenScores(orders) || !isFrozenScores(money) || typeof channels !== 'boolean') return null;
  const [often, much] = [scorer(orders), scorer(money)];
  const cuts = [
    { fact: 'orders', points: [0, ...cutPointsOf(orders)] },
    { fact: 'monetary', points: cutPointsOf(money).map((cut) => cut / 100) },
    ...(channels ? [{ fact: 'channels', points: [1, 2] } as const] : []),
  ] as const;
  return {
    gives: ['valueTier'],
    cuts: () => cuts,
    facts: (own, id) => {
      const count = ownNumber(own, 'orders');
      const scores = {
        orders: often(count > 0 ? count : Number.NaN, id),
        amount: much(Math.round(ownNumber(own, 'monetary') * 100), id),
        channels: channels ? channelScore(ownNumber(own, 'channels')) : Number.NaN,
      };
      return { valueTier: valueTier(scores, given as unknown as ValueLimits) };
    },
  };
}

function noticesOf(facts: Facts, codes: Int32Array): readonly Problem[] {
  const [orders, recency] = [numbersOf(facts, 'orders'), numbersOf(facts, 'recencyDays')];
  const isBuyer = (row: number) => !hasNeverBought(orders[row] as number, recency[row] as number);
  const missing = codes.filter((code, row) => code < 0 && isBuyer(row)).length;
  return [
    ...fewCustomers(codes.filter((code) => code >= 0).length),
    ...(missing > 0
      ? [{ code: 'customersWithoutAmounts', at: [], values: { customers: missing } } as const]
      : []),
  ];
}
