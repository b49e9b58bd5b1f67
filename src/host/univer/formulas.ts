/** The formulas of a sheet as texts. */
import {
  CommandType,
  type ICellData,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  type Injector,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { hasFormula, toFormula } from './cellContent';
import { type Place, UniverDocument } from './univerDocument';

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

interface SetFormulasParams extends Place {
  readonly formulas: readonly Formula[];
}

const SET_FORMULAS = 'local-host.mutation.set-formulas';

export function registerFormulas(injector: Injector): void {
  const mutation: ICommand<SetFormulasParams> = {
    id: SET_FORMULAS,
    type: CommandType.MUTATION,
    handler: (_, params) => {
      if (!params) return false;
      const { unitId, subUnitId, formulas } = params;
      const document = new UniverDocument(injector, unitId);
      const worksheet = document.workbook.getSheetBySheetId(subUnitId);
      if (!worksheet) return false;
      const read = formulaReader(document, worksheet);
      const wrong = new ObjectMatrix<ICellData>();
      for (const { row, column, text } of formulas) {
        const cell = worksheet.getCellRaw(row, column);
        if (read(cell, row, column) !== text) wrong.setValue(row, column, toFormula(text));
      }
      if (wrong.getSizeOf() === 0) return true;
      const set = { unitId, subUnitId, cellValue: wrong.getMatrix() };
      return injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, set);
    },
  };
  injector.get(ICommandService).registerCommand(mutation);
}

/** Writes those formulas of a sheet that do not stand there as they should; a right one keeps its result. */
export function setFormulas(params: SetFormulasParams): IMutationInfo {
  return { id: SET_FORMULAS, params };
}
