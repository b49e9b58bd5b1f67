import { expect, test } from 'vitest';
import { runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

const levelsOf = (lifetimeValue: readonly (number | null)[], given = {}) =>
  valuesOf(
    runScheme('relationship-level', factsOf({ lifetimeValue }), given),
    'affordableLevel',
    lifetimeValue.length,
  );

test('the closest level whose yearly cost is at most a fifth of the value, limits included', () => {
  // Costs 20, 100, 400, 2000 at 20 %: from 100, 500, 2,000 and 10,000 on.
  expect(levelsOf([-5, 99.99, 100, 500, 1999.99, 2000, 10000, null])).toEqual([
    'basic',
    'basic',
    'reactive',
    'accountable',
    'accountable',
    'proactive',
    'partnership',
    null,
  ]);
});

test('costs, years and the part for care are the manager’s', () => {
  expect(levelsOf([200], { years: 2 })).toEqual(['reactive']);
  expect(levelsOf([199], { years: 2 })).toEqual(['basic']);
  expect(levelsOf([40], { share: 0.5 })).toEqual(['reactive']);
  expect(levelsOf([40], { share: 0.5, reactiveCost: 21 })).toEqual(['basic']);
});

test('the border of a decimal part is what people would compute', () => {
  expect(levelsOf([0.3 / 0.1], { reactiveCost: 0.3, share: 0.1 })).toEqual(['basic']);
  expect(levelsOf([3], { reactiveCost: 0.3, share: 0.1 })).toEqual(['reactive']);
});

test('without lifetime values everybody is blank, without a remark', () => {
  const outcome = runScheme('relationship-level', factsOf({ monetary: [1, 2] }));
  expect(valuesOf(outcome, 'affordableLevel', 2)).toEqual([null, null]);
  expect([outcome.cuts, outcome.problems]).toEqual([[], []]);
});

test('where the column is blank the value of the scheme clv counts', () => {
  const facts = factsOf({ lifetimeValue: [100, null, null], clv: [10000, 500, null] });
  const outcome = runScheme('relationship-level', facts);
  expect(valuesOf(outcome, 'affordableLevel', 3)).toEqual(['reactive', 'accountable', null]);
});
