/** Rows and columns that are hidden by hand, which is not what a filter hides. */
import { BooleanNumber, type IMutationInfo, type Worksheet } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import type { Axis } from '../sheetBackend';
import { toRange } from './ranges';
import { sizeOf } from './sheetInfo';
import type { UniverDocument } from './univerDocument';

export function hiddenLines(worksheet: Worksheet, axis: Axis): number[] {
  const lines =
    axis === 'row' ? worksheet.getRowManager().getRowData() : worksheet.getColumnManager().getColumnData();
  return Object.keys(lines)
    .map(Number)
    .filter((line) => lines[line]?.hd === BooleanNumber.TRUE)
    .sort((a, b) => a - b);
}

export function setHiddenLines(
  document: UniverDocument,
  worksheet: Worksheet,
  { axis, lines }: { readonly axis: Axis; readonly lines: readonly number[] },
): void {
  const before = hiddenLines(worksheet, axis);
  const shown = before.filter((line) => !lines.includes(line));
  const hidden = lines.filter((line) => !before.includes(line));
  const place = document.place(worksheet);
  const size = sizeOf(worksheet);
  const ranges = (chosen: readonly number[]) =>
    chosen.map((line) =>
      toRange(
        axis === 'row'
          ? { row: line, column: 0, rows: 1, columns: size.columns }
          : { row: 0, column: line, rows: size.rows, columns: 1 },
      ),
    );
  const [hide, show] =
    axis === 'row'
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  const set = (id: string, chosen: readonly number[]): IMutationInfo[] =>
    chosen.length > 0 ? [{ id, params: { ...place, ranges: ranges(chosen) } }] : [];
  document.apply({
    redos: [...set(show, shown), ...set(hide, hidden)],
    undos: [...set(show, hidden), ...set(hide, shown)],
  });
}
