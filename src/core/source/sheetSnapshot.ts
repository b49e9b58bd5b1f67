/** One sheet as it stood when it was read: what the script reads in one go, and the sidebar gets in parts. */
import type { Cell } from '../facts/cell';
import type { Confirmed } from '../facts/confirmRoles';
import type { ColumnMark } from '../plan/change';

export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  /** From A1; dates are days of the spreadsheet's time zone. */
  readonly cells: readonly (readonly Cell[])[];
  readonly marks: SheetMarks;
}

/** What Fenlei remembers on the columns of a sheet. */
export interface SheetMarks {
  readonly owned: readonly OwnedPlace[];
  /** What a manager said of the user's columns. */
  readonly roles: readonly Confirmed[];
}

/** A column that Fenlei added. */
export interface OwnedPlace {
  readonly mark: ColumnMark;
  /** From 1; where it stands now. */
  readonly column: number;
}

/**
 * The cells without Fenlei's own columns: recognition must not take those for the user's.
 * @example withoutOwned([['id', 'VIP']], [{ mark: { column: 'rfm/segment' }, column: 2 }]) // [['id', null]]
 */
export function withoutOwned(
  cells: readonly (readonly Cell[])[],
  owned: readonly OwnedPlace[],
): readonly (readonly Cell[])[] {
  if (owned.length === 0) return cells;
  const columns = new Set(owned.map(({ column }) => column - 1));
  return cells.map((row) => row.map((cell, column) => (columns.has(column) ? null : cell)));
}
