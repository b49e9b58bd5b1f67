import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import type { Table } from '../../../src/core/facts/table';
import { type FormattedFix, toFixRecord, withFixes } from '../../../src/core/quality/fixRecord';
import { type CellFix, formatFor, planFix } from '../../../src/core/quality/planFix';
import { planFixUndo } from '../../../src/core/quality/planFixUndo';
import { type MendableKind, mendableKinds } from '../../../src/core/quality/qualityCatalog';
import { formulaCells } from '../../../src/core/quality/spills';
import type { MappedTable } from '../../../src/core/readFacts';
import { day, ordersOf, regional } from './tables';

const plan = (kind: MendableKind, part: MappedTable) => planFix(kind, part, regional);

describe('a fix changes what is certain, and leaves the rest', () => {
  test.each([
    ['writtenNumber', 5, '1,234.50', 1234.5],
    ['writtenNumber', 5, '￥１２', 12],
    ['writtenNumber', 5, '3.5万', 35000],
    ['writtenNumber', 5, '1,234', null],
    ['writtenNumber', 5, '12%', null],
    ['writtenNumber', 5, 'much', null],
    ['writtenNumber', 4, ' 3 ', 3],
    ['writtenDay', 1, '2024-03-01', day('2024-03-01')],
    ['writtenDay', 1, '2024年3月1日', day('2024-03-01')],
    ['writtenDay', 1, 20240301, day('2024-03-01')],
    ['writtenDay', 1, '25/12/2023', day('2023-12-25')],
    ['writtenDay', 1, '3/1/2024', null],
    ['writtenDay', 1, '2024-03-01 08:30', null],
    ['writtenDay', 1, '2024年3月1日8时', null],
    ['writtenDay', 1, 'soon', null],
    ['untidyId', 2, ' C1', 'C1'],
    ['untidyId', 2, 'Ｃ1', 'C1'],
    ['untidyId', 2, 'C-1', null],
    ['untidyId', 0, 'a0 ', 'A0'],
  ] as const)('%s in column %i: %j becomes %j', (kind, column, cell, expected) => {
    const rows: Cell[][] = Array.from({ length: 6 }, (_, row) => [
      `A${row}`,
      day('2026-05-01'),
      'C1',
      'Anna',
      1,
      9,
    ]);
    rows.push(['A7', day('2026-05-01'), 'C1', 'Anna', 1, 9]);
    const last = rows[6] ?? [];
    last[column] = cell;
    const fixes = plan(kind, ordersOf(...rows));
    expect(fixes.map(({ row, after }) => [row, after])).toEqual(expected === null ? [] : [[6, expected]]);
    for (const other of mendableKinds)
      if (other !== kind)
        expect(plan(other, ordersOf(...rows)).map((fix) => fix.column)).not.toContain(column);
  });

  test.each([
    [5, '@', '0.###############'],
    [5, '#,##0.00', '#,##0.00'],
    [day('2024-03-01'), '0.###############', 'yyyy-mm-dd'],
    [day('2024-03-01'), '@', 'yyyy-mm-dd'],
    [day('2024-03-01'), 'dd.mm.yyyy', 'dd.mm.yyyy'],
    ['C1', '@', '@'],
    ['C1', 'General', 'General'],
  ] as const)('%j in a cell of format %s is shown as %s', (cell, format, expected) => {
    expect(formatFor(cell, format)).toBe(expected);
  });
});

test('cells that a formula holds or may fill are known', () => {
  const isFormula = formulaCells([
    ['', '', ''],
    ['', '=A2*2', ''],
    ['', '', '=QUERY(A:A)'],
    ['', '', ''],
  ]);
  const found = [0, 1, 2, 3, 4].map((row) =>
    [0, 1, 2, 3].filter((column) => isFormula(row, column)).join(''),
  );
  expect(found).toEqual(['', '1', '23', '23', '23']);
});

const someCell = fc.constantFrom<Cell>(
  'C1',
  'c1 ',
  'Ｃ１',
  'C2',
  'C-2',
  ' C2',
  '007',
  7,
  '12.50',
  '1,234',
  '2024-03-01',
  '3/1/2024',
  20240301,
  null,
  true,
  '=1+1',
);
const someRows = fc.array(fc.tuple(someCell, someCell, someCell, someCell, someCell, someCell), {
  minLength: 1,
  maxLength: 12,
});
/** Columns are recognised by good rows on top. */
const goodRows: Cell[][] = Array.from({ length: 12 }, (_, row) => [
  `A${row}`,
  day('2026-05-01'),
  `K${row % 4}`,
  `Name ${row}`,
  1,
  9 + row,
]);
const formatted = (fixes: readonly CellFix[]): readonly FormattedFix[] =>
  fixes.map((fix) => ({ ...fix, format: `f${fix.row % 3}` }));
const tableOf = (rows: readonly (readonly Cell[])[]) => ordersOf(...goodRows, ...rows);

