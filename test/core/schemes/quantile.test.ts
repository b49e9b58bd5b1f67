import { expect, test } from 'vitest';
import { quantile } from '../../../src/core/schemes/quantile';

// R 4: quantile(c(1, 2, 4, 8), c(0, .25, .5, .75, 1), type = 7)
test.each([
  [0, 1],
  [1, 1.75],
  [2, 3],
  [3, 5],
  [4, 8],
])('quarter %i of 1, 2, 4, 8 as in R', (part, expected) => {
  expect(quantile([1, 2, 4, 8], part, 4)).toBe(expected);
});

test('a quantile that falls on a value is that very value', () => {
  // 100 · 0.29 is 28.999999999999996 in floating point: a quantile asked for as a share would miss the value.
  const values = Array.from({ length: 101 }, (_, i) => i / 7);
  for (let part = 0; part <= 100; part++) expect(quantile(values, part, 100)).toBe(values[part]);
});

test('one value is every quantile', () => expect(quantile([42], 3, 5)).toBe(42));
test('nothing has no quantile', () => expect(quantile([], 1, 2)).toBeNaN());
