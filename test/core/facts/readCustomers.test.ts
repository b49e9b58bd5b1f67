import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { readCustomers } from '../../../src/core/facts/readCustomers';
import type { Role } from '../../../src/core/facts/roles';
import { american, factsOf, mapped } from './sampleOrders';

/** 2024-03-31. */
const asOf = 45382;

function read(roles: readonly Role[], rows: readonly (readonly Cell[])[]) {
  const { table, mapping } = mapped('customers', roles, rows);
  return readCustomers(table, mapping, { regional: american, asOf });
}

test('totals, counts, dates and descriptions become facts', () => {
  const { customers, problems } = read(
    [
      'customer',
      'customerName',
      'orders',
      'total',
      'firstOrder',
      'lastOrder',
      'city',
      'channel',
      'margin',
      'satisfaction',
    ],
    [
      [7, 'Ann', '3', '¥1.2万', '2024-03-01', '2024年3月21日', '台北', 'shop', '12.5', 4],
      ['8', '', '', '', '', '', '', '', '', ''],
    ],
  );
  expect(problems).toEqual([]);
  expect(customers.facts.ids).toEqual(['7', '8']);
  expect(customers.idCells).toEqual([7, '8']);
  expect(customers.names).toEqual(['Ann', null]);
  expect([...customers.minor]).toEqual([1200000, Number.NaN]);
  expect(factsOf(customers, '7')).toEqual({
    orders: 3,
    monetary: 12000,
    firstOrder: 45352,
    lastOrder: 45372,
    recencyDays: 10,
    daysSinceFirst: 30,
    city: '台北',
    channel: 'shop',
    channels: 1,
    margin: 12.5,
    satisfaction: 4,
  });
  expect(Object.values(factsOf(customers, '8')).every((value) => value === null)).toBe(true);
});

test('a role without a column gives no fact', () => {
  const { customers } = read(['customer'], [['Ann']]);
  expect([...customers.facts.columns.keys()]).toEqual([]);
  expect([...customers.minor]).toEqual([Number.NaN]);
});

describe('days since the last order', () => {
  test('are taken from their own column', () => {
    expect(factsOf(read(['customer', 'recencyDays'], [['Ann', 12]]).customers, 'Ann')).toEqual({
      recencyDays: 12,
    });
  });
  test('are counted from the date where there is one', () => {
    const { customers } = read(['customer', 'recencyDays', 'lastOrder'], [['Ann', 12, '2024-03-30']]);
    expect(factsOf(customers, 'Ann').recencyDays).toBe(1);
  });
});

test('of two rows with one id the first counts, the second is reported with both places', () => {
  const { customers, problems } = read(
    ['total', 'customer'],
    [
      [1, 'Ann'],
      [2, 'Bo'],
      [3, ' Ann '],
      [4, 'Cy'],
    ],
  );
  expect(customers.facts.ids).toEqual(['Ann', 'Bo', 'Cy']);
  expect([...customers.minor]).toEqual([100, 200, 400]);
  expect(problems).toEqual([
    { code: 'duplicateCustomer', at: ['Sheet', 'B4'], found: 'Ann', values: { first: 'B2' } },
  ]);
});

test('rows without an id are reported once; blank rows are no rows', () => {
  const { customers, problems } = read(
    ['customer', 'total'],
    [
      ['Ann', 1],
      ['', null],
      ['', 5],
      [null, 6],
      ['Bo', 2],
    ],
  );
  expect(customers.facts.ids).toEqual(['Ann', 'Bo']);
  expect(problems).toEqual([{ code: 'customersWithoutId', at: ['Sheet', 'A4'], values: { count: 2 } }]);
});

test('unreadable cells and dates to come are named and left blank', () => {
  const { customers, problems } = read(
    ['customer', 'total', 'lastOrder'],
    [
      ['Ann', 'many', '2024-04-01'],
      ['Bo', 5, 'never'],
    ],
  );
  expect(factsOf(customers, 'Ann')).toEqual({ monetary: null, lastOrder: null, recencyDays: null });
  expect(problems).toEqual([
    { code: 'unreadableNumber', at: ['Sheet', 'B2'], found: 'many' },
    { code: 'unreadableDay', at: ['Sheet', 'C3'], found: 'never' },
    {
      code: 'dayAfterAnalysisDate',
      at: ['Sheet', 'C2'],
      found: '2024-04-01',
      values: { date: '2024-03-31' },
    },
  ]);
});

test('estimates and lifetime values become facts, and a cell may name several channels', () => {
  const { customers } = read(
    ['customer', 'needEstimate', 'lifetimeValue', 'channel'],
    [
      ['a', '¥3.5万', '1,200', 'Shop, web、shop'],
      ['b', '', '', ''],
    ],
  );
  expect(factsOf(customers, 'a')).toMatchObject({ needEstimate: 35000, lifetimeValue: 1200, channels: 2 });
  expect(factsOf(customers, 'b')).toMatchObject({ needEstimate: null, lifetimeValue: null, channels: null });
});
