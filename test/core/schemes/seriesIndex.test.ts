import { expect, test } from 'vitest';
import { seriesIndex } from '../../../src/core/schemes/seriesIndex';
import { seriesOf } from '../../../src/core/schemes/seriesScheme';
import { codesOf, runScheme } from './runScheme';
import { factsOf, withBlanks } from './sampleFacts';

const amounts = withBlanks([700, 100, 100, 50, 50, 0, -20, null]);
const nobody = withBlanks([null, null, null, null, null, null, null, null]);

test('A-class customers alone: those before whom less than 80 % of the revenue lies', () => {
  // 700 and the two of 100, before whom 70 % lies: 3 of 5, 900 of 1,000.
  expect(seriesIndex({ amounts, orders: nobody, recencyDays: nobody, loyal: null })).toEqual({
    customers: 5,
    core: 3,
    ofCustomers: 0.6,
    ofRevenue: 0.9,
  });
});

test('three orders, the last within a year, make a small customer loyal; both ends count', () => {
  const orders = withBlanks([1, 1, 1, 3, 3, 9, 9, 9]);
  const recencyDays = withBlanks([1, 1, 1, 365, 366, 1, 1, 1]);
  const index = seriesIndex({ amounts, orders, recencyDays, loyal: null });
  expect([index.core, index.ofRevenue]).toEqual([4, 0.95]);
});

test('where staff judged loyalty, their word goes before the orders; of whom they did not, orders tell', () => {
  const orders = withBlanks([1, 1, 1, 9, 1, 1, 1, 1]);
  const recencyDays = orders;
  const loyal = Int8Array.of(0, 0, 0, 0, 1, 1, 1, 1);
  expect(seriesIndex({ amounts, orders, recencyDays, loyal }).ofRevenue).toBe(0.95);
  expect(seriesIndex({ amounts, orders, recencyDays, loyal: new Int8Array(8) }).ofRevenue).toBe(0.9);
  expect(seriesIndex({ amounts, orders, recencyDays, loyal: loyal.fill(-1, 3, 5) }).ofRevenue).toBe(0.95);
});

test('limits are options', () => {
  const options = { cutA: 0.5, loyalOrders: 2, loyalDays: 10 };
  const orders = withBlanks([1, 2, 2, 1, 1, 1, 1, 1]);
  const recencyDays = withBlanks([1, 10, 11, 1, 1, 1, 1, 1]);
  expect(seriesIndex({ amounts, orders, recencyDays, loyal: null }, options).ofRevenue).toBe(0.8);
});

test('without revenue there is no share', () => {
  const index = seriesIndex({
    amounts: withBlanks([0, null]),
    orders: nobody,
    recencyDays: nobody,
    loyal: null,
  });
  expect(index).toEqual({ customers: 0, core: 0, ofCustomers: null, ofRevenue: null });
});

test('of the packs that were run, loyalty says who is loyal: loyal customers and early adopters', () => {
  const segments = ['early-adopter', 'loyal', 'switcher', 'unclear'].map((id) => ({
    id,
    title: { en: id, 'zh-CN': id, 'zh-TW': id },
    color: '#ffffff',
    playbook: [],
  }));
  const facts = factsOf({ monetary: [90, 5, 3, 2], orders: [1, 1, 1, 5], recencyDays: [1, 1, 1, 1] });
  const verdict = (id: string) => ({
    pack: { id, segments, otherwise: 'unclear' },
    segment: Int32Array.of(2, 0, 1, 3),
  });
  const options = { cutA: 0.8, loyalOrders: 3, loyalDays: 365 };
  expect(seriesOf(facts, options, [verdict('loyalty')]).core).toBe(4);
  expect(seriesOf(facts, options, [verdict('another')]).core).toBe(2);
  expect(seriesOf(facts, options).core).toBe(2);
});

test('as a scheme it only remarks on few customers', () => {
  const outcome = runScheme('series-index', factsOf({ monetary: [5, 1] }));
  expect([outcome.columns, codesOf(outcome)]).toEqual([{}, ['fewCustomers']]);
});
