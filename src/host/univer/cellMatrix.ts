/** A sheet's cells as Univer keeps them, read and compared block by block. */
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Rect } from '../sheetBackend';

export type Cell = Nullable<ICellData>;
/** By row and column; most are not there. */
export type Cells = Readonly<Record<number, Readonly<Record<number, Cell>>>>;
export type CellReader<T> = (cell: Cell, row: number, column: number) => T;
/** The cell to merge into what is there; `null` where nothing changes. */
export type CellWriter = (cell: Cell, row: number, column: number) => ICellData | null;

export interface Block<T> {
  readonly rect: Rect;
  readonly cells: readonly (readonly T[])[];
}

export function cellsOf(worksheet: Worksheet): Cells {
  return worksheet.getCellMatrix().getMatrix() as Cells;
}

export function mapCells<T>(worksheet: Worksheet, rect: Rect, read: CellReader<T>): T[][] {
  const cells = cellsOf(worksheet);
  const lines: T[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const source = cells[row];
    const line: T[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      line.push(read(source?.[column], row, column));
    }
    lines.push(line);
  }
  return lines;
}

type CellMatrix = Record<number, Record<number, ICellData>>;

export function changedCells<T>(
  worksheet: Worksheet,
  { rect, cells }: Block<T>,
  writer: (content: T) => CellWriter,
): CellMatrix | null {
  const there = cellsOf(worksheet);
  const changed: CellMatrix = {};
  let isChanged = false;
  cells.forEach((line, r) => {
    const row = rect.row + r;
    const target: Record<number, ICellData> = {};
    let hasCells = false;
    line.forEach((content, c) => {
      const column = rect.column + c;
      const cell = writer(content)(there[row]?.[column], row, column);
      if (!cell) return;
      target[column] = cell;
      hasCells = true;
    });
    if (!hasCells) return;
    changed[row] = target;
    isChanged = true;
  });
  return isChanged ? changed : null;
}
