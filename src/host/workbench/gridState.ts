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
import { heardStore } from './heardStore';

export interface GridStateOptions {
  /** Where everything but what is active stays. */
  readonly kept: HostState;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Hears of what was written to properties and triggers. */
  readonly onChange: () => void;
}

export function gridState({ kept, injector, workbook, onChange }: GridStateOptions): HostState {
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const unitId = workbook.getUnitId();
  const { document, script, user } = kept.properties;
  return {
    properties: {
      document: heardStore(document, onChange),
      script: heardStore(script, onChange),
      user: heardStore(user, onChange),
    },
    caches: kept.caches,
    triggers: heardStore(kept.triggers, onChange),
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
