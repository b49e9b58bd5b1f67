/** Published summaries: the case ids are those of cases.csv, which names each source. */
import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../../src/core/facts/calendar';
import type { Cell } from '../../../../src/core/facts/cell';
import { customersFromOrders } from '../../../../src/core/facts/customersFromOrders';
import { repeatValues } from '../../../../src/core/schemes/clv/fitFuture';
import { type PurchasePeriod, purchaseSummary } from '../../../../src/core/schemes/clv/purchaseSummary';
import { hasSharedData } from '../../../sharedData';
import { readPublishedOrders } from '../../facts/publishedTables';
import { customersOf } from '../../facts/sampleOrders';
import { expectedOf, readRows } from '../publishedCases';

const day = (iso: string) => isoToDay(iso) ?? Number.NaN;
const roles = ['customer', 'orderDate', 'amount'] as const;

/** `[repeats, last, age]` by customer. */
function summaryOf(rows: readonly (readonly Cell[])[], asOf: string, period: PurchasePeriod) {
  const { facts } = customersOf(roles, rows, day(asOf)).customers;
  if (!facts.purchases) throw new Error('no purchases');
  const { repeats, last, age } = purchaseSummary(facts.purchases, day(asOf), period);
  return Object.fromEntries(facts.ids.map((id, row) => [id, [repeats[row], last[row], age[row]]]));
}

test('CLV-1 (lifetimes): repeats, last and age in days', () => {
  const rows = [
    ['1', '2015-02-01', 1],
    ['1', '2015-02-06', 1],
    ['2', '2015-01-01', 1],
    ['3', '2015-01-01', 1],
    ['3', '2015-01-02', 1],
    ['3', '2015-01-05', 1],
  ];
  expect(summaryOf(rows, '2015-02-07', 'day')).toEqual({ 1: [1, 5, 6], 2: [0, 0, 37], 3: [2, 4, 37] });
});

describe('the toy transactions of pymc-marketing', () => {
  const rows = () =>
    readRows('rfm/pymc_toy_transactions.csv').map(({ identifier = '', date = '', monetary_value }) => [
      identifier,
      date,
      Number(monetary_value),
    ]);

  test.skipIf(!hasSharedData)('CLV-2: weeks that end on Sunday', () => {
    expect(summaryOf(rows(), '2015-02-07', 'week')).toEqual(expectedOf('CLV-2'));
  });

  // Table in pymc_toy_transactions.md: frequency, recency, T, mean repeat amount, in days.
  test.skipIf(!hasSharedData)('days, and the average of the repeat purchases of each day', () => {
    const { facts } = customersOf(roles, rows(), day('2015-02-07')).customers;
    if (!facts.purchases) throw new Error('no purchases');
    const { repeats, last, age, value } = purchaseSummary(facts.purchases, day('2015-02-07'), 'day');
    expect(facts.ids.map((_, row) => [repeats[row], last[row], age[row], value[row] || 0])).toEqual([
      [1, 36, 37, 2],
      [0, 0, 37, 0],
      [2, 4, 37, 3],
      [2, 20, 22, 6],
      [2, 2, 22, 4.5],
      [0, 0, 5, 0],
    ]);
  });
});

test.skipIf(!hasSharedData)(
  'CLV-3 (Fader, Hardie & Lee 2005): what repeat purchases of CDNOW are worth',
  () => {
    const { orders } = readPublishedOrders('transactions/cdnow_sample.csv');
    const asOf = day('1997-09-30');
    const { purchases } = customersFromOrders(orders, asOf).customers.facts;
    if (!purchases) throw new Error('no purchases');
    const values = repeatValues(purchaseSummary(purchases, asOf, 'day')).value.sort();
    const count = values.length;
    const mean = values.reduce((sum, one) => sum + one, 0) / count;
    const std = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1));
    const expected = expectedOf<Record<string, number>>('CLV-3');
    const found: Record<string, number> = {
      count,
      mean,
      std,
      min: values[0] ?? 0,
      median: ((values[count / 2] ?? 0) + (values[count / 2 - 1] ?? 0)) / 2,
      max: values[count - 1] ?? 0,
    };
    expect(found.count).toBe(expected.count);
    for (const [name, figure] of Object.entries(expected))
      expect(Math.abs((found[name] ?? Number.NaN) - figure), name).toBeLessThanOrEqual(0.5);
  },
);

describe('returns', () => {
  const summary = (rows: readonly (readonly Cell[])[]) => {
    const { facts } = customersOf(roles, rows, day('2026-06-30')).customers;
    if (!facts.purchases) throw new Error('no purchases');
    const { repeats, value } = purchaseSummary(facts.purchases, day('2026-06-30'), 'day');
    return [repeats[0], value[0]];
  };
  test('are no purchases and lower the value of the repeat purchases', () => {
    expect(
      summary([
        ['Ann', '2026-01-01', 99],
        ['Ann', '2026-02-01', 30],
        ['Ann', '2026-03-01', 50],
        ['Ann', '2026-04-01', -20],
      ]),
    ).toEqual([2, 30]);
  });
  test('of more than was bought again leave 0, not less', () => {
    expect(
      summary([
        ['Ann', '2026-01-01', 99],
        ['Ann', '2026-02-01', 30],
        ['Ann', '2026-04-01', -90],
      ]),
    ).toEqual([1, 0]);
  });
  test('alone are a customer of whom nothing is known', () => {
    expect(summary([['Ann', '2026-01-01', -5]])).toEqual([Number.NaN, Number.NaN]);
  });
});

test('a repeat purchase of unknown amount counts as a purchase and not in the average', () => {
  const rows = [
    ['Ann', '2026-01-01', 9],
    ['Ann', '2026-02-01', 'x'],
    ['Ann', '2026-03-01', 40],
  ];
  const { facts } = customersOf(roles, rows, day('2026-06-30')).customers;
  if (!facts.purchases) throw new Error('no purchases');
  expect(purchaseSummary(facts.purchases, day('2026-06-30'), 'day')).toMatchObject({
    repeats: Float64Array.of(2),
    value: Float64Array.of(40),
  });
});
