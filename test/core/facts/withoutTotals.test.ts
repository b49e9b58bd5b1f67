import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { withoutTotals } from '../../../src/core/facts/withoutTotals';

const table = (...rows: Cell[][]) => ({
  sheet: 'Orders',
  header: ['No', 'Customer', 'Amount'],
  rows,
  firstRow: 2,
  firstColumn: 1,
});

test.each<[string, Cell[][], number, string[]]>([
  [
    'a total in the column of customers',
    [
      [1, 'A', 5],
      ['', 'Total:', 5],
    ],
    1,
    ['Orders!B3'],
  ],
  [
    'a label in another column, no customer',
    [
      [1, 'A', 5],
      ['合计', null, 5],
    ],
    1,
    ['Orders!A3'],
  ],
  [
    'subtotal and total',
    [
      [1, 'A', 5],
      ['小計', '', 5],
      ['總計', '', 5],
    ],
    1,
    ['Orders!A3', 'Orders!A4'],
  ],
  [
    'a customer of that name further up stays',
    [
      ['', 'Total', 5],
      [1, 'A', 5],
    ],
    2,
    [],
  ],
  ['a longer name stays', [[1, 'Total Energy', 5]], 1, []],
  ['a label beside a customer stays', [['Total', 'A', 5]], 1, []],
  ['nothing to leave out', [[1, 'A', 5]], 1, []],
])('%s', (_, rows, left, places) => {
  const result = withoutTotals(table(...rows), 1);
  expect(result.table.rows).toHaveLength(left);
  expect(result.problems.map(({ at }) => at.join('!'))).toEqual(places);
});
