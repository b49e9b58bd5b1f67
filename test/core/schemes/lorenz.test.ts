/** Expected points are those of `Lc` in the R package ineq. */
import { expect, test } from 'vitest';
import { lorenz } from '../../../src/core/schemes/lorenz';
import { hasSharedData } from '../../sharedData';
import { expectedOf, numbersIn, readRows } from './publishedCases';

test.skipIf(!hasSharedData)('GI-2: points of the Lorenz curve', () => {
  const points = lorenz(numbersIn(readRows('gini/usa1968.csv'), 'x')) ?? [];
  const expected = expectedOf<number[]>('GI-2');
  expect(points).toHaveLength(expected.length);
  points.forEach((point, i) => {
    expect(point.customers).toBeCloseTo(i / 10, 12);
    expect(Math.abs(point.revenue - (expected[i] as number))).toBeLessThan(1e-6);
  });
});

test.skipIf(!hasSharedData)('GI-3: grouped data', () => {
  const rows = readRows('gini/usa1968.csv');
  const [x, n] = [numbersIn(rows, 'x'), numbersIn(rows, 'n')];
  const expected = expectedOf<{ p: number[]; L: number[] }>('GI-3');
  const points = lorenz(x, n) ?? [];
  expect(points).toHaveLength(expected.p.length);
  points.forEach((point, i) => {
    expect(Math.abs(point.customers - (expected.p[i] as number))).toBeLessThan(1e-6);
    expect(Math.abs(point.revenue - (expected.L[i] as number))).toBeLessThan(1e-6);
  });
});

test('there is no curve of nothing, of zeros, or with a negative amount or weight', () => {
  expect([lorenz([]), lorenz([0, 0]), lorenz([3, -1]), lorenz([1, 2], [-1, 2])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('blanks are left out, and the order of the amounts does not matter', () => {
  expect(lorenz([3, NaN, 1])).toEqual(lorenz([1, 3]));
});
