/** The sheets of a workbook as tabs: made, taken away, named, hidden, frozen, turned round and moved. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRightToLeftMutation,
} from '@univerjs/sheets';
import type { SheetId, SheetSettings } from '../sheetBackend';
import { frozenLines, toFreeze } from './sheetInfo';
import type { UniverDocument } from './univerDocument';
import type { UniverExtras } from './univerExtras';
import { freshSheet } from './workbookData';

export function addTab(
  document: UniverDocument,
  extras: UniverExtras,
  { name, index }: { readonly name: string; readonly index: number },
): SheetId {
  const { unitId, workbook } = document;
  const taken = workbook
    .getSheetOrders()
    .filter((id) => /^\d{1,9}$/.test(id))
    .map(Number);
  const number = extras.takeSheetNumber(unitId, taken);
  const place = { unitId, subUnitId: String(number) };
  const sheet = mergeWorksheetSnapshotWithDefault(freshSheet(place.subUnitId, name));
  // Univer cannot draw cells that are written right after the sheet on top went: another one goes on top first.
  const top = workbook.getActiveSheet(true)?.getSheetId();
  const toTop =
    top === undefined ? [] : [{ id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: top } }];
  document.keepTop(() =>
    document.apply({
      redos: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet } }],
      undos: [...toTop, { id: RemoveSheetMutation.id, params: { ...place, subUnitName: name } }],
    }),
  );
  return number;
}

export function deleteTab(document: UniverDocument, worksheet: Worksheet): void {
  const { unitId, workbook } = document;
  const place = document.place(worksheet);
  const index = workbook.getSheetOrders().indexOf(place.subUnitId);
  document.applyAs({ id: RemoveSheetCommand.id }, worksheet, {
    redos: [{ id: RemoveSheetMutation.id, params: { ...place, subUnitName: worksheet.getName() } }],
    undos: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: worksheet.getConfig() } }],
  });
}

export function updateTab(
  document: UniverDocument,
  worksheet: Worksheet,
  { name, hidden, rightToLeft, ...frozen }: Partial<SheetSettings>,
): void {
  const old = worksheet.getName();
  if (name !== undefined && name !== old) {
    const place = document.place(worksheet);
    document.applyAs({ id: SetWorksheetNameCommand.id, params: { name } }, worksheet, {
      redos: [{ id: SetWorksheetNameMutation.id, params: { ...place, name } }],
      undos: [{ id: SetWorksheetNameMutation.id, params: { ...place, name: old } }],
    });
  }
  if (hidden !== undefined) {
    document.set(SetWorksheetHideMutation.id, worksheet, [
      { hidden: toFlag(hidden) },
      { hidden: worksheet.isSheetHidden() },
    ]);
  }
  if (rightToLeft !== undefined) {
    document.set(SetWorksheetRightToLeftMutation.id, worksheet, [
      { rightToLeft: toFlag(rightToLeft) },
      { rightToLeft: worksheet.getConfig().rightToLeft },
    ]);
  }
  if (frozen.frozenRows !== undefined || frozen.frozenColumns !== undefined) {
    const before = frozenLines(worksheet);
    document.set(SetFrozenMutation.id, worksheet, [toFreeze({ ...before, ...frozen }), toFreeze(before)]);
  }
}

export function moveTab(document: UniverDocument, worksheet: Worksheet, index: number): void {
  const from = document.workbook.getSheetOrders().indexOf(worksheet.getSheetId());
  document.set(SetWorksheetOrderMutation.id, worksheet, [
    { fromOrder: from, toOrder: index },
    { fromOrder: index, toOrder: from },
  ]);
}

function toFlag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
