/**
 * Whether a sheet still stands as a plan takes it: the lock keeps other runs out, but nobody from sorting, inserting and
 * deleting by hand. A service that writes only where a mark says does not exist, so this is asked right before each
 * stretch of writes, and once more after them: what remains is what happens between two calls.
 */
import { toId } from '../../core/facts/toId';
import type { Target } from '../../core/plan/target';
import type { Marks } from './marks';
import { readColumn } from './readSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ColumnPlace {
  /** As in the column's mark. */
  readonly key: string;
  /** From 1. */
  readonly column: number;
}

export function placesOn(marks: Pick<Marks, 'columns'>, sheetId: number): readonly ColumnPlace[] {
  return marks.columns
    .filter(({ sheet }) => sheet.getSheetId() === sheetId)
    .map(({ mark, column }) => ({ key: mark.column, column }));
}

/** Whether our columns, and no others, are marked where they must be. */
export function columnsStand(
  marks: Pick<Marks, 'columns'>,
  sheetId: number,
  columns: readonly ColumnPlace[],
): boolean {
  const now = placesOn(marks, sheetId);
  return (
    now.length === columns.length &&
    now.every(({ key, column }) => columns.some((known) => known.key === key && known.column === column))
  );
}

export interface Rows extends Pick<Target, 'keyColumn' | 'headerRow'> {
  /** By row; `null` where another key was written, so that the row cannot be told by it. */
  readonly keys: readonly (string | null)[];
}

/** Whether the customers are in the rows in which they were read. */
export function rowsStand(sheet: Sheet, { keys, keyColumn, headerRow }: Rows): boolean {
  // Where nobody knows which column names the customers, no row can be told from another.
  if (keyColumn === 0) return true;
  const cells = readColumn(sheet, keyColumn, headerRow + 1, keys.length);
  return (
    cells.length === keys.length &&
    cells.every((cell, row) => keys[row] === null || (toId(cell) ?? '') === keys[row])
  );
}
