/** The scheme `rfm`: how recently, how often and for how much each customer bought, as three scores. */
import { type BooleanColumn, type Facts, numberColumn } from '../facts/factColumn';
import { type Mean, meanOf, sideOfMean } from './againstMean';
import { rfmNotices } from './rfmNotices';
import { rfmOptions } from './rfmOptions';
import { type FrozenRfm, thawRfm } from './rfmRescore';
import type { OptionValue, Scheme, SchemeOutcome } from './scheme';
import { hasNeverBought, hundredths, numbersOf } from './schemeFacts';
import {
  type FactScores,
  type Figures,
  type ScoreMethod,
  type ScoreRule,
  scoreHighIsBest,
  scoreLowIsBest,
} from './scoreFact';
import { sortedValues } from './sortedValues';

export const rfmScheme = {
  title: { en: 'RFM scores', 'zh-CN': 'RFM 评分', 'zh-TW': 'RFM 評分' },
  explanation: {
    en: 'Scores each customer by the days since the last order (R), the number of orders (F) and the amount bought (M). The highest score is best, also for R: the most recent.',
    'zh-CN':
      '按距上次下单天数（R）、订单数（F）和购买金额（M）为每位客户评分。分数越高越好，R 也一样：越近分越高。',
    'zh-TW':
      '依距上次下單天數（R）、訂單數（F）與購買金額（M）為每位客戶評分。分數越高越好，R 也一樣：越近分數越高。',
  },
  options: rfmOptions,
  needs: ['recencyDays', 'orders', 'monetary'],
  gives: ['r', 'f', 'm', 'rfm', 'rHigh', 'fHigh', 'mHigh'],
  code: 'rfm',
  evidence: ['recencyDays', 'orders', 'monetary'],
  run: runRfm,
  thaw: thawRfm,
} as const satisfies Scheme;

/**
 * Scores, their code 100 R + 10 F + M, and high or low against the mean.
 *
 * Customers who never bought have no scores and do not count. A customer with orders but without a date counts as
 * the least recent (R = 1), as in the SQL of the same scheme. Money is scored in hundredths; cut points are in whole
 * units.
 */
function runRfm(facts: Facts, options: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const { recency, orders, money, counts } = buyersOnly(facts);
  const rule: ScoreRule = {
    method: options.method as ScoreMethod,
    bins: Number(options.bins),
    cuts: [],
    ids: facts.ids,
    one: 1,
  };
  const r = scoreLowIsBest(recency, { ...rule, cuts: numbers(options.recencyCuts) });
  const f = scoreHighIsBest(orders, { ...rule, cuts: numbers(options.frequencyCuts) });
  const m = scoreHighIsBest(money, {
    ...rule,
    cuts: numbers(options.monetaryCuts).map((cut) => Math.round(cut * 100)),
    one: 100,
  });
  const frozen: FrozenRfm = {
    r: { scores: r.frozen, mean: meanOf(recency.sorted) },
    f: { scores: f.frozen, mean: meanOf(orders.sorted) },
    m: { scores: m.frozen, mean: meanOf(money.sorted) },
  };
  return {
    columns: {
      r: numberColumn(r.scores),
      f: numberColumn(f.scores),
      m: numberColumn(m.scores),
      rfm: numberColumn(codes(r, f, m)),
      rHigh: truths(recency.values, frozen.r.mean, 'low'),
      fHigh: truths(orders.values, frozen.f.mean, 'high'),
      mHigh: truths(money.values, frozen.m.mean, 'high'),
    },
    cuts: [
      { fact: 'recencyDays', points: r.cuts },
      { fact: 'orders', points: f.cuts },
      { fact: 'monetary', points: m.cuts.map((cut) => cut / 100) },
    ],
    tied: r.tied.filter((tied, row) => tied || f.tied[row] || m.tied[row]).length,
    problems: rfmNotices(counts, { R: r, F: f, M: m }),
    frozen,
  };
}

/** The three figures, blank for customers who never bought; an unknown date is infinitely long ago. */
function buyersOnly(facts: Facts) {
  const recency = numbersOf(facts, 'recencyDays').slice();
  const orders = numbersOf(facts, 'orders').slice();
  const money = hundredths(numbersOf(facts, 'monetary'));
  let [withoutOrders, withoutDates, withoutAmounts] = [0, 0, 0];
  for (let row = 0; row < recency.length; row++) {
    if (hasNeverBought(orders[row] as number, recency[row] as number)) {
      recency[row] = orders[row] = money[row] = Number.NaN;
      withoutOrders++;
    } else if (Number.isNaN(recency[row])) {
      recency[row] = Number.POSITIVE_INFINITY;
      withoutDates++;
    }
    if (orders[row] !== undefined && !Number.isNaN(orders[row]) && Number.isNaN(money[row])) withoutAmounts++;
  }
  const scored = recency.length - withoutOrders - withoutAmounts;
  const counts = { scored, withoutOrders, withoutDates, withoutAmounts };
  return { recency: figures(recency), orders: figures(orders), money: figures(money), counts };
}

function figures(values: Float64Array): Figures {
  return { values, sorted: sortedValues(values) };
}

function codes(r: FactScores, f: FactScores, m: FactScores): Float64Array {
  return r.scores.map(
    (score, row) => 100 * score + 10 * (f.scores[row] as number) + (m.scores[row] as number),
  );
}

function numbers(option: OptionValue | undefined): readonly number[] {
  return Array.isArray(option) ? option : [];
}

function truths(figures: Float64Array, mean: Mean, good: 'high' | 'low'): BooleanColumn {
  const sideOf = sideOfMean(mean, good);
  const values = new Int8Array(figures.length);
  for (let row = 0; row < values.length; row++) values[row] = sideOf(figures[row] as number);
  return { kind: 'boolean', values };
}
