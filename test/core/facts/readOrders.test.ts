import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../src/core/facts/calendar';
import { renderProblem } from '../../../src/core/problem';
import { ordersOf } from './sampleOrders';

test('cells become typed columns, one entry per row', () => {
  const { orders, problems } = ordersOf(
    ['customer', 'customerName', 'orderDate', 'orderId', 'amount'],
    [
      ['C1', '', '2024-03-01', 'A1', '$1,234.50'],
      [' Ｃ1', 'Ann', { day: 45353 }, 'A1', 1.005],
      ['C2', 'Bo', 45354, null, '(5)'],
    ],
  );
  expect(problems).toEqual([]);
  expect(orders.ids).toEqual(['C1', 'C2']);
  expect(orders.idCells).toEqual(['C1', 'C2']);
  expect(orders.names).toEqual(['Ann', 'Bo']);
  expect([...orders.customer]).toEqual([0, 0, 1]);
  expect([...orders.day]).toEqual([45352, 45353, 45354]);
  expect([...orders.minor]).toEqual([123450, 101, -500]);
  expect([...(orders.orderId ?? [])]).toEqual([0, 0, -1]);
});

test('an id written as a number and as text is one customer; leading zeros make another', () => {
  const { orders } = ordersOf(['customer'], [[17850], ['17850'], ['017850'], [17850]]);
  expect(orders.ids).toEqual(['17850', '017850']);
  expect(orders.idCells).toEqual([17850, '017850']);
  expect([...orders.customer]).toEqual([0, 0, 1, 0]);
});

describe('the amount', () => {
  test('is quantity times unit price in minor units, line by line, where there is no column of amounts', () => {
    const { orders } = ordersOf(
      ['quantity', 'unitPrice'],
      [
        [3, 0.335],
        [2, '1,50'],
        [-1, 4.25],
        [4, null],
      ],
    );
    expect([...orders.minor]).toEqual([101, 300, -425, Number.NaN]);
  });
  test('comes from its own column where there is one, blank cells included', () => {
    const { orders } = ordersOf(
      ['amount', 'quantity', 'unitPrice'],
      [
        [53.91, 1, 34.9],
        ['', 1, 19.01],
      ],
    );
    expect([...orders.minor]).toEqual([5391, Number.NaN]);
  });
});

describe('what cannot be read', () => {
  const { orders, problems } = ordersOf(
    ['customer', 'orderDate', 'amount'],
    [
      ['C1', '2024-03-01', 'twelve'],
      ['C1', '2023-02-29', 5],
      ['C2', '', ''],
    ],
  );
  test('is missing, never zero, and the rest of its row counts', () => {
    expect([...orders.minor]).toEqual([Number.NaN, 500, Number.NaN]);
    expect([...orders.day]).toEqual([isoToDay('2024-03-01'), Number.NaN, Number.NaN]);
  });
  test('is named with its cell; blank cells are no problem', () => {
    expect(problems).toEqual([
      { code: 'unreadableDay', at: ['Sheet', 'B3'], found: '2023-02-29' },
      { code: 'unreadableNumber', at: ['Sheet', 'C2'], found: 'twelve' },
    ]);
  });
  test('is told in the language of the reader', () => {
    expect(problems.map((problem) => renderProblem(problem, 'zh-TW'))[0]).toBe(
      'Sheet!B3："2023-02-29" 不是日期，此值已略過。請填寫日期，例如 2024-03-01。',
    );
  });
});

describe('rows without a customer', () => {
  const { orders, problems } = ordersOf(
    ['orderDate', 'customer', 'amount'],
    [
      ['2024-03-01', 'C1', 1],
      [null, '', null],
      ['2024-03-01', ' ', 2],
      ['2024-03-01', null, 3],
      ['2024-03-02', 'C1', 4],
    ],
  );
  test('are counted in one problem that names the first; blank rows are no rows', () => {
    expect(problems).toEqual([{ code: 'ordersWithoutCustomer', at: ['Sheet', 'B4'], values: { count: 2 } }]);
    expect(orders.withoutCustomer).toBe(2);
    expect(orders.rowCount).toBe(4);
  });
  test('keep their place, so that every column still has one entry per row', () => {
    expect([...orders.customer]).toEqual([0, -1, -1, -1, 0]);
    expect([...orders.minor]).toEqual([100, Number.NaN, 200, 300, 400]);
  });
});

test('no rows give no orders', () => {
  const { orders, problems } = ordersOf(['customer', 'orderDate', 'amount'], []);
  expect(orders.ids).toEqual([]);
  expect(orders.rowCount).toBe(0);
  expect(problems).toEqual([]);
});

test('many equal dates and an unreadable one between are each reported at their own cell', () => {
  const { problems } = ordersOf(
    ['customer', 'orderDate'],
    [
      ['a', 'x'],
      ['a', 'x'],
      ['a', '2024-03-01'],
      ['a', 'x'],
    ],
  );
  expect(problems.map(({ at }) => at[1])).toEqual(['B2', 'B3', 'B5']);
});
