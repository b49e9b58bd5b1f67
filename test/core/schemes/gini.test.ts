/** Expected figures are those of the R packages ineq and DescTools. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from '../../../src/core/schemes/gini';
import { hasSharedData } from '../../sharedData';
import { expectedOf, numbersIn, readRows } from './publishedCases';

test.skipIf(!hasSharedData)('GI-1: Gini of ten single values, as it is and corrected', () => {
  const x = numbersIn(readRows('gini/usa1968.csv'), 'x');
  const expected = expectedOf<{ gini: number; corrected: number }>('GI-1');
  expect(gini(x)).toBeCloseTo(expected.gini, 7);
  expect(gini(x, { corrected: true })).toBeCloseTo(expected.corrected, 7);
});

test.skipIf(!hasSharedData)('GI-3: grouped data by trapezoids', () => {
  const rows = readRows('gini/usa1968.csv');
  const value = gini(numbersIn(rows, 'x'), { weights: numbersIn(rows, 'n') });
  expect(value).toBeCloseTo(expectedOf<{ gini_trapezoid: number }>('GI-3').gini_trapezoid, 6);
});

test.skipIf(!hasSharedData)('GI-5: zeros, equal values, a negative value', () => {
  const expected = expectedOf<Record<string, number | null>>('GI-5');
  expect(gini([10, 10, 0, 0, 0])).toBe(expected['[10,10,0,0,0]']);
  expect(gini([10, 10, 10])).toBe(expected['[10,10,10]']);
  expect(gini([10, -1, 5])).toBe(expected.negative);
});

test('nothing, all zero and blanks have none', () => {
  expect([gini([]), gini([0, 0]), gini([NaN])]).toEqual([null, null, null]);
});
test('one customer is equal to himself, but has no corrected value', () => {
  expect([gini([5]), gini([5], { corrected: true })]).toEqual([0, null]);
});
test('blanks are left out', () => expect(gini([10, NaN, 10, 0, 0, 0])).toBe(0.6));
test('amounts whose sum no number holds have that of their proportions', () => {
  expect(gini([1.5e308, 0, 0, 0])).toBeCloseTo(gini([1.5, 0, 0, 0]) ?? 0, 12);
  expect(gini([1.5e308, 1.5e308])).toBe(0);
});
test('corrected is 1 where one customer makes all', () => {
  expect(gini([0, 0, 9], { corrected: true })).toBe(1);
});
test('a negative weight has none', () => expect(gini([1, 2], { weights: [-1, 2] })).toBeNull());
test('lies from 0 to below 1, and weights of 1 change nothing', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(amounts, (list) => {
      const value = gini(list);
      const total = list.reduce((sum, amount) => sum + amount, 0);
      if (value === null) return expect(total).toBe(0);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(gini(list, { weights: list.map(() => 1) })).toBeCloseTo(value, 9);
    }),
    { seed: 20240315, numRuns: 300 },
  );
});
