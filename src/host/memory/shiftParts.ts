/** What inserting, deleting and moving rows or columns does to what lies on cells. */
import type { Axis, Rect, SheetPart, SheetParts } from '../sheetBackend';
import { type LineEdit, shiftRect } from './lineEdit';

type Part = SheetParts[SheetPart][number];

/** Parts that nothing is left of are gone, and so is a merge of a single cell. */
export function shiftParts<P extends SheetPart>(
  part: P,
  parts: SheetParts[P],
  { axis, edit }: { readonly axis: Axis; readonly edit: LineEdit },
): SheetParts[P] {
  const shift = (rect: Rect) => shiftRect(axis, edit, rect);
  const shifted = (parts as readonly Part[]).flatMap((one): Part[] => {
    const range = one.range && shift(one.range);
    if (one.range && !range) return [];
    if (part === 'merges' && range && range.rows * range.columns === 1) return [];
    const free =
      'unprotected' in one ? { unprotected: one.unprotected.flatMap((rect) => shift(rect) ?? []) } : {};
    return [{ ...one, range, ...free } as Part];
  });
  return shifted as readonly Part[] as SheetParts[P];
}
