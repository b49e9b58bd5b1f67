/** What lies on the cells of a sheet; merges are Univer's own. */

import type { IMutationInfo, Worksheet } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { Merge, SheetPart, SheetParts } from '../sheetBackend';
import { fromRange, toRange } from './ranges';
import { sizeOf } from './sheetInfo';
import type { Place, UniverDocument } from './univerDocument';
import { setOwnParts, type UniverExtras } from './univerExtras';

export function readParts<P extends SheetPart>(
  extras: UniverExtras,
  document: UniverDocument,
  worksheet: Worksheet,
  part: P,
): SheetParts[P] {
  const parts: SheetParts = { merges: mergesOf(worksheet), ...extras.parts(document.place(worksheet)) };
  return parts[part];
}

export function writeParts<P extends SheetPart>(
  extras: UniverExtras,
  document: UniverDocument,
  worksheet: Worksheet,
  change: Pick<SheetParts, P>,
): void {
  const place = document.place(worksheet);
  const { merges, ...own }: Partial<SheetParts> = change;
  if (merges) {
    const before = mergesOf(worksheet);
    document.apply({
      redos: setMerges(place, before, merges),
      undos: setMerges(place, merges, before),
    });
  }
  if (Object.keys(own).length === 0) return;
  const before = extras.parts(place);
  document.apply({
    redos: [setOwnParts(place, { ...before, ...own })],
    undos: [setOwnParts(place, before)],
  });
}

/** In the order of their rows and columns. */
export function mergesOf(worksheet: Worksheet): readonly Merge[] {
  return worksheet
    .getMergeData()
    .map((range) => ({ range: fromRange(range, sizeOf(worksheet)) }))
    .sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
}

export function setMerges(place: Place, from: readonly Merge[], to: readonly Merge[]): IMutationInfo[] {
  const params = (merges: readonly Merge[]) => ({
    ...place,
    ranges: merges.map(({ range }) => toRange(range)),
  });
  return [
    ...(from.length > 0 ? [{ id: RemoveWorksheetMergeMutation.id, params: params(from) }] : []),
    ...(to.length > 0 ? [{ id: AddWorksheetMergeMutation.id, params: params(to) }] : []),
  ];
}
