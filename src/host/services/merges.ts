/** Merged cells, and what becomes of a value that is written under one. */
import type { Rect, SheetId } from '../sheetBackend';
import type { Platform } from './platform';

export function mergesMeeting({ backend }: Platform, sheet: SheetId, rect: Rect): Rect[] {
  return backend
    .parts(sheet, 'merges')
    .map(({ range }) => range)
    .filter(
      (merge) =>
        merge.row < rect.row + rect.rows &&
        rect.row < merge.row + merge.rows &&
        merge.column < rect.column + rect.columns &&
        rect.column < merge.column + merge.columns,
    );
}

/**
 * Whether a cell lies under a merge, counted from 0. Only the first cell of a merge holds a value; that Google drops
 * what a script writes into the others is assumed: whoever writes there must lose it here.
 */
export function coveredBy(merges: readonly Rect[]): (row: number, column: number) => boolean {
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row > merge.row || column > merge.column),
    );
}
