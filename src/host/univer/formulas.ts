/** The formulas of a sheet as texts. */
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { hasFormula } from './cellContent';
import type { UniverDocument } from './univerDocument';

export type FormulaReader = (cell: Nullable<ICellData>, row: number, column: number) => string;

/** Cells filled from a neighbour hold its formula by name only; those are worked out once, and only if there are any. */
export function formulaReader(document: UniverDocument, worksheet: Worksheet): FormulaReader {
  let shared: ReturnType<FormulaDataModel['getSheetFormulaData']> | null = null;
  return (cell, row, column) => {
    if (!hasFormula(cell)) return '';
    if (cell?.f) return cell.f;
    shared ??= document.injector
      .get(FormulaDataModel)
      .getSheetFormulaData(document.unitId, worksheet.getSheetId());
    const { f = '', x = 0, y = 0 } = shared?.[row]?.[column] ?? {};
    return document.injector.get(LexerTreeBuilder).moveFormulaRefOffset(f, x, y);
  };
}

export interface Formula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function formulasOf(document: UniverDocument, worksheet: Worksheet): Formula[] {
  const read = formulaReader(document, worksheet);
  const found: Formula[] = [];
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const text = read(cell, row, column);
    if (text !== '') found.push({ row, column, text });
  });
  return found;
}
