/** Rectangles as Univer writes them: first and last lines, both inside. */
import type { IRange } from '@univerjs/core';
import type { Rect } from '../sheetBackend';

export function toRange({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** Whole rows and columns come with borders that are no numbers; they then end with the sheet. */
export function fromRange(
  range: IRange,
  sheet: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): Rect {
  const row = range.startRow || 0;
  const column = range.startColumn || 0;
  const lastRow = Number.isNaN(range.endRow) ? sheet.rows - 1 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? sheet.columns - 1 : range.endColumn;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
