import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMinorUnits } from '../../../src/core/facts/toMinorUnits';

test.each([
  [0, 0],
  [19.99, 1999],
  [1.005, 101],
  [-1.005, -101],
  [0.145, 15],
  [1.255, 126],
  [8.345, 835],
  [0.001, 0],
  [-0.001, 0],
  [0.005, 1],
  [1.00499999, 100],
  [90_071_992_547.99, 9_007_199_254_799],
])('%d is %i hundredths, halves away from zero', (amount, minor) => {
  expect(toMinorUnits(amount)).toBe(minor);
});

test('the product of a quantity and a price rounds as on paper', () => {
  expect(3 * 0.335).not.toBe(1.005);
  expect(toMinorUnits(3 * 0.335)).toBe(101);
  expect(toMinorUnits(-3 * 0.335)).toBe(-101);
});

test('what is missing stays missing', () => {
  expect(toMinorUnits(Number.NaN)).toBeNaN();
});

test('no amount with up to four decimals is rounded otherwise than by hand', () => {
  const check = (tenThousandths: number) => {
    const byHand = Math.floor((tenThousandths + 50) / 100);
    expect(toMinorUnits(tenThousandths / 10_000)).toBe(byHand);
    expect(toMinorUnits(-tenThousandths / 10_000)).toBe(byHand === 0 ? 0 : -byHand);
  };
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e13 }), check), { seed: 1005, numRuns: 5000 });
});
