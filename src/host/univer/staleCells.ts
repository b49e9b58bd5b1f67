/** Which results are old, because something that their formulas read has changed since the last calculation. */
import type { Worksheet } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import { referenceRect } from '../a1';
import { formulaReferences } from '../memory/shiftFormula';
import type { Rect } from '../sheetBackend';
import type { Changed } from './calculation';
import { type Formula, formulasOf } from './formulas';
import { fromRange } from './ranges';
import { sizeOf } from './sheetInfo';
import type { UniverDocument } from './univerDocument';

/**
 * A test for the cells of one sheet. It follows references from formula to formula; a formula that reads by other
 * means (INDIRECT, OFFSET, a named range) counts as old as soon as anything changed.
 */
export function staleCells(
  document: UniverDocument,
  worksheet: Worksheet,
  changed: readonly Changed[],
): (row: number, column: number) => boolean {
  const { workbook } = document;
  const hidden = wordsOf(document);
  const areas = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), new Area()]));
  for (const { subUnitId, rect } of changed) {
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (sheet) areas.get(subUnitId)?.add(rect ?? { row: 0, column: 0, ...sizeOf(sheet) });
  }
  const isOld = (sheet: Worksheet, { row, column, text }: Formula): boolean => {
    if (hidden.test(text)) return true;
    if (areas.get(sheet.getSheetId())?.meets({ row, column, rows: 1, columns: 1 })) return true;
    return formulaReferences(text).some((reference) => {
      const target = reference.sheet === null ? sheet : workbook.getSheetBySheetName(reference.sheet);
      return target && areas.get(target.getSheetId())?.meets(referenceRect(reference, sizeOf(target)));
    });
  };
  let waiting = workbook
    .getSheets()
    .flatMap((sheet) => formulasOf(document, sheet).map((formula) => ({ sheet, formula })));
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter(({ sheet, formula }) => {
      if (!isOld(sheet, formula)) return true;
      areas.get(sheet.getSheetId())?.add(spillOf(document, sheet, formula));
      return false;
    });
  }
  const area = areas.get(worksheet.getSheetId());
  return (row, column) => area?.meets({ row, column, rows: 1, columns: 1 }) ?? false;
}

/** Finds what reads by other means than a reference. */
function wordsOf({ injector, unitId }: UniverDocument): RegExp {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const words = ['INDIRECT', 'OFFSET', ...names.map(({ name }) => name.replace(/[^\p{L}\p{N}_]/gu, '\\$&'))];
  return new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${words.join('|')})(?![\\p{L}\\p{N}_.])`, 'iu');
}

/** All that the formula fills. */
function spillOf({ injector, unitId }: UniverDocument, sheet: Worksheet, { row, column }: Formula): Rect {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[unitId]?.[sheet.getSheetId()]?.[row]?.[column];
  return range ? fromRange(range) : { row, column, rows: 1, columns: 1 };
}

/** Cells of a sheet, as one run of rows in each column: some too many rather than some too few. */
class Area {
  readonly #columns = new Map<number, { first: number; last: number }>();

  add({ row, column, rows, columns }: Rect): void {
    for (let c = column; c < column + columns; c++) {
      const run = this.#columns.get(c);
      this.#columns.set(c, {
        first: Math.min(run?.first ?? row, row),
        last: Math.max(run?.last ?? 0, row + rows - 1),
      });
    }
  }

  meets({ row, column, rows, columns }: Rect): boolean {
    for (let c = column; c < column + columns; c++) {
      const run = this.#columns.get(c);
      if (run && run.first < row + rows && run.last >= row) return true;
    }
    return false;
  }
}
