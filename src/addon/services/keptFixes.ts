/**
 * What undoing the latest fixes needs, the oldest first: in column L of the hidden tab, the label on top and the parts of
 * the text below it.
 */
import type { FixRecord } from '../../core/quality/fixRecord';
import { cutForCells } from './cutText';
import { partMark, textOf } from './store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const column = 12;
const firstRow = 2;
/** Of all that is kept; the oldest fixes go first. */
const [mostFixes, mostCharacters] = [20, 2_000_000] as const;

export function readFixes(store: Sheet | null): readonly FixRecord[] {
  const parts = store ? partsKept(store) : 0;
  if (!store || parts === 0) return [];
  const texts = store.getRange(firstRow + 1, column, parts, 1).getValues();
  return JSON.parse(texts.map(([part]) => textOf(part)).join('')) as FixRecord[];
}

/**
 * Keeps these instead of what was kept. Whether the newest fits is for the caller to see to: a fix that could not be
 * undone must not be made.
 */
export function keepFixes(store: Sheet, fixes: readonly FixRecord[]): void {
  const before = partsKept(store);
  const parts = cutForCells(JSON.stringify(withinLimits(fixes)));
  const isEmpty = fixes.length === 0;
  const rows = isEmpty ? [] : [String(parts.length), ...parts].map((part) => [partMark + part]);
  const missing = firstRow + rows.length - 1 - store.getMaxRows();
  if (missing > 0) store.insertRowsAfter(store.getMaxRows(), missing);
  if (rows.length > 0) store.getRange(firstRow, column, rows.length, 1).setValues(rows);
  const stale = (before === 0 ? 0 : before + 1) - rows.length;
  if (stale > 0) store.getRange(firstRow + rows.length, column, stale, 1).clearContent();
}

/** Whether this record can be kept at all. */
export function fitsKept(records: readonly FixRecord[]): boolean {
  return JSON.stringify(records).length <= mostCharacters;
}

function withinLimits(fixes: readonly FixRecord[]): readonly FixRecord[] {
  let kept = fixes.slice(-mostFixes);
  while (kept.length > 1 && !fitsKept(kept)) kept = kept.slice(1);
  return kept;
}

function partsKept(store: Sheet): number {
  return Number(textOf(store.getRange(firstRow, column).getValue())) || 0;
}
