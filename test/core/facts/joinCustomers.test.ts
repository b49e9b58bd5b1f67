import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { joinCustomers } from '../../../src/core/facts/joinCustomers';
import { readCustomers } from '../../../src/core/facts/readCustomers';
import { american, customersOf, factsOf, mapped } from './sampleOrders';

/** 2024-03-31. */
const asOf = 45382;
const march = (day: number): Cell => ({ day: 45351 + day });

const { table, mapping } = mapped(
  'customers',
  ['customer', 'customerName', 'total', 'city'],
  [
    ['C3', 'Cy', 999, 'Graz'],
    [1, '', 999, 'Wien'],
    ['C2', 'Bo', 999, 'Linz'],
  ],
);
const listed = readCustomers(table, mapping, { regional: american, asOf }).customers;
const bought = customersOf(
  ['customer', 'customerName', 'orderDate', 'amount'],
  [
    ['1', 'Ann', march(1), 10],
    ['C2', 'Bob', march(2), 20],
    ['C9', 'Di', march(3), 30],
    ['C8', 'Ed', march(3), 30],
  ],
  asOf,
).customers;
const { customers, problems } = joinCustomers(listed, bought);

test('the list keeps its rows, in its order', () => {
  expect(customers.facts.ids).toEqual(['C3', '1', 'C2']);
  expect(customers.idCells).toEqual(['C3', 1, 'C2']);
});

test('what the list says of customers stays, what the orders say of purchases replaces its totals', () => {
  expect(factsOf(customers, 'C2')).toMatchObject({ city: 'Linz', orders: 1, monetary: 20, lastOrder: 45353 });
  expect([...customers.minor]).toEqual([Number.NaN, 1000, 2000]);
});

test('a listed customer without orders has 0 orders and no total, not that of the list', () => {
  expect(factsOf(customers, 'C3')).toMatchObject({
    city: 'Graz',
    orders: 0,
    monetary: null,
    recencyDays: null,
  });
});

test('names come from the list, and from the orders where the list has none', () => {
  expect(customers.names).toEqual(['Cy', 'Ann', 'Bo']);
});

test('customers with orders who are not in the list are reported by number', () => {
  expect(problems).toEqual([
    { code: 'ordersOfUnlistedCustomers', at: [], found: 'C9', values: { count: 2 } },
  ]);
});

test('nothing is reported where the list has everybody', () => {
  expect(joinCustomers(bought, bought).problems).toEqual([]);
});

test('a total of the list is not compared with orders that have no amounts', () => {
  const withoutAmounts = customersOf(['customer', 'orderDate'], [['C2', march(1)]], asOf).customers;
  expect(joinCustomers(listed, withoutAmounts).customers.facts.columns.has('monetary')).toBe(false);
});
