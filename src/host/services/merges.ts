/** Merged cells, and what becomes of a value that is written under one. */
import type { Rect, SheetId } from '../sheetBackend';
import type { GridRange, Platform } from './platform';
import { notEmulated } from './platformError';

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

/** Makes one cell of a range: the first keeps what it holds, the others are emptied. */
export function mergeCells(platform: Platform, { sheet, rect }: GridRange): void {
  const { backend } = platform;
  // What Google does with a merge that another one cuts is not known.
  if (mergesMeeting(platform, sheet, rect).length > 0) throw notEmulated('merging merged cells');
  if (rect.rows * rect.columns === 1) return;
  const kept = <T>(cells: T[][], blank: T) =>
    cells.map((line, row) => line.map((cell, column) => (row + column === 0 ? cell : blank)));
  const formulas = backend.read(sheet, 'formula', rect);
  backend.write(sheet, 'value', rect, kept(backend.read(sheet, 'value', rect), null));
  if (formulas[0]?.[0]) backend.write(sheet, 'formula', rect, kept(formulas, ''));
  backend.setParts(sheet, 'merges', [...backend.parts(sheet, 'merges'), { range: rect }]);
  platform.changed();
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
