/** The scheme `potential`: who buys much now, and whose need is large, as halves of a 2 × 2 grid. */
import type { Facts } from '../facts/factColumn';
import type { Problem } from '../problem';
import { type Mean, meanOf } from './againstMean';
import { fewCustomers } from './fewCustomers';
import type { OptionSpec, OptionValue, Rescore, Scheme, SchemeOutcome } from './scheme';
import { hundredths, numbersOf, ownNumber } from './schemeFacts';
import { sortedValues } from './sortedValues';

function times(title: OptionSpec['title'], explanation: OptionSpec['explanation']): OptionSpec {
  return { type: 'number', default: 1, min: 0.1, max: 100, title, explanation };
}

const options = {
  largeFrom: times(
    {
      en: 'Buys much from (times the average)',
      'zh-CN': '买得多的起点（平均的倍数）',
      'zh-TW': '買得多的起點（平均的倍數）',
    },
    {
      en: 'A customer buys much from so many times the average amount of all who bought.',
      'zh-CN': '金额达到所有购买客户平均金额的此倍数，即为买得多。',
      'zh-TW': '金額達到所有購買客戶平均金額的此倍數，即為買得多。',
    },
  ),
  needFrom: times(
    {
      en: 'Large need from (times the average)',
      'zh-CN': '需求大的起点（平均的倍数）',
      'zh-TW': '需求大的起點（平均的倍數）',
    },
    {
      en: 'An estimated need is large from so many times the average of all estimates.',
      'zh-CN': '预计需求额达到其平均值的此倍数，即为需求大。',
      'zh-TW': '預估需求額達到其平均值的此倍數，即為需求大。',
    },
  ),
} as const satisfies Record<string, OptionSpec>;

export const potentialScheme = {
  title: { en: 'Bought now and potential', 'zh-CN': '现有购买与潜力', 'zh-TW': '現有購買與潛力' },
  explanation: {
    en: 'Tells who buys more than the average now, and whose estimated need is above the average of all estimates.',
    'zh-CN': '判断谁目前的购买高于平均，以及谁的预计需求高于平均。',
    'zh-TW': '判斷誰目前的購買高於平均，以及誰的預估需求高於平均。',
  },
  options,
  // The estimate is used where a column holds one: many shops have only a judgement, which is an answer of the pack.
  needs: ['monetary'],
  gives: ['largeNow', 'needLarge'],
  evidence: ['monetary', 'needEstimate'],
  run: runPotential,
  thaw: thawPotential,
} as const satisfies Scheme;

/**
 * Both halves by the mean of the amounts above zero, times the option; a figure equal to that is large. A customer who
 * never bought has an amount of zero, so does not buy much; one with orders of unknown amount is blank, and so is an
 * estimate that nobody made. Zero and negative figures are never large.
 */
function runPotential(facts: Facts, given: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const amounts = amountsOf(numbersOf(facts, 'monetary'), numbersOf(facts, 'orders'));
  const needs = hundredths(numbersOf(facts, 'needEstimate'));
  const frozen: FrozenPotential = { amount: meanOfPositive(amounts), need: meanOfPositive(needs) };
  const [isLarge, isNeeded] = judgesOf(frozen, given);
  const limits = limitsOf(frozen, given);
  return {
    columns: {
      largeNow: { kind: 'boolean', values: Int8Array.from(amounts, isLarge) },
      needLarge: { kind: 'boolean', values: Int8Array.from(needs, isNeeded) },
    },
    cuts: [
      { fact: 'monetary', points: limits.amount },
      { fact: 'needEstimate', points: limits.need },
    ],
    tied: 0,
    problems: noticesOf(amounts, frozen),
    frozen,
  };
}

/** Whoever has no order has bought for nothing, also where a list of orders gives no amount for that. */
function amountsOf(monetary: Float64Array, orders: Float64Array): Float64Array {
  return hundredths(monetary).map((amount, row) => (orders[row] === 0 && Number.isNaN(amount) ? 0 : amount));
}

function meanOfPositive(figures: Float64Array): Mean {
  return meanOf(sortedValues(figures.filter((figure) => figure > 0)));
}

interface FrozenPotential {
  /** In hundredths. */
  readonly amount: Mean;
  readonly need: Mean;
}

type Judge = (figure: number) => -1 | 0 | 1;

function judgesOf({ amount, need }: FrozenPotential, given: Readonly<Record<string, OptionValue>>) {
  return [judgeBy(amount, Number(given.largeFrom)), judgeBy(need, Number(given.needFrom))] as const;
}

function judgeBy({ sum, count }: Mean, from: number): Judge {
  return (figure) => {
    if (Number.isNaN(figure)) return -1;
    return figure > 0 && figure * count >= sum * from ? 1 : 0;
  };
}

/** In whole units of money; nobody's figure is large where there is no mean. */
function limitsOf({ amount, need }: FrozenPotential, given: Readonly<Record<string, OptionValue>>) {
  const point = ({ sum, count }: Mean, from: unknown) =>
    count === 0 ? [] : [(sum * Number(from)) / count / 100];
  return { amount: point(amount, given.largeFrom), need: point(need, given.needFrom) };
}

function thawPotential(value: unknown, given: Readonly<Record<string, OptionValue>>): Rescore | null {
  const { amount, need } = (value ?? {}) as Partial<FrozenPotential>;
  if (!isMean(amount) || !isMean(need)) return null;
  const frozen = { amount, need };
  const [isLarge, isNeeded] = judgesOf(frozen, given);
  const limits = limitsOf(frozen, given);
  const cuts = [
    { fact: 'monetary', points: limits.amount },
    { fact: 'needEstimate', points: limits.need },
  ] as const;
  return {
    gives: ['largeNow', 'needLarge'],
    cuts: () => cuts,
    facts: (own) => {
      const bought = Math.round(ownNumber(own, 'monetary') * 100);
      const now = Number.isNaN(bought) && ownNumber(own, 'orders') === 0 ? 0 : bought;
      return {
        largeNow: truth(isLarge(now)),
        needLarge: truth(isNeeded(Math.round(ownNumber(own, 'needEstimate') * 100))),
      };
    },
  };
}

function isMean(value: Partial<Mean> | undefined): value is Mean {
  return typeof value?.sum === 'number' && typeof value.count === 'number';
}

function truth(side: number): boolean | null {
  return side < 0 ? null : side === 1;
}

function noticesOf(amounts: Float64Array, { amount }: FrozenPotential): readonly Problem[] {
  const blank = amounts.filter(Number.isNaN).length;
  return [
    ...fewCustomers(amount.count),
    ...(blank > 0
      ? [{ code: 'customersWithoutAmounts', at: [], values: { customers: blank } } as const]
      : []),
  ];
}
