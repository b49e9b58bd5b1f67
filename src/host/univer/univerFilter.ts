/** The filter of a sheet: its range; what it hides is Univer's work. */
import type { IMutationInfo, Worksheet } from '@univerjs/core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import type { Rect } from '../sheetBackend';
import { fromRange, toRange } from './ranges';
import { sizeOf } from './sheetInfo';
import type { UniverDocument } from './univerDocument';

export function readFilter(document: UniverDocument, worksheet: Worksheet): Rect | null {
  const filters = document.injector.get(SheetsFilterService);
  const range = filters.getFilterModel(document.unitId, worksheet.getSheetId())?.getRange();
  return range ? fromRange(range, sizeOf(worksheet)) : null;
}

export function writeFilter(document: UniverDocument, worksheet: Worksheet, rect: Rect | null): void {
  const place = document.place(worksheet);
  const to = (at: Rect | null): IMutationInfo =>
    at
      ? { id: SetSheetsFilterRangeMutation.id, params: { ...place, range: toRange(at) } }
      : { id: RemoveSheetsFilterMutation.id, params: place };
  const before = readFilter(document, worksheet);
  if (rect ?? before) document.apply({ redos: [to(rect)], undos: [to(before)] });
}

/** Univer takes a look that is written below a filter for a new row of its table, and lets the filter grow. */
export function keepFilter(document: UniverDocument, worksheet: Worksheet, work: () => void): void {
  const filters = document.injector.get(SheetsFilterService);
  const model = filters.getFilterModel(document.unitId, worksheet.getSheetId());
  const range = model?.getRange();
  work();
  if (range && model?.getRange().endRow !== range.endRow) model?.setRange(range);
}
