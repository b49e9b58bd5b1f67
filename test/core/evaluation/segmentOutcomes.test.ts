/** What became of the segments since an earlier run: a shop of five customers, worked by hand. */
import { describe, expect, test } from 'vitest';
import { segmentOutcomes } from '../../../src/core/evaluation/segmentOutcomes';
import { type Column, type Facts, numberColumn } from '../../../src/core/facts/factColumn';
import { packFile, parsed } from '../rules/samplePack';

/** Day and amount in minor units of each order, customer by customer. */
type Orders = readonly (readonly [day: number, minor: number])[];

function factsOf(orders: readonly Orders[], asOf: number, satisfaction: readonly number[] = []): Facts {
  const start = Int32Array.from([0, ...orders.map((_, row) => orders.slice(0, row + 1).flat().length)]);
  const flat = orders.flat();
  return {
    asOf,
    ids: orders.map((_, row) => `C${row + 1}`),
    columns: new Map<string, Column>([['satisfaction', numberColumn(Float64Array.from(satisfaction))]]),
    purchases: {
      start,
      day: Float64Array.from(flat, ([day]) => day),
      minor: Float64Array.from(flat, ([, minor]) => minor),
    },
  };
}

const pack = parsed(packFile());
const outcomesOf = (facts: Facts, segments: readonly number[], since: number, members = {}) =>
  segmentOutcomes({ pack, facts, segment: Int32Array.from(segments) }, members, since);

describe('after thirty days', () => {
  const facts = factsOf(
    [
      [
        [980, 1000],
        [1010, 4000],
      ],
      [[971, 3000]],
      [
        [960, 9000],
        [1000, 500],
      ],
      [
        [990, 2000],
        [1020, 2000],
        [1021, -2000],
      ],
      [],
    ],
    1030,
    [5, Number.NaN, 3, Number.NaN, Number.NaN],
  );
  const outcomes = outcomesOf(facts, [0, 1, 0, 0, 1], 1000, {
    good: ['C1', 'C2', 'gone'],
    rest: ['C3', 'C4', 'C5'],
  });

  test('who bought again, and what was spent a customer before and since', () => {
    expect(outcomes).toMatchObject([
      { segment: 'good', customers: 2, boughtAgain: 1, spentSince: 20, spentBefore: 20 },
      // The order on the day of the run was seen by it, and the return takes back what was spent since.
      { segment: 'rest', customers: 3, boughtAgain: 1, spentSince: 0, spentBefore: 25 / 3 },
    ]);
  });

  test('who stayed, rose and fell', () => {
    expect(outcomes?.map(({ stayed, rose, fell }) => [stayed, rose, fell])).toEqual([
      [1, 0, 1],
      [1, 2, 0],
    ]);
  });

  test('satisfaction is the mean of what is known', () => {
    expect(outcomes?.map(({ satisfaction }) => satisfaction)).toEqual([5, 3]);
  });
});

test('a segment that the pack no longer has comes last, and nobody in it rose or fell', () => {
  const facts = factsOf([[[1005, 100]], []], 1030);
  const outcomes = outcomesOf(facts, [0, 1], 1000, { old: ['C1'], rest: ['C2'] });
  expect(outcomes?.map(({ segment, rose, fell, stayed }) => [segment, rose, fell, stayed])).toEqual([
    ['rest', 0, 0, 1],
    ['old', 0, 0, 0],
  ]);
});

test('without single orders, or on the day of the run itself, there is nothing to tell', () => {
  const facts = factsOf([[[1005, 100]]], 1030);
  const { purchases: _, ...totals } = facts;
  expect(outcomesOf(totals, [0], 1000, { good: ['C1'] })).toBeNull();
  expect(outcomesOf(facts, [0], 1030, { good: ['C1'] })).toBeNull();
  expect(outcomesOf(facts, [0], 1000, {})).toEqual([]);
});
