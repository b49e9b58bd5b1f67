/** What is needed to undo a fix: it is kept before the fix's first write. */
import type { Cell } from '../facts/cell';
import { isDayCell } from '../facts/cell';
import type { Table } from '../facts/table';
import type { CellFix } from './planFix';
import type { MendableKind } from './qualityCatalog';

export interface FixRecord {
  /** When it was made, as an ISO instant, and which it was; sheets that were fixed together share it. */
  readonly id: string;
  readonly kind: MendableKind;
  /** The id of the sheet. */
  readonly sheet: number;
  /** Changed rows of the body, counted from 0, each with its print as the fix leaves it. */
  readonly rows: readonly (readonly [row: number, print: string])[];
  readonly columns: readonly FixedColumn[];
}

export interface FixedColumn {
  /** Of the table, counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly cells: readonly FixedCell[];
}

export interface FixedCell {
  /** An index into the record's rows. */
  readonly at: number;
  readonly before: Cell;
  readonly after: Cell;
  /** The number format that the cell had. */
  readonly format: string;
}

/** A fix with the format that its cell had. */
export interface FormattedFix extends CellFix {
  readonly format: string;
}

export function toFixRecord(
  { id, kind, sheet }: Pick<FixRecord, 'id' | 'kind' | 'sheet'>,
  table: Table,
  fixes: readonly FormattedFix[],
): FixRecord {
  const columns = [...new Set(fixes.map(({ column }) => column))];
  const rows = [...new Set(fixes.map(({ row }) => row))].sort((a, b) => a - b);
  const at = new Map(rows.map((row, index) => [row, index]));
  const fixed = withFixes(table, fixes);
  return {
    id,
    kind,
    sheet,
    rows: rows.map((row) => [row, rowPrint(fixed, row)]),
    columns: columns.map((column) => ({
      column,
      header: table.header[column] ?? '',
      cells: fixes
        .filter((fix) => fix.column === column)
        .map(({ row, before, after, format }) => ({ at: at.get(row) ?? 0, before, after, format })),
    })),
  };
}

/** The table as fixes leave it. */
export function withFixes(table: Table, fixes: readonly CellFix[]): Table {
  const rows = [...table.rows];
  for (const { row, column, after } of fixes) {
    const cells = [...(rows[row] ?? [])];
    cells[column] = after;
    rows[row] = cells;
  }
  return { ...table, rows };
}

/**
 * A row in a few letters: it tells the row again after the sheet was sorted. Cells count by
 * the header that they stand under, so that moved columns do no harm (FNV-1a, 32 bits, with two seeds).
 */
export function rowPrint(table: Table, row: number): string {
  const cells = table.header
    .flatMap((header, column) => {
      const cell = table.rows[row]?.[column] ?? null;
      if (cell === null || cell === '') return [];
      return [`${header}\n${isDayCell(cell) ? `d${cell.day}` : JSON.stringify(cell)}`];
    })
    .sort();
  let [one, other] = [2_166_136_261, 84_696_351];
  for (const text of cells) {
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0xffff;
      one = Math.imul(one ^ code, 16_777_619);
      other = Math.imul(other ^ code, 16_777_619) ^ (other >>> 15);
    }
  }
  return [one, other].map((bits) => (bits >>> 0).toString(36)).join('-');
}