describe('properties', () => {
  const check = (property: (kind: MendableKind, part: MappedTable, shuffle: readonly number[]) => void) =>
    fc.assert(
      fc.property(
        fc.constantFrom(...mendableKinds),
        someRows,
        fc.array(fc.nat(99), { minLength: 24, maxLength: 24 }),
        (kind, rows, order) => {
          property(kind, tableOf(rows), order);
        },
      ),
      { seed: 20_260_630, numRuns: 400 },
    );

  test('fixing, then undoing, is as if nothing had been: contents and formats', () =>
    check((kind, part) => {
      const fixes = formatted(plan(kind, part));
      const record = toFixRecord({ id: 'f', kind, sheet: 1 }, part.table, fixes);
      const { cells, left } = planFixUndo(record, withFixes(part.table, fixes));
      expect(left).toBe(0);
      expect(withFixes(withFixes(part.table, fixes), cells)).toEqual(part.table);
      const key = ({ row, column, format }: FormattedFix) => `${row} ${column} ${format}`;
      expect(cells.map(key).sort()).toEqual(fixes.map(key).sort());
    }));

  test('a fix changes only the cells that it names, each from what stands there, and nothing the second time', () =>
    check((kind, part) => {
      const fixes = plan(kind, part);
      for (const { row, column, before } of fixes) expect(part.table.rows[row]?.[column]).toEqual(before);
      const after = { ...part, table: withFixes(part.table, fixes) };
      expect(plan(kind, after)).toEqual([]);
    }));

  test('sorting in between does no harm: each row gets its own cells back', () =>
    check((kind, part, keys) => {
      const fixes = formatted(plan(kind, part));
      const record = toFixRecord({ id: 'f', kind, sheet: 1 }, part.table, fixes);
      const order = part.table.rows.map((_, row) => row).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      const sorted = (table: Table): Table => ({ ...table, rows: order.map((row) => table.rows[row] ?? []) });
      const { cells } = planFixUndo(record, sorted(withFixes(part.table, fixes)));
      const text = (table: Table) => table.rows.map((row) => JSON.stringify(row)).sort();
      // Rows that a fix makes equal may change places with each other.
      expect(text(withFixes(sorted(withFixes(part.table, fixes)), cells))).toEqual(text(part.table));
    }));
});

describe('undoing after people went on working', () => {
  const part = tableOf([
    ['B1', day('2026-05-01'), 'K1 ', 'x', 1, 5],
    ['B2', day('2026-05-01'), 'k2', 'y', 1, 6],
  ]);
  const fixes = formatted(plan('untidyId', part));
  const record = toFixRecord({ id: 'f', kind: 'untidyId', sheet: 1 }, part.table, fixes);
  const fixed = withFixes(part.table, fixes);
  const changed = (row: number, column: number, after: Cell) =>
    withFixes(fixed, [{ row, column, before: null, after }]);

  test('a cell that somebody changed since stays as it is', () => {
    const { cells, left } = planFixUndo(record, changed(12, 2, 'K9'));
    expect([cells.map(({ row, after }) => [row, after]), left]).toEqual([[[13, 'k2']], 1]);
  });

  test.each([
    ['its number', 46143],
    ['its number as text', '46143'],
    ['its text', '2026-05-01'],
  ])('a date that half an undo left as %s is still that of the fix', (_, cell) => {
    const dated = tableOf([['B1', '2026年5月1日', 'K1', 'x', 1, 5]]);
    const days = formatted(plan('writtenDay', dated));
    const kept = toFixRecord({ id: 'f', kind: 'writtenDay', sheet: 1 }, dated.table, days);
    const half = withFixes(dated.table, [{ row: 12, column: 1, before: null, after: cell }]);
    expect(planFixUndo(kept, half).cells.map(({ after }) => after)).toEqual(['2026年5月1日']);
  });

  test('a change elsewhere in the row does no harm while rows stay where they are', () => {
    expect(planFixUndo(record, changed(12, 5, 99)).left).toBe(0);
  });

  test('it does once rows moved: then nobody knows which row it was', () => {
    const { rows, ...rest } = changed(12, 5, 99);
    const { cells, left } = planFixUndo(record, { ...rest, rows: [...rows.slice(1), ...rows.slice(0, 1)] });
    expect([cells.map(({ row, after }) => [row, after]), left]).toEqual([[[12, 'k2']], 1]);
  });

  test('a column is found by its header after it moved; without its header nothing is written', () => {
    const move = (row: readonly Cell[]) => [row[2] ?? null, ...row.slice(0, 2), ...row.slice(3)];
    const moved: Table = { ...fixed, header: move(fixed.header).map(String), rows: fixed.rows.map(move) };
    expect(planFixUndo(record, moved).cells.map(({ column }) => column)).toEqual([0, 0]);
    const renamed = { ...fixed, header: fixed.header.map((name, at) => (at === 2 ? 'Other' : name)) };
    expect(planFixUndo(record, renamed)).toEqual({ cells: [], left: 2 });
  });
});
