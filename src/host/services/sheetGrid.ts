/** Sizes and positions on a sheet, checked in the platform's words; positions come counted from 1. */
import { parseA1, referenceRect } from '../a1';
import type { Rect, SheetId, SheetInfo } from '../sheetBackend';
import type { GridRange, Platform } from './platform';
import { notEmulated, refuse, SAYS } from './platformError';

const MAX_CELLS = 10_000_000;
/** A to ZZZ. */
const MAX_COLUMNS = 18_278;
const MAX_SHEETS = 200;

export function sheetInfo({ backend }: Platform, sheet: SheetId): SheetInfo {
  return backend.sheets().find(({ id }) => id === sheet) ?? refuse(`Sheet ${sheet} not found`);
}

export function wholeSheet(platform: Platform, sheet: SheetId): Rect {
  const { rows, columns } = sheetInfo(platform, sheet);
  return { row: 0, column: 0, rows, columns };
}

export interface Numbers {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A range by numbers, counted from 1. */
export function gridRange(
  platform: Platform,
  sheet: SheetId,
  { row, column, rows, columns }: Numbers,
): GridRange {
  const info = sheetInfo(platform, sheet);
  if (row < 1) refuse(SAYS.rowTooSmall);
  if (column < 1) refuse(SAYS.columnTooSmall);
  if (rows < 1) refuse(SAYS.noRows);
  if (columns < 1) refuse(SAYS.noColumns);
  if (row + rows - 1 > info.rows || column + columns - 1 > info.columns) refuse(SAYS.outsideSheet);
  return { sheet, rect: { row: row - 1, column: column - 1, rows, columns }, whole: null };
}

/**
 * A range that was made some time ago: a place does not follow what moves, and lies outside where lines were deleted
 * since; whole rows and columns are as long as the sheet is now.
 */
export function standingRange(platform: Platform, { sheet, rect, whole }: GridRange): GridRange {
  const { rows, columns } = sheetInfo(platform, sheet);
  const size = {
    rows: whole === 'columns' ? rows : rect.rows,
    columns: whole === 'rows' ? columns : rect.columns,
  };
  if (rect.row + size.rows > rows || rect.column + size.columns > columns) refuse(SAYS.outsideSheet);
  return { sheet, rect: { ...rect, ...size }, whole };
}

/** A range by A1 text or name; without a sheet's name it lies on `home`. */
export function namedGridRange(platform: Platform, home: SheetId, text: string): GridRange {
  const named = platform.backend.namedRanges().get(text);
  if (named) return { ...named, whole: null };
  const reference = parseA1(text);
  if (!reference) return refuse(SAYS.rangeNotFound);
  const { sheet: name } = reference;
  const info =
    name === null
      ? sheetInfo(platform, home)
      : (platform.backend.sheets().find((sheet) => sheet.name === name) ?? refuse(SAYS.rangeNotFound));
  const rect = referenceRect(reference, info);
  if (rect.rows < 1 || rect.row + rect.rows > info.rows) refuse(SAYS.rangeNotFound);
  if (rect.columns < 1 || rect.column + rect.columns > info.columns) refuse(SAYS.rangeNotFound);
  const { from, to } = reference;
  const whole =
    from.row === null && to.row === null
      ? 'columns'
      : from.column === null && to.column === null
        ? 'rows'
        : null;
  return { sheet: info.id, rect, whole };
}

/** Refuses lines that are not there; `first` is counted from 1. */
export function checkLines(
  { size, axis }: { readonly size: number; readonly axis: 'row' | 'column' },
  first: number,
  count: number,
): void {
  if (first < 1 || count < 1 || first + count - 1 > size) {
    refuse(axis === 'row' ? SAYS.rowsOutOfBounds : SAYS.columnsOutOfBounds);
  }
}

export function checkCellLimit({ backend }: Platform, more: number): void {
  const cells = backend.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > MAX_CELLS) refuse(SAYS.tooManyCells);
}

/** What Google says above these two limits, which one report names, is not known. */
export function checkColumnLimit(columns: number): void {
  if (columns > MAX_COLUMNS) throw notEmulated(`a sheet of more than ${MAX_COLUMNS} columns`);
}

export function checkSheetLimit(sheets: number): void {
  if (sheets > MAX_SHEETS) throw notEmulated(`a file of more than ${MAX_SHEETS} sheets`);
}
