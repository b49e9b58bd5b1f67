import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileScores } from '../../../src/core/schemes/quantileScores';
import { hasSharedData } from '../../sharedData';
import { expectedOf } from './publishedCases';
import { withBlanks } from './sampleFacts';

const seed = 20240315;
const figures = fc.array(fc.option(fc.integer({ min: -5, max: 12 })), { maxLength: 60 }).map(withBlanks);
const known = figures.map((values) => values.filter((value) => !Number.isNaN(value)));
const bins = fc.integer({ min: 2, max: 9 });

// R package rfm @297ed8b3 tests/testthat/test-utils.R, with mtcars$mpg.
const milesPerGallon = Float64Array.of(
  ...[21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4],
  ...[14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4],
);
test.skipIf(!hasSharedData)(
  'RFM-A9: the cut points of mtcars$mpg are those of R, one more than quintiles',
  () => {
    const expected = expectedOf<number[]>('RFM-A9');
    const { cuts } = quantileScores(milesPerGallon, 5);
    expect(cuts).toHaveLength(expected.length);
    cuts.forEach((cut, i) => {
      expect(cut).toBeCloseTo(expected[i] as number, 9);
    });
  },
);

test('a value on a cut point belongs to the level above it', () => {
  // Quartiles of 10…50 are 20, 30, 40; plus 1.
  expect(Array.from(quantileScores(Float64Array.of(10, 20, 21, 30, 31, 40, 50), 2).scores)).toEqual([
    1, 1, 1, 1, 2, 2, 2,
  ]);
});
test('the 1 that is added follows the unit', () => {
  expect(quantileScores(Float64Array.of(1000, 2000, 3000), 2, { one: 100 }).cuts).toEqual([2100]);
});
test('equal cut points leave a level empty', () => {
  const { scores, cuts } = quantileScores(Float64Array.of(1, 1, 1, 1, 9), 3);
  expect(cuts).toEqual([2, 2]);
  expect(Array.from(scores)).toEqual([1, 1, 1, 1, 3]);
});
test('an infinite value, such as the days of an unknown date, is scored but moves no cut', () => {
  const { scores, cuts } = quantileScores(Float64Array.of(-Infinity, 1, 3, 5, Infinity), 2);
  expect(cuts).toEqual([4]);
  expect(Array.from(scores)).toEqual([1, 1, 1, 2, 2]);
});
test('nothing gives no cuts', () => expect(quantileScores(withBlanks([null]), 5).cuts).toEqual([]));

test('larger values never score lower, and equal values score equally', () => {
  fc.assert(
    fc.property(known, bins, (values, k) => {
      const scores = Array.from(quantileScores(values, k).scores);
      const rising = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      rising.slice(1).forEach((row, at) => {
        const [lower, upper] = [rising[at] ?? 0, row];
        if (values[lower] === values[upper]) expect(scores[upper]).toBe(scores[lower]);
        else expect(scores[upper]).toBeGreaterThanOrEqual(scores[lower] as number);
      });
    }),
    { seed, numRuns: 100 },
  );
});
