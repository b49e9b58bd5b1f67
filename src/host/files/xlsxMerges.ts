/** Merged cells, between a worksheet and a spreadsheet. */
import type { Worksheet } from 'exceljs';
import type { Merge, Rect } from '../sheetBackend';
import type { Size } from './fileOptions';
import { sameData } from './sameData';

/** What exceljs holds without saying so; its model would copy the whole sheet. */
interface Merged {
  readonly _merges?: Readonly<Record<string, { top: number; left: number; bottom: number; right: number }>>;
}

/** Those that reach into the grid, cut off where it ends. */
export function readXlsxMerges(worksheet: Worksheet, { rows, columns }: Size): readonly Merge[] {
  const { _merges: merges = {} } = worksheet as unknown as Merged;
  return Object.values(merges)
    .map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rows: Math.min(bottom, rows) - top + 1,
      columns: Math.min(right, columns) - left + 1,
    }))
    .filter((range) => range.rows > 0 && range.columns > 0 && range.rows * range.columns > 1)
    .map((range) => ({ range }));
}

/** Takes apart what is no longer merged; to be called before cells are written, which would pass under a merge. */
export function splitXlsxMerges(
  worksheet: Worksheet,
  before: readonly Merge[],
  after: readonly Merge[],
): void {
  for (const { range } of without(before, after)) worksheet.unMergeCells(...corners(range));
}

/** Merges what was not merged before, once all cells are written; looks stay. */
export function addXlsxMerges(worksheet: Worksheet, before: readonly Merge[], after: readonly Merge[]): void {
  for (const { range } of without(after, before)) worksheet.mergeCellsWithoutStyle(...corners(range));
}

function without(merges: readonly Merge[], others: readonly Merge[]): readonly Merge[] {
  return merges.filter((merge) => !others.some((other) => sameData(merge, other)));
}

function corners({ row, column, rows, columns }: Rect): [number, number, number, number] {
  return [row + 1, column + 1, row + rows, column + columns];
}
