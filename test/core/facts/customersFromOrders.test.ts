import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import type { Role } from '../../../src/core/facts/roles';
import { customersOf, factsOf } from './sampleOrders';

const withIds: readonly Role[] = ['customer', 'orderDate', 'amount', 'orderId'];
const withoutIds: readonly Role[] = ['customer', 'orderDate', 'amount'];
/** 2024-03-31. */
const asOf = 45382;
const march = (day: number): Cell => ({ day: 45351 + day });

test('dates, days, amount and rhythm of a customer', () => {
  const { customers, problems } = customersOf(
    withoutIds,
    [
      ['Ann', march(1), 10.25],
      ['Ann', march(4), 20],
      ['Ann', march(4), 5],
      ['Ann', march(14), 1],
      ['Bo', march(31), 7],
    ],
    asOf,
  );
  expect(factsOf(customers, 'Ann')).toEqual({
    orders: 4,
    monetary: 36.25,
    firstOrder: 45352,
    lastOrder: 45365,
    recencyDays: 17,
    daysSinceFirst: 30,
    medianGapDays: 6.5, // gaps of 3 and 10 days between three distinct days
    gapBeforeLastDays: 10,
  });
  expect(factsOf(customers, 'Bo')).toMatchObject({
    orders: 1,
    recencyDays: 0,
    medianGapDays: null,
    gapBeforeLastDays: null,
  });
  expect([...customers.minor]).toEqual([3625, 700]);
  expect(problems).toEqual([]);
});

describe('frequency', () => {
  const rows: Cell[][] = [
    ['Ann', march(1), 10, 'A1'],
    ['Ann', march(1), 20, 'A1'],
    ['Ann', march(2), 5, 'A2'],
    ['Ann', march(3), 5, ''],
    ['Bo', march(3), 5, 'A1'],
  ];
  test('is the number of distinct order ids; a row without one is an order by itself', () => {
    const { customers } = customersOf(withIds, rows, asOf);
    expect(factsOf(customers, 'Ann').orders).toBe(3);
  });
  test('counts an order id that two customers share once for each', () => {
    const { customers } = customersOf(withIds, rows, asOf);
    expect(factsOf(customers, 'Bo')).toMatchObject({ orders: 1, monetary: 5, firstOrder: 45354 });
  });
  test('is the number of rows where there is no order id', () => {
    const { customers } = customersOf(
      withoutIds,
      rows.map((row) => row.slice(0, 3)),
      asOf,
    );
    expect(factsOf(customers, 'Ann').orders).toBe(4);
  });
});

test('an order of several days counts on its first', () => {
  const { customers } = customersOf(
    withIds,
    [
      ['Ann', march(9), 1, 'A1'],
      ['Ann', march(3), 1, 'A1'],
    ],
    asOf,
  );
  expect(factsOf(customers, 'Ann')).toMatchObject({ orders: 1, firstOrder: 45354, lastOrder: 45354 });
});

describe('a return', () => {
  test('lowers the amount and is neither an order nor a date', () => {
    const { customers } = customersOf(
      withoutIds,
      [
        ['Ann', march(1), 10],
        ['Ann', march(5), -4],
      ],
      asOf,
    );
    expect(factsOf(customers, 'Ann')).toMatchObject({ orders: 1, monetary: 6, lastOrder: 45352 });
  });
  test('is judged by the sum of its order: a discount line is none', () => {
    const { customers } = customersOf(
      withIds,
      [
        ['Ann', march(1), 10, 'A1'],
        ['Ann', march(1), -4, 'A1'],
      ],
      asOf,
    );
    expect(factsOf(customers, 'Ann')).toMatchObject({ orders: 1, monetary: 6 });
  });
  test('of nothing else leaves 0 orders, blank dates and a negative amount', () => {
    const { customers } = customersOf(withIds, [['Ann', march(1), -4, 'C1']], asOf);
    expect(factsOf(customers, 'Ann')).toEqual({
      orders: 0,
      monetary: -4,
      firstOrder: null,
      lastOrder: null,
      recencyDays: null,
      daysSinceFirst: null,
      medianGapDays: null,
      gapBeforeLastDays: null,
    });
  });
  test('is not an order of zero, which is a purchase', () => {
    const { customers } = customersOf(withoutIds, [['Ann', march(1), 0]], asOf);
    expect(factsOf(customers, 'Ann')).toMatchObject({ orders: 1, monetary: 0, lastOrder: 45352 });
  });
});

