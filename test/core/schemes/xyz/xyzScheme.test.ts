import { expect, test } from 'vitest';
import { classify } from '../../../../src/core/classify';
import { isoToDay } from '../../../../src/core/facts/calendar';
import type { Cell } from '../../../../src/core/facts/cell';
import { schemeCatalog } from '../../../../src/core/schemes/catalog';
import { completeOptions } from '../../../../src/core/schemes/completeOptions';
import { packNamed } from '../../../rules/packFiles';
import { customersOf } from '../../facts/sampleOrders';
import { runScheme, valuesOf } from '../runScheme';
import { factsOf } from '../sampleFacts';

const asOf = isoToDay('2026-06-30') ?? 0;
const months = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10', '2026-06-10'];
const rows = (id: string, amounts: readonly (number | null)[]): Cell[][] =>
  amounts.flatMap((amount, month) => (amount === null ? [] : [[id, months[month] ?? '', amount]]));
const { facts } = customersOf(
  ['customer', 'orderDate', 'amount'],
  [
    ...rows('steady', [100, 110, 90, 100, 105, 95]),
    ...rows('waves', [100, 20, 150, 40, 200, 30]),
    ...rows('seldom', [900, null, null, null, null, 10]),
    ...rows('new', [null, null, null, null, 50, 50]),
    ...rows('returned', [50, -60, 0]),
    ...rows('never', [-5]),
  ],
  asOf,
).customers;

test('steady customers are X, those with ups and downs Y, occasional ones Z; the rest is blank and told why', () => {
  const outcome = runScheme('xyz', facts);
  expect(valuesOf(outcome, 'xyz', 6)).toEqual(['X', 'Y', 'Z', null, null, null]);
  expect(valuesOf(outcome, 'demandVariation', 6)[0]).toBeCloseTo(0.0645497, 7);
  expect(outcome.problems).toEqual([
    { code: 'customersWithFewPeriods', at: [], values: { customers: 2, least: 3 } },
    { code: 'customersWithoutDemand', at: [], values: { customers: 1 } },
  ]);
});

test('the limits of stock keeping are options', () => {
  expect(valuesOf(runScheme('xyz', facts, { xMost: 0.05, yMost: 0.25 }), 'xyz', 2)).toEqual(['Y', 'Z']);
});

test('shorter periods tell sooner and look more irregular', () => {
  const weekly = valuesOf(runScheme('xyz', facts, { period: 'week' }), 'xyz', 6);
  expect(weekly).toEqual(['Z', 'Z', 'Z', 'Z', null, null]);
});

test('the packs put customers into classes by it, alone and with ABC', () => {
  const segmentsBy = (name: string) => {
    const result = classify(facts, packNamed(name));
    if (!result.ok) throw new Error('refused');
    return Array.from(result.value.segment, (at) => result.value.pack.segments[at]?.id);
  };
  expect(segmentsBy('xyz')).toEqual(['x', 'y', 'z', 'unclear', 'unclear', 'unclear']);
  expect(segmentsBy('abc-xyz')).toEqual(['ax', 'ay', 'az', 'unclear', 'unclear', 'unclear']);
});

test('a later run can tell whose own demand changed: the same variation, the same class', () => {
  const outcome = runScheme('xyz', facts);
  const options = completeOptions('xyz', { yMost: 3 });
  if (!options.ok) throw new Error('options refused');
  const { facts: judge } = schemeCatalog.xyz.thaw(null, options.value);
  const variations = valuesOf(outcome, 'demandVariation', 6);
  const told = variations.map((own) => judge((fact) => (fact === 'demandVariation' ? own : null), '').xyz);
  expect(told).toEqual(['X', 'Y', 'Y', null, null, null]);
});

test.each(['xyz', 'clv'])('%s with totals alone says that single orders are missing', (name) => {
  const pack = packNamed(name);
  const result = classify(factsOf({ monetary: [5], orders: [1], recencyDays: [3] }), pack);
  expect(result).toEqual({
    ok: false,
    problems: [{ code: 'ordersNeeded', at: [], values: { pack: pack.title } }],
  });
});
