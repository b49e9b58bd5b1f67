import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignBest } from '../../../src/core/facts/assignBest';

test('the best total wins, not the best single pair', () => {
  expect(
    assignBest([
      [1, 0.9],
      [0.9, 0],
    ]),
  ).toEqual([1, 0]);
});

test('a pair that scores nothing is not made', () => {
  expect(
    assignBest([
      [0, 0],
      [0, 0.3],
    ]),
  ).toEqual([-1, 1]);
});

test('more rows than columns, more columns than rows, none at all', () => {
  expect(assignBest([[0.2], [0.5], [0.4]])).toEqual([-1, 0, -1]);
  expect(assignBest([[0, 0.1, 0.7]])).toEqual([2]);
  expect(assignBest([[], []])).toEqual([-1, -1]);
  expect(assignBest([])).toEqual([]);
});

test('no assignment has a larger total than the one given', () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const check = (scores: number[][]) => {
    const given = assignBest(scores);
    const used = given.filter((column) => column >= 0);
    expect(new Set(used).size).toBe(used.length);
    expect(given.reduce((sum, column, row) => sum + (scores[row]?.[column] ?? 0), 0)).toBe(
      bestTotal(scores, 0, []),
    );
  };
  fc.assert(fc.property(matrix, check), { seed: 1955, numRuns: 500 });
});

/** Every assignment tried in turn. */
function bestTotal(scores: number[][], row: number, used: number[]): number {
  const own = scores[row];
  if (!own) return 0;
  const without = bestTotal(scores, row + 1, used);
  const withColumn = own.map((score, column) =>
    used.includes(column) ? 0 : score + bestTotal(scores, row + 1, [...used, column]),
  );
  return Math.max(without, ...withColumn);
}
