/** Sheets have numbers in Apps Script and texts in Univer. */
import type { SheetId } from '../sheetBackend';

/**
 * The number of a sheet: a text of digits as it stands, and every other text, such as a sheet that the user added has,
 * by a hash of 31 bits (FNV-1a), so that it stays the same without being kept anywhere.
 * @example toSheetId('7') // 7
 * @example toSheetId('oN2bWeKd') // 1876963987
 */
export function toSheetId(id: string): SheetId {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash & 0x7fffffff;
}
