import { expect, test } from 'vitest';
import { recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { toTable } from '../../../src/core/facts/table';
import { labelColumns, learnableColumns, numberColumns } from '../../../src/core/learn/learnableColumns';
import { type MappedTable, readFacts } from '../../../src/core/readFacts';

const regional = toRegional('en_US');

function mapped(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): MappedTable {
  const table = toTable('Customers', [header, ...rows]);
  const mapping = toMapping(recogniseColumns(table, regional));
  if (!mapping) throw new Error('not recognised');
  return { table, mapping };
}

function columnsOf(customers: MappedTable) {
  const facts = readFacts({ orders: null, customers, asOf: 46_000, regional });
  return learnableColumns(facts, new Set(Object.values(customers.mapping.columns)));
}

const header = [
  'Customer ID',
  'Name',
  'Phone',
  'City',
  'Orders',
  'Total spent',
  'Last order',
  'Staff seats',
  'Member?',
  'Kind',
  'Remark',
  'Birthday list',
  'empty',
  'orders',
  'constructor',
];
const rows = Array.from({ length: 40 }, (_, row) => [
  `C${row}`,
  `Name ${row}`,
  `0171 55${String(row).padStart(5, '0')}`,
  row % 2 ? 'Lyon' : 'Nice',
  1 + (row % 9),
  100 + row,
  `2025-0${1 + (row % 9)}-11`,
  row === 3 ? null : row * 2,
  row % 3 ? 'yes' : 'no',
  row % 2 ? 'VIP' : 'Regular',
  `remark ${row}`,
  row,
  null,
  5,
  7,
]);

test('what Fenlei knows and the further columns of the sheet, but no names, dates, remarks and nothing that is blank', () => {
  const columns = columnsOf(mapped(header, rows));
  expect(columns.map(({ fact, column, whole }) => [fact, column.kind, whole])).toEqual([
    ['orders', 'number', true],
    ['monetary', 'number', false],
    ['recencyDays', 'number', true],
    ['city', 'text', false],
    ['Staff seats', 'number', false],
    ['Member?', 'boolean', false],
    ['Kind', 'text', false],
    ['Birthday list', 'number', false],
  ]);
  expect(labelColumns(columns).map(({ fact }) => fact)).toEqual(['city', 'Kind']);
  expect(numberColumns(columns).map(({ fact }) => fact)).toEqual([
    'orders',
    'monetary',
    'recencyDays',
    'Staff seats',
    'Birthday list',
  ]);
  const seats = columns.find(({ fact }) => fact === 'Staff seats')?.column;
  expect(seats?.kind === 'number' && Array.from(seats.values.subarray(2, 5))).toEqual([4, Number.NaN, 8]);
});
