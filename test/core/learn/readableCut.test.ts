import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableCut } from '../../../src/core/learn/readableCut';

test.each([
  [1214.5, 1840, 1500],
  [3, 4, 4],
  [9, 10, 10],
  [99.99, 100, 100],
  [0, 0.01, 0.01],
  [-5, -4, -4],
  [-40, 12, 0],
  [0.0712, 0.0718, 0.0715],
  [365, 420, 400],
])('between %f and %f lies %f', (low, high, cut) => {
  expect(readableCut(low, high)).toBe(cut);
});

test('it always parts the two, and between whole numbers it is whole', () => {
  const pair = fc
    .tuple(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
    )
    .filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const cut = readableCut(low, high);
      expect(cut > low && cut <= high).toBe(true);
      const whole = [Math.floor(low), Math.floor(high) + 1] as const;
      expect(Number.isInteger(readableCut(...whole))).toBe(true);
    }),
    { seed: 5, numRuns: 3000 },
  );
});
