import { describe, expect, test } from 'vitest';
import { hasSharedData } from '../../sharedData';
import { expectedOf, numbersIn, readRows } from './publishedCases';
import { codesOf, runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

function publishedFacts(
  rows: ReturnType<typeof readRows>,
  id: string,
  columns: readonly [string, string, string],
) {
  const [recencyDays, orders, monetary] = columns.map((column) => numbersIn(rows, column));
  const ids = rows.map((row) => row[id] ?? '');
  return factsOf({ recencyDays: recencyDays ?? [], orders: orders ?? [], monetary: monetary ?? [] }, ids);
}

const rColumns = ['recency_days', 'transaction_count', 'amount'] as const;

describe('published scores', () => {
  test.skipIf(!hasSharedData)('RFM-A1: all 995 customers score as in the R package rfm', () => {
    const rows = readRows('rfm/rfm_orders_scores.csv');
    expect(rows).toHaveLength(995);
    const outcome = runScheme('rfm', publishedFacts(rows, 'customer_id', rColumns), { method: 'quantile' });
    expect(valuesOf(outcome, 'r', 995)).toEqual(numbersIn(rows, 'recency_score'));
    expect(valuesOf(outcome, 'f', 995)).toEqual(numbersIn(rows, 'frequency_score'));
    expect(valuesOf(outcome, 'm', 995)).toEqual(numbersIn(rows, 'monetary_score'));
    expect(valuesOf(outcome, 'rfm', 995)).toEqual(numbersIn(rows, 'rfm_score'));
  });

  test.skipIf(!hasSharedData)('RFM-A2: the cut points are those of the R package', () => {
    const rows = readRows('rfm/rfm_orders_scores.csv');
    const { cuts } = runScheme('rfm', publishedFacts(rows, 'customer_id', rColumns), { method: 'quantile' });
    const expected = expectedOf<Record<string, number[]>>('RFM-A2');
    const lower = [expected.recency_lower, expected.frequency_lower, expected.monetary_lower];
    expect(cuts.map(({ points }) => points)).toEqual(lower.map((points) => points?.slice(1)));
  });

  test.skipIf(!hasSharedData)(
    'RFM-B1: 15 customers with ties, where rank groups equal bins of the rank',
    () => {
      const rows = readRows('rfm/clevertap15.csv');
      const facts = publishedFacts(rows, 'CustomerId', ['Recency', 'Frequency', 'Monetary']);
      const outcome = runScheme('rfm', facts);
      expect(valuesOf(outcome, 'rfm', 15)).toEqual(numbersIn(rows, 'RFMCell'));
      // Published error 1: the article tells customers 7 and 13 apart, though both ordered three times.
      expect([6, 12].map((row) => valuesOf(outcome, 'f', 15)[row])).toEqual([2, 2]);
    },
  );

  test.skipIf(!hasSharedData)('OR-F1: 87 French customers with many ties', () => {
    const rows = readRows('rfm/online_retail_france_rfm.csv');
    const outcome = runScheme('rfm', publishedFacts(rows, 'customer_id', rColumns), { method: 'quantile' });
    expect(valuesOf(outcome, 'rfm', 87)).toEqual(numbersIn(rows, 'rfm_score'));
    const expected = expectedOf<{
      recency_upper: number[];
      frequency_upper: number[];
      counts_score_1_to_5: Record<'R' | 'F' | 'M', number[]>;
    }>('OR-F1');
    expect(outcome.cuts[0]?.points).toEqual(expected.recency_upper.slice(0, -1));
    expect(outcome.cuts[1]?.points).toEqual(expected.frequency_upper.slice(0, -1));
    const counts = (fact: 'r' | 'f' | 'm') =>
      [1, 2, 3, 4, 5].map((score) => valuesOf(outcome, fact, 87).filter((value) => value === score).length);
    expect({ R: counts('r'), F: counts('f'), M: counts('m') }).toEqual(expected.counts_score_1_to_5);
  });
});

describe('recency', () => {
  const facts = factsOf({
    recencyDays: [1, 10, 100, 400, 2000],
    orders: [1, 2, 3, 4, 5],
    monetary: [1, 2, 3, 4, 5],
  });

  test.each([
    ['rank', {}],
    ['quantile', {}],
    ['ntile', {}],
    ['fixed', { recencyCuts: [5, 50, 365, 1000] }],
  ])('the most recent customer scores 5 with method %s', (method, given) => {
    // Published error 6: octants and scores that count many days as high.
    expect(valuesOf(runScheme('rfm', facts, { method, ...given }), 'r', 5)).toEqual([5, 4, 3, 2, 1]);
  });
  test('recent is high against the mean', () => {
    expect(valuesOf(runScheme('rfm', facts), 'rHigh', 5)).toEqual([true, true, true, true, false]);
  });
  test('cut points rise in days, and a customer on one scores below it', () => {
    expect(runScheme('rfm', facts).cuts[0]).toEqual({ fact: 'recencyDays', points: [10, 100, 400, 2000] });
  });
});

describe('who is scored', () => {
  const facts = factsOf({
    recencyDays: [5, 50, null, null, null],
    orders: [3, 1, 2, 0, null],
    monetary: [30, 20, 25, 0, null],
  });
  const outcome = runScheme('rfm', facts);

  test('customers without orders have no scores, codes or halves', () => {
    for (const fact of ['r', 'f', 'm', 'rfm', 'rHigh', 'fHigh', 'mHigh'] as const) {
      expect(valuesOf(outcome, fact, 5).slice(3)).toEqual([null, null]);
    }
  });
  test('a customer without a date counts as the least recent, with every method', () => {
    for (const method of ['rank', 'quantile', 'ntile', 'fixed']) {
      expect(valuesOf(runScheme('rfm', facts, { method }), 'r', 5)[2]).toBe(1);
    }
    expect(valuesOf(outcome, 'rHigh', 5).slice(0, 3)).toEqual([true, false, false]);
  });
  test('an unknown date is no cut point', () => {
    const undated = factsOf({
      recencyDays: [5, 9, null, null],
      orders: [1, 1, 1, 1],
      monetary: [1, 1, 1, 1],
    });
    for (const method of ['rank', 'quantile', 'ntile']) {
      for (const cut of runScheme('rfm', undated, { method }).cuts[0]?.points ?? [])
        expect(cut).toBeLessThan(11);
    }
  });
  test('the code is blank where one score is', () => {
    const partly = factsOf({ recencyDays: [5], orders: [1], monetary: [null] });
    expect(valuesOf(runScheme('rfm', partly), 'rfm', 1)).toEqual([null]);
  });
  test('the run says who was not scored and that there are few customers', () => {
    expect(outcome.problems).toContainEqual({
      code: 'fewCustomers',
      at: [],
      values: { customers: 3, least: 30 },
    });
    expect(outcome.problems).toContainEqual({
      code: 'customersWithoutOrders',
      at: [],
      values: { customers: 2 },
    });
    expect(outcome.problems).toContainEqual({
      code: 'customersWithoutDates',
      at: [],
      values: { customers: 1 },
    });
  });
  test('nobody at all gives empty columns and no remark', () => {
    const { cuts, tied, problems } = runScheme('rfm', factsOf({ recencyDays: [], orders: [], monetary: [] }));
    expect({ cuts: cuts.map(({ points }) => points), tied, problems }).toEqual({
      cuts: [[], [], []],
      tied: 0,
      problems: [],
    });
  });
});

describe('own cut points', () => {
  const facts = factsOf({ recencyDays: [29, 30, 400], orders: [1, 2, 9], monetary: [99.99, 100, 0.07] });
  const given = { method: 'fixed', recencyCuts: [30, 365], frequencyCuts: [2, 5], monetaryCuts: [0.07, 100] };

  test('there is one level more than cut points, and a cut point belongs to the level above', () => {
    const outcome = runScheme('rfm', facts, given);
    expect(valuesOf(outcome, 'rfm', 3)).toEqual([312, 223, 132]);
    expect(outcome.cuts.map(({ points }) => points)).toEqual([
      [30, 365],
      [2, 5],
      [0.07, 100],
    ]);
    expect(outcome.tied).toBe(0);
  });
});

describe('levels', () => {
  const many = Array.from({ length: 40 }, (_, i) => i + 1);
  const mostlyOne = many.map((i) => (i > 30 ? i : 1));

  test('a run with enough customers on every level has nothing to remark', () => {
    expect(codesOf(runScheme('rfm', factsOf({ recencyDays: many, orders: many, monetary: many })))).toEqual(
      [],
    );
  });
  test('coinciding cut points are named with the levels that are left', () => {
    const { problems } = runScheme('rfm', factsOf({ recencyDays: many, orders: mostlyOne, monetary: many }));
    expect(problems).toEqual([{ code: 'cutsCoincide', at: [], values: { score: 'F', used: 3, levels: 5 } }]);
  });
  test('empty levels are named', () => {
    const facts = factsOf({ recencyDays: many, orders: many, monetary: many.map((i) => i * 1000) });
    const given = { method: 'fixed', monetaryCuts: [1, 2, 3, 90000] };
    expect(runScheme('rfm', facts, { ...given, recencyCuts: [9, 19, 29, 39] }).problems).toEqual([
      { code: 'emptyScoreLevels', at: [], values: { score: 'M', levels: '1, 2, 3, 5' } },
    ]);
  });
  test('a customer tied in any of the three scores is counted once', () => {
    const facts = factsOf({ recencyDays: [1, 2, 2, 3], orders: [1, 2, 2, 3], monetary: [1, 2, 3, 4] });
    expect(runScheme('rfm', facts, { bins: 2 }).tied).toBe(2);
  });
});

test('ties are counted where the chosen method divides', () => {
  const figures = [1, 2, 3, 4, 5, 5, 6, 7];
  const facts = factsOf({ recencyDays: [1, 2, 3, 4, 5, 6, 7, 8], orders: figures, monetary: figures });
  const tied = (method: string) => runScheme('rfm', facts, { method }).tied;
  expect([tied('rank'), tied('ntile'), tied('fixed')]).toEqual([2, 0, 0]);
});

test('high and low: a value equal to the mean is high in F and M, and recent in R', () => {
  const facts = factsOf({ recencyDays: [10, 20, 30], orders: [1, 2, 3], monetary: [0.1, 0.2, 0.3] });
  const outcome = runScheme('rfm', facts);
  expect(valuesOf(outcome, 'rHigh', 3)).toEqual([true, true, false]);
  expect(valuesOf(outcome, 'fHigh', 3)).toEqual([false, true, true]);
  expect(valuesOf(outcome, 'mHigh', 3)).toEqual([false, true, true]);
});