describe('missing values', () => {
  test('an unknown amount is blank, not zero, and still an order', () => {
    const { customers } = customersOf(
      withoutIds,
      [
        ['Ann', march(1), 'x'],
        ['Bo', march(1), 5],
      ],
      asOf,
    );
    expect(factsOf(customers, 'Ann')).toMatchObject({ orders: 1, monetary: null });
    expect([...customers.minor]).toEqual([Number.NaN, 500]);
  });
  test('an unknown date is no date, but the order and its amount count', () => {
    const { customers } = customersOf(
      withoutIds,
      [
        ['Ann', 'x', 5],
        ['Ann', march(2), 5],
      ],
      asOf,
    );
    expect(factsOf(customers, 'Ann')).toMatchObject({
      orders: 2,
      monetary: 10,
      firstOrder: 45353,
      medianGapDays: null,
    });
  });
  test('without any amount there is no fact of amounts', () => {
    const { customers } = customersOf(['customer', 'orderDate'], [['Ann', march(1)]], asOf);
    expect(customers.facts.columns.has('monetary')).toBe(false);
    expect(factsOf(customers, 'Ann').orders).toBe(1);
  });
});

test('orders after the analysis date are left out and reported once; the day itself counts', () => {
  const rows = [
    ['Ann', march(31), 5],
    ['Ann', march(32), 7],
    ['Bo', march(40), 7],
  ];
  const { customers, problems } = customersOf(withoutIds, rows, asOf);
  expect(problems).toEqual([
    { code: 'ordersAfterAnalysisDate', at: [], values: { count: 2, date: '2024-03-31' } },
  ]);
  expect(factsOf(customers, 'Ann')).toMatchObject({ orders: 1, monetary: 5, recencyDays: 0 });
  expect(factsOf(customers, 'Bo')).toMatchObject({ orders: 0, monetary: null, lastOrder: null });
});

test('nobody bought anything: every fact has an empty column', () => {
  const { customers } = customersOf(withoutIds, [], asOf);
  expect(customers.facts.ids).toEqual([]);
  expect([...customers.facts.columns.keys()]).toContain('monetary');
});

test('shuffling the rows changes nothing about any customer', () => {
  const row = fc.tuple(
    fc.constantFrom<Cell>('Ann', 'Bo', 17, '17', null),
    fc.oneof(fc.integer({ min: 45300, max: 45400 }), fc.constantFrom<Cell>('x', null)),
    fc.oneof(
      fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100),
      fc.constantFrom<Cell>('x', null),
    ),
    fc.constantFrom<Cell>('A1', 'A2', 'A3', null),
  );
  const rows = fc.array(row, { maxLength: 60 });
  const check = (given: Cell[][], order: number[]) => {
    const shuffled = given
      .map((cells, index) => ({ cells, key: order[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ cells }) => cells);
    for (const roles of [withIds, withoutIds]) {
      const before = customersOf(roles, given, asOf);
      const after = customersOf(roles, shuffled, asOf);
      expect([...after.customers.facts.ids].sort()).toEqual([...before.customers.facts.ids].sort());
      for (const id of before.customers.facts.ids) {
        expect(factsOf(after.customers, id)).toEqual(factsOf(before.customers, id));
      }
      expect(after.problems).toEqual(before.problems);
    }
  };
  const order = fc.array(fc.integer(), { minLength: 60, maxLength: 60 });
  fc.assert(fc.property(rows, order, check), { seed: 17850, numRuns: 300 });
});

test('the orders are left as they were', () => {
  const rows: Cell[][] = Array.from({ length: 50 }, (_, index) => ['Ann', march(50 - index), 1]);
  const first = customersOf(withoutIds, Object.freeze(rows.map((row) => Object.freeze(row))), asOf + 60);
  const second = customersOf(withoutIds, rows, asOf + 60);
  expect(second).toEqual(first);
  expect(factsOf(first.customers, 'Ann')).toMatchObject({ orders: 50, medianGapDays: 1 });
});

test('channels are counted once each, up to the analysis date; without such a column nothing is said', () => {
  const rows: Cell[][] = [
    ['Ann', march(1), 1, 'shop'],
    ['Ann', march(2), 1, 'web'],
    ['Ann', march(3), -1, ' shop '],
    ['Ann', { day: asOf + 1 }, 1, 'phone'],
    ['Bo', march(1), 1, null],
  ];
  const { customers } = customersOf([...withoutIds, 'channel'], rows, asOf);
  expect([factsOf(customers, 'Ann').channels, factsOf(customers, 'Bo').channels]).toEqual([2, null]);
  expect(factsOf(customersOf(withoutIds, rows, asOf).customers, 'Ann')).not.toHaveProperty('channels');
});
