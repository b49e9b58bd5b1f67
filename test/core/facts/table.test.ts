import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { cellAddress, columnLetters, toTable } from '../../../src/core/facts/table';

const header = ['客户编号', '下单日期', '金额'];
const body: Cell[][] = [
  ['C1', '2024-03-01', 12.5],
  ['C2', '2024-03-02', 8],
];

function check(cells: Cell[][], expected: { header: string[]; firstRow: number; rows: number }) {
  const table = toTable('Orders', cells);
  expect(table.header).toEqual(expected.header);
  expect(table.firstRow).toBe(expected.firstRow);
  expect(table.rows).toHaveLength(expected.rows);
}

describe('the header is found', () => {
  test('in the first row', () => check([header, ...body], { header, firstRow: 2, rows: 2 }));
  test('below title lines and blank rows', () =>
    check([['三月订单'], ['导出时间', '2024-04-01'], [], header, ...body], { header, firstRow: 5, rows: 2 }));
  test('below a line of groups', () =>
    check([['', 'Order', ''], header, ...body], { header, firstRow: 3, rows: 2 }));
  test('although some names are blank or double', () =>
    check([['id', '', 'id'], ...body], { header: ['id', '', 'id'], firstRow: 2, rows: 2 }));
  test('although nothing stands below it', () => check([header], { header, firstRow: 2, rows: 0 }));
  test('in a sheet of one column', () =>
    check([['Name'], ['Anna'], ['Bo']], { header: ['Name'], firstRow: 2, rows: 2 }));
  test('over texts only', () =>
    check(
      [
        ['Name', 'City'],
        ['Anna', 'Wien'],
      ],
      { header: ['Name', 'City'], firstRow: 2, rows: 1 },
    ));
});

test('a sheet without a header loses no row', () => {
  check(body, { header: ['', '', ''], firstRow: 1, rows: 2 });
  check([[], ...body], { header: ['', '', ''], firstRow: 2, rows: 2 });
});

test('blank rows at the end are dropped, those between are kept', () => {
  check([header, ['C1', '2024-03-01', 1], [null, '', ' '], ['C2', '2024-03-02', 2], ['', null, '  '], []], {
    header,
    firstRow: 2,
    rows: 3,
  });
});

test.each<[string, Cell[][]]>([
  ['no row', []],
  ['blank rows only', [[], [null, '']]],
])('a sheet with %s is an empty table', (_, cells) => {
  expect(toTable('Empty', cells)).toMatchObject({ header: [], rows: [] });
});

test('short and long rows are taken as they are', () => {
  const table = toTable('Orders', [header, ['C1'], ['C2', '2024-03-02', 3, 'extra']]);
  expect(table.rows.map((row) => row.length)).toEqual([1, 4]);
});

test('a cell of the body is named as the sheet names it', () => {
  const table = toTable('Orders', [['Report'], [], header, ...body]);
  expect(cellAddress(table, 0, 0)).toBe('A4');
  expect(cellAddress(table, 1, 2)).toBe('C5');
  expect(cellAddress({ ...table, firstColumn: 26 }, 0, 1)).toBe('AA4');
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a blank row under the header is not the end of the titles', () => {
  check([header, [], ...body], { header, firstRow: 2, rows: 3 });
});
