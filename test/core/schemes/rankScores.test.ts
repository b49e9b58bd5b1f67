import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankScores } from '../../../src/core/schemes/rankScores';
import { withBlanks } from './sampleFacts';

const seed = 20240315;
const figures = fc.array(fc.option(fc.integer({ min: -5, max: 12 })), { maxLength: 60 }).map(withBlanks);
const known = figures.map((values) => values.filter((value) => !Number.isNaN(value)));
const bins = fc.integer({ min: 2, max: 9 });

const check = (values: readonly (number | null)[], k: number, scores: readonly (number | null)[]) =>
  expect(Array.from(rankScores(withBlanks(values), k).scores)).toEqual(
    scores.map((score) => score ?? Number.NaN),
  );

test('five different values get the scores 1 to 5', () => check([50, 10, 40, 20, 30], 5, [5, 1, 4, 2, 3]));
test('equal values share the score of the lowest rank', () => check([1, 2, 2, 2, 3], 5, [1, 2, 2, 2, 5]));
test('all values equal score 1', () => check([7, 7, 7], 5, [1, 1, 1]));
test('blanks stay blank and do not count', () => check([null, 1, 2, null], 2, [null, 1, 2, null]));
test('0 and -0 are equal', () => check([0, -0], 2, [1, 1]));
test('fewer customers than levels leave levels empty', () => check([1, 2], 5, [1, 3]));
test('nothing gives no scores and no cuts', () => {
  expect(rankScores(new Float64Array(0), 5)).toMatchObject({ scores: new Float64Array(0), cuts: [] });
  expect(rankScores(withBlanks([null]), 5).cuts).toEqual([]);
});

test('equals the formula 1 + floor((rank - 1) · k / n) with ties at their lowest rank', () => {
  fc.assert(
    fc.property(figures, bins, (values, k) => {
      expect(rankScores(values, k).scores).toEqual(scoresByFormula(values, k));
    }),
    { seed, numRuns: 500 },
  );
});

test('a value passes exactly the cut points below it', () => {
  const { scores, cuts } = rankScores(Float64Array.of(1, 2, 2, 4, 5, 9, 9, 12), 4);
  expect(cuts).toEqual([2, 4, 9]);
  expect(Array.from(scores)).toEqual([1, 1, 1, 2, 3, 3, 3, 4]);
});

test('larger values never score lower, and equal values score equally', () => {
  fc.assert(
    fc.property(known, bins, (values, k) => {
      const scores = Array.from(rankScores(values, k).scores);
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

function scoresByFormula(values: Float64Array, k: number): Float64Array {
  const present = values.filter((value) => !Number.isNaN(value));
  return values.map((value) => {
    if (Number.isNaN(value)) return value;
    const rank = 1 + present.filter((other) => other < value).length;
    return 1 + Math.floor(((rank - 1) * k) / present.length);
  });
}
