import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../src/core/facts/calendar';
import type { Cell } from '../../../src/core/facts/cell';
import { customersFromOrders } from '../../../src/core/facts/customersFromOrders';
import type { CustomerPurchases } from '../../../src/core/facts/factColumn';
import { joinCustomers } from '../../../src/core/facts/joinCustomers';
import { readCustomers } from '../../../src/core/facts/readCustomers';
import { hasSharedData } from '../../sharedData';
import { expectedOf } from '../schemes/publishedCases';
import { readPublishedOrders } from './publishedTables';
import { american, customersOf, mapped } from './sampleOrders';

/** 2024-03-31. */
const asOf = 45382;
const march = (day: number): Cell => ({ day: 45351 + day });

/** Per customer: day of March and amount of each order. */
function listsOf(purchases: CustomerPurchases | undefined) {
  if (!purchases) throw new Error('no purchases');
  const { start, day, minor } = purchases;
  return Array.from(start.slice(1), (end, index) =>
    Array.from(day.subarray(start[index], end), (own, at) => [own - 45351, minor[(start[index] ?? 0) + at]]),
  );
}

describe('the orders of each customer', () => {
  const { customers } = customersOf(
    ['customer', 'orderDate', 'amount', 'orderId'],
    [
      ['Ann', march(9), 10, 'A3'],
      ['Bo', march(2), 'x', 'A2'],
      ['Ann', march(4), 5, 'A1'],
      ['Ann', march(4), 2.5, 'A1'],
      ['Ann', march(20), -10, 'A4'],
      ['Ann', 'x', 7, 'A5'],
      ['Cy', march(40), 7, 'A6'],
    ],
    asOf,
  );

  test('stand by day with the sum of each; returns are below zero, undated and later orders are not there', () => {
    expect(listsOf(customers.facts.purchases)).toEqual([
      [
        [4, 750],
        [9, 1000],
        [20, -1000],
      ],
      [[2, Number.NaN]],
      [],
    ]);
  });

  test('go with the customers of a list, in its order; who is listed without orders has none', () => {
    const { table, mapping } = mapped('customers', ['customer'], [['Bo'], ['Di'], ['Ann']]);
    const listed = readCustomers(table, mapping, { regional: american, asOf }).customers;
    expect(listed.facts.purchases).toBeUndefined();
    const joined = joinCustomers(listed, customers).customers.facts;
    expect(listsOf(joined.purchases).map((list) => list.length)).toEqual([1, 0, 3]);
    expect(listsOf(joined.purchases)[2]?.[1]).toEqual([9, 1000]);
  });

  test('stand by day in whatever order the rows are', () => {
    const rows: Cell[][] = Array.from({ length: 90 }, (_, row) => ['Ann', march((row * 7) % 90), row]);
    const { facts } = customersOf(['customer', 'orderDate', 'amount'], rows, asOf + 90).customers;
    const [list = []] = listsOf(facts.purchases);
    expect(list).toHaveLength(90);
    expect(list.map(([own]) => own)).toEqual(Array.from({ length: 90 }, (_, own) => own));
    for (const [own, minor] of list) expect(((Number(minor) / 100) * 7) % 90).toBe(own);
  });
});

describe('CLV-12 (R package BTYD, walkthrough): the CDNOW cohort', () => {
  test.skipIf(!hasSharedData)('repeat purchases of all customers in weeks 20 to 25', () => {
    const begin = isoToDay('1997-01-01') ?? 0;
    const { orders } = readPublishedOrders('transactions/cdnow_sample.csv');
    const { purchases } = customersFromOrders(orders, isoToDay('1998-06-30') ?? 0).customers.facts;
    if (!purchases) throw new Error('no purchases');
    const inWeek = new Float64Array(80);
    purchases.start.slice(1).forEach((end, index) => {
      const days = [...new Set(purchases.day.subarray(purchases.start[index], end))];
      for (const day of days.slice(1)) {
        const week = Math.floor((day - begin) / 7);
        inWeek[week] = (inWeek[week] ?? 0) + 1;
      }
    });
    const { cum, inc } = expectedOf<{ cum: number[]; inc: number[] }>('CLV-12');
    const running = inWeek.map((_, week) => inWeek.slice(0, week + 1).reduce((sum, one) => sum + one, 0));
    // BTYD counts weeks from 1.
    const at = [...running].indexOf(cum[0] ?? 0);
    expect([...running.slice(at, at + 6)]).toEqual(cum);
    expect([...inWeek.slice(at, at + 6)]).toEqual(inc);
    expect(at).toBe(19);
  });
});
