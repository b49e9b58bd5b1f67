/** What formulas show beyond their own cells: a file holds it as plain values, a sheet as part of the formula. */
import type { CellValue, Rect, SheetBackend, SheetId } from '../sheetBackend';
import type { SheetCells } from './sheetCells';

export interface Spill {
  /** Position of the sheet among the sheets. */
  readonly sheet: number;
  /** With the formula's own cell in its upper left corner. */
  readonly rect: Rect;
  readonly formula: string;
}

/** The formulas of a sheet that show more than one cell. */
export function findSpills(cells: SheetCells, sheet: number): Spill[] {
  const spills: Spill[] = [];
  const isSpilled = (row: number, column: number) =>
    cells.value[row]?.[column] === null &&
    cells.formula[row]?.[column] === '' &&
    (cells.result[row]?.[column] ?? null) !== null;
  cells.formula.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula === '') return;
      let [rows, columns] = [1, 1];
      while (isSpilled(row, column + columns)) columns++;
      while (isSpilled(row + rows, column)) rows++;
      if (rows > 1 || columns > 1) spills.push({ sheet, rect: { row, column, rows, columns }, formula });
    });
  });
  return spills;
}

/**
 * Turns the values around a formula into what the formula shows, so that it finds its place free. A formula that
 * somebody has changed since is left alone.
 */
export function restoreSpill(
  backend: SheetBackend,
  { sheet, rect, formula }: { readonly sheet: SheetId; readonly rect: Rect; readonly formula: string },
): void {
  const formulas = backend.read(sheet, 'formula', rect);
  if (formulas[0]?.[0] !== formula || formulas.flat().filter((text) => text !== '').length > 1) return;
  const beside = { ...rect, column: rect.column + 1, rows: 1, columns: rect.columns - 1 };
  const below = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  for (const part of [beside, below]) if (part.rows > 0 && part.columns > 0) toResults(backend, sheet, part);
}

function toResults(backend: SheetBackend, sheet: SheetId, rect: Rect): void {
  const values = backend.read(sheet, 'value', rect);
  backend.write(
    sheet,
    'value',
    rect,
    values.map((line) => line.map((): CellValue => null)),
  );
  backend.write(sheet, 'result', rect, values);
}
