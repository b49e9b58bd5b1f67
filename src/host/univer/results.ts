/** What formulas show, in their own cells and spilled from them; what is still being calculated cannot be read. */
import type { Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { rectA1 } from '../a1';
import { notEmulated } from '../services/platformError';
import type { CellValue, Rect } from '../sheetBackend';
import type { Calculation } from './calculation';
import { contentOf, hasFormula } from './cellContent';
import { type Cells, cellsOf } from './cellMatrix';
import { formulaReader } from './formulas';
import { staleCells } from './staleCells';
import type { UniverDocument } from './univerDocument';

export function readResults(
  document: UniverDocument,
  worksheet: Worksheet,
  { rect, calculation }: { readonly rect: Rect; readonly calculation: Calculation },
): CellValue[][] {
  const cells = cellsOf(worksheet);
  const spilled = spilledCells(document, worksheet);
  const readFormula = formulaReader(document, worksheet);
  const changed = calculation.changed(document.unitId);
  let isStale: ((row: number, column: number) => boolean) | null = null;
  const check = (row: number, column: number) => {
    if (changed.length === 0) return;
    isStale ??= staleCells(document, worksheet, changed);
    if (!isStale(row, column)) return;
    const at = rectA1({ row, column, rows: 1, columns: 1 });
    const cell = cells[row]?.[column];
    const formula = hasFormula(cell) ? ` ${readFormula(cell, row, column)}` : '';
    const isOld = contentOf(cell) === null ? '' : ', which is still being calculated';
    throw notEmulated(`the value of the formula${formula} in ${at}${isOld}`);
  };
  return Array.from({ length: rect.rows }, (_, r) => {
    const row = rect.row + r;
    const [line, spilledLine] = [cells[row], spilled[row]];
    return Array.from({ length: rect.columns }, (_, c) => {
      const column = rect.column + c;
      const cell = line?.[column];
      const isFormula = hasFormula(cell);
      const shown = isFormula ? cell : spilledLine?.[column];
      if (!shown || (!isFormula && contentOf(cell) !== null)) return null;
      check(row, column);
      return contentOf(shown) ?? (isFormula ? '' : null);
    });
  });
}

/** Rows and columns of results that reach beyond the cell of their formula. */
export function spilledCells({ injector, unitId }: UniverDocument, worksheet: Worksheet): Cells {
  const all = injector.get(FormulaDataModel).getArrayFormulaCellData();
  return (all[unitId]?.[worksheet.getSheetId()] ?? {}) as Cells;
}
