/** Where the keyboard's jumps lead: the next data cell, and the region of data around a range. */
import type { CellValue, Rect } from '../sheetBackend';
import type { GridRange, Platform } from './platform';
import { wholeSheet } from './sheetGrid';

/** The cell that Ctrl and an arrow reach from the range's first cell. */
export function nextDataCell(platform: Platform, { sheet, rect }: GridRange, direction: string): Rect {
  const grid = wholeSheet(platform, sheet);
  const isFilled = filledIn(platform, sheet);
  const [down, right] = STEPS[direction] ?? [0, 0];
  const isInside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < grid.rows && column < grid.columns;
  let { row, column } = rect;
  const startsInRun = isFilled(row, column) && isFilled(row + down, column + right);
  while (isInside(row + down, column + right)) {
    if (startsInRun && !isFilled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!startsInRun && isFilled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The range grown over every filled neighbour; `ROWS` and `COLUMNS` grow it along that dimension only. */
export function dataRegion(platform: Platform, { sheet, rect }: GridRange, dimension: string | null): Rect {
  const isFilled = filledIn(platform, sheet);
  let { row, column } = rect;
  let [lastRow, lastColumn] = [row + rect.rows - 1, column + rect.columns - 1];
  const rowHasData = (r: number) => range(column, lastColumn).some((c) => isFilled(r, c));
  const columnHasData = (c: number) => range(row, lastRow).some((r) => isFilled(r, c));
  for (let grew = true; grew; ) {
    grew = false;
    if (dimension !== 'COLUMNS') {
      while (rowHasData(row - 1)) [row, grew] = [row - 1, true];
      while (rowHasData(lastRow + 1)) [lastRow, grew] = [lastRow + 1, true];
    }
    if (dimension !== 'ROWS') {
      while (columnHasData(column - 1)) [column, grew] = [column - 1, true];
      while (columnHasData(lastColumn + 1)) [lastColumn, grew] = [lastColumn + 1, true];
    }
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function filledIn({ backend, calculate }: Platform, sheet: number): (row: number, column: number) => boolean {
  calculate();
  const used = { row: 0, column: 0, ...backend.usedSize(sheet) };
  const isSet = (value: CellValue | undefined) => value !== null && value !== undefined && value !== '';
  const layers = (['value', 'formula', 'result'] as const).map((layer) => backend.read(sheet, layer, used));
  return (row, column) => layers.some((cells) => isSet(cells[row]?.[column]));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
