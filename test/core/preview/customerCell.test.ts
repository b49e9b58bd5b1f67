import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { customerCell } from '../../../src/core/preview/customerCell';

const place = (cells: readonly (readonly Cell[])[], keyColumn = 2, headerRow = 2) => ({
  sheet: { id: 1, name: 'Customers', cells, marks: { owned: [], roles: [] } },
  headerRow,
  keyColumn,
});
const cells: readonly (readonly Cell[])[] = [
  ['', 'a'],
  ['name', 'a'],
  ['Ada', 'a'],
  ['Bo'],
  ['Bo', ' Ｂ１ '],
  ['Cem', 17],
  ['Ada', 'a'],
];

test.each([
  ['the first of two rows, never the header or a title above it', 'a', 'B3'],
  ['an id that the sheet writes in wide letters', 'B1', 'B5'],
  ['an id that is a number in the sheet', '17', 'B6'],
])('%s', (_, id, cell) => {
  expect(customerCell(id, place(cells))).toEqual({ sheet: 'Customers', cell });
});

test('a customer of the orders who is not in the sheet has no cell', () => {
  expect(customerCell('z', place(cells))).toBeNull();
});

test('there is no cell before there is a sheet', () => {
  expect(customerCell('a', { ...place(cells), sheet: null })).toBeNull();
});
