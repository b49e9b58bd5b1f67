/** The state that a bundle sees, with the tab and the cells that the user has before them as the active ones. */
import { ICommandService, type Injector, type Workbook } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { parseA1, rectA1, referenceRect } from '../a1';
import type { HostState } from '../services/platform';
import { fromRange, toRange } from '../univer/ranges';
import { toSheetId } from '../univer/sheetIds';

/** Everything but what is active stays in `kept`. */
export function gridState(kept: HostState, injector: Injector, workbook: Workbook): HostState {
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const unitId = workbook.getUnitId();
  return {
    properties: kept.properties,
    caches: kept.caches,
    triggers: kept.triggers,
    menu: [],
    get activeSheet() {
      const sheet = workbook.getActiveSheet(true);
      return sheet ? toSheetId(sheet.getSheetId()) : null;
    },
    set activeSheet(sheet) {
      const next = workbook.getSheets().find((candidate) => toSheetId(candidate.getSheetId()) === sheet);
      if (!next || next === workbook.getActiveSheet(true)) return;
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: next.getSheetId() });
    },
    get activeRange() {
      const sheet = workbook.getActiveSheet(true);
      const range = selections.getCurrentLastSelection()?.range;
      if (!sheet || !range) return null;
      const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      return { sheet: toSheetId(sheet.getSheetId()), a1: rectA1(fromRange(range, size)) };
    },
    set activeRange(active) {
      const sheet = workbook.getActiveSheet(true);
      const reference = active && parseA1(active.a1);
      if (!sheet || !reference || toSheetId(sheet.getSheetId()) !== active.sheet) return;
      const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      const range = toRange(referenceRect(reference, size));
      const { startRow, startColumn } = range;
      const primary = {
        ...toRange({ row: startRow, column: startColumn, rows: 1, columns: 1 }),
        ...{ actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false },
      };
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        ...{ unitId, subUnitId: sheet.getSheetId() },
        selections: [{ range, primary, style: null }],
      });
    },
  };
}
