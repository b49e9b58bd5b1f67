/** The column of a sheet behind which columns may be inserted. */
import { behindMerges } from '../../core/plan/behindMerges';

export interface TakenRows {
  /** The header and the rows that will be written, from 1. A title above them may be merged: it grows with its table. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** The last column that holds something. */
  readonly width: number;
  /** Columns of the grid. */
  readonly maxColumns: number;
}

/** From 1; 0 on a sheet in which nothing stands. */
export function lastTaken(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { headerRow, lastRow, width, maxColumns }: TakenRows,
): number {
  if (width === 0 || width >= maxColumns) return width;
  const rows = Math.max(1, lastRow - headerRow + 1);
  const merged = sheet.getRange(headerRow, 1, rows, maxColumns).getMergedRanges();
  return behindMerges(
    width,
    merged.map((range) => ({ first: range.getColumn(), last: range.getLastColumn() })),
  );
}
