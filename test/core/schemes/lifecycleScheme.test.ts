import { expect, test } from 'vitest';
import { lifecycleStages } from '../../../src/core/schemes/lifecycleStages';
import { codesOf, runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

const facts = factsOf({
  orders: [0, 1, 3, 5, 4, 2, 2],
  recencyDays: [null, 5, 20, 200, 900, 10, null],
  daysSinceFirst: [null, 5, 60, 800, 1200, 500, null],
  medianGapDays: [null, null, 20, 150, 100, 490, null],
  gapBeforeLastDays: [null, null, 20, 150, 100, 490, null],
});

test('every customer gets a stage, and one whose date is unknown none', () => {
  const outcome = runScheme('lifecycle', facts);
  expect(valuesOf(outcome, 'lifecycle', 7)).toEqual([...Object.keys(lifecycleStages), null]);
  expect(outcome.problems).toEqual([{ code: 'customersWithoutDates', at: [], values: { customers: 1 } }]);
});

test('limits are options', () => {
  const given = { newDays: 1, activeDays: 200, wonBackGapDays: 500 };
  const expected = ['prospect', 'active', 'active', 'active', 'churned', 'active', null];
  expect(valuesOf(runScheme('lifecycle', facts, given), 'lifecycle', 7)).toEqual(expected);
});

test('the own rhythm is an option', () => {
  const stages = valuesOf(runScheme('lifecycle', facts, { rhythm: 'own' }), 'lifecycle', 7);
  expect(stages[3]).toBe('active');
});

test('a list of customers with totals only needs orders and days since the last one', () => {
  const totals = factsOf({ orders: [1, 2, 0], recencyDays: [100, 10, null] });
  const outcome = runScheme('lifecycle', totals);
  expect(valuesOf(outcome, 'lifecycle', 3)).toEqual(['dormant', 'active', 'prospect']);
  expect(codesOf(outcome)).toEqual([]);
});
