/** Sorts the whole tab by the column that the user is in. Frozen rows, which hold the headings, stay. */
import { ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { type ISortRangeCommandParams, SortRangeCommand, SortType } from '@univerjs/sheets-sort';
import { toRange } from '../univer/ranges';
import { toSheetId } from '../univer/sheetIds';
import type { UniverBackend } from '../univer/univerBackend';

export interface SortedDocument {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly backend: UniverBackend;
}

export function sortSheet({ injector, workbook, backend }: SortedDocument, isUp: boolean): void {
  const worksheet = workbook.getActiveSheet(true);
  const column = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary?.startColumn;
  if (!worksheet || column === undefined) return;
  const { rows, columns } = backend.usedSize(toSheetId(worksheet.getSheetId()));
  const row = Math.max(0, worksheet.getFreeze().startRow);
  if (rows - row < 2 || column >= columns) return;
  const params: ISortRangeCommandParams = {
    unitId: workbook.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    range: toRange({ row, column: 0, rows: rows - row, columns }),
    orderRules: [{ type: isUp ? SortType.ASC : SortType.DESC, colIndex: column }],
    hasTitle: false,
  };
  void injector.get(ICommandService).executeCommand(SortRangeCommand.id, params);
}
