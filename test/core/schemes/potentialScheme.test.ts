import { expect, test } from 'vitest';
import { codesOf, runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

const run = (facts: Parameters<typeof factsOf>[0], given = {}) => {
  const built = factsOf(facts);
  const outcome = runScheme('potential', built, given);
  const [largeNow, needLarge] = (['largeNow', 'needLarge'] as const).map((fact) =>
    valuesOf(outcome, fact, built.ids.length),
  );
  return { largeNow, needLarge, outcome };
};

test('much is the average of those who bought, or more; a large need likewise', () => {
  // Mean of 60, 30 and 30 is 40: 0 and −20 are no purchases. Mean of the two estimates is 500.
  const { largeNow, needLarge, outcome } = run({
    monetary: [60, 30, 30, 0, -20, null],
    needEstimate: [100, 900, null, 0, 500, null],
  });
  expect(largeNow).toEqual([true, false, false, false, false, null]);
  expect(needLarge).toEqual([false, true, null, false, true, null]);
  expect(outcome.cuts).toEqual([
    { fact: 'monetary', points: [40] },
    { fact: 'needEstimate', points: [500] },
  ]);
});

test('a figure equal to the average is large', () => {
  expect(run({ monetary: [10, 10] }).largeNow).toEqual([true, true]);
});

test('who never ordered buys nothing now; orders of unknown amount stay blank', () => {
  expect(run({ monetary: [null, null, 5], orders: [0, 2, 1] }).largeNow).toEqual([false, null, true]);
});

test('how many times the average is an option', () => {
  expect(run({ monetary: [60, 30, 30] }, { largeFrom: 1.5 }).largeNow).toEqual([true, false, false]);
  expect(run({ monetary: [60, 30, 30] }, { largeFrom: 1.51 }).largeNow).toEqual([false, false, false]);
  const given = { needFrom: 0.5 };
  expect(run({ monetary: [1, 1], needEstimate: [100, 300] }, given).needLarge).toEqual([true, true]);
});

test('without estimates nobody has a need, and there is no cut point of it', () => {
  const { needLarge, outcome } = run({ monetary: [5, 1] });
  expect(needLarge).toEqual([null, null]);
  expect(outcome.cuts[1]).toEqual({ fact: 'needEstimate', points: [] });
});

test('few customers and missing amounts are told', () => {
  expect(codesOf(run({ monetary: [5, null] }).outcome)).toEqual(['fewCustomers', 'customersWithoutAmounts']);
});
