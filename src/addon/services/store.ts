/**
 * The hidden tab that Fenlei owns: versions of the packs that managers saved, and what the last run's undo needs. It
 * travels with the file. Longer texts than a cell holds are cut into parts.
 */
import type { UndoRecord } from '../../core/plan/undoRecord';
import type { PackVersion } from '../../protocol/packVersions';
import { cutForCells } from './cutText';
import { type Marks, markStore } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tabName = 'Fenlei data';
/**
 * Pack versions stand in columns A to F, undo data in columns G and H, what is kept of runs in I and J (`keptRuns.ts`),
 * so that none needs to know the others' rows.
 */
const undoColumns = [7, 8] as const;
const packHeader = ['pack', 'version', 'time', 'part', 'json', 'name'];

/** The store, made where it is missing. Its mark is set last, so that a marked store is a complete one. */
export function openStore(spreadsheet: Spreadsheet, marks: Marks): Sheet {
  if (marks.store) return marks.store;
  const front = spreadsheet.getActiveSheet();
  const sheet = insertStore(spreadsheet, 1);
  sheet.getRange('A:G').setNumberFormat('@');
  sheet.getRange(1, 1, 1, packHeader.length).setValues([packHeader]);
  spreadsheet.setActiveSheet(front);
  sheet.hideSheet();
  markStore(sheet);
  return sheet;
}

/** A tab of this name that is empty, or was being made when something failed, is taken over. */
function insertStore(spreadsheet: Spreadsheet, number: number): Sheet {
  const name = number === 1 ? tabName : `${tabName} ${number}`;
  const existing = spreadsheet.getSheetByName(name);
  if (!existing) return spreadsheet.insertSheet(name);
  return isUnfinished(existing) ? existing : insertStore(spreadsheet, number + 1);
}

/** Takes a store away in which nothing is left: an undone first run then leaves no trace. */
export function dropEmptyStore(spreadsheet: Spreadsheet, store: Sheet): void {
  if (store.getLastRow() < 2) spreadsheet.deleteSheet(store);
}

/** Takes away a store that was being made when something failed: it has no mark yet, and nothing in it. */
export function dropUnfinishedStore(spreadsheet: Spreadsheet, marks: Marks): void {
  const sheet = marks.store ? null : spreadsheet.getSheetByName(tabName);
  if (sheet && isUnfinished(sheet)) spreadsheet.deleteSheet(sheet);
}

function isUnfinished(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 || sheet.getDataRange().getValues().join() === packHeader.join();
}

/** Every saved version, the oldest first. */
export function readPacks(store: Sheet | null): readonly PackVersion[] {
  if (!store || store.getLastRow() < 2) return [];
  const rows = store.getRange(2, 1, store.getLastRow() - 1, packHeader.length).getValues();
  const versions = new Map<string, PackVersion>();
  for (const [id, version, time, , json, name] of rows) {
    // A row whose number somebody spoilt belongs to no version.
    if (id === '' || !(Number(version) > 0)) continue;
    const key = `${id} ${version}`;
    const before = versions.get(key);
    versions.set(key, {
      id: String(id),
      version: Number(version),
      time: String(time),
      // Stores of the time before versions had names have a blank there.
      name: textOf(name),
      json: (before?.json ?? '') + textOf(json),
    });
  }
  return [...versions.values()];
}

export function addPackVersion(store: Sheet, { id, version, time, name, json }: PackVersion): void {
  const rows = cutForCells(json).map((part, index) => [
    id,
    String(version),
    time,
    String(index),
    partMark + part,
    partMark + name,
  ]);
  const ids = store.getRange(1, 1, store.getMaxRows(), 1).getValues();
  const first = ids.reduce((last, [cell], row) => (cell === '' ? last : row + 1), 1) + 1;
  const missing = first + rows.length - 1 - ids.length;
  if (missing > 0) store.insertRowsAfter(ids.length, missing);
  store.getRange(first, 1, rows.length, packHeader.length).setValues(rows);
}

export interface KeptUndo {
  readonly record: UndoRecord;
  /** The run before: its own stays, in the other column, since this run may be taken back before it is done. */
  readonly before: string | null;
}

/** Replaces what was kept for an older run. The first cell says whose it is and in how many parts. */
export function writeUndo(store: Sheet, run: string, { record, before }: KeptUndo): void {
  const column = undoColumns[readUndoLabels(store)[0]?.run === before ? 1 : 0];
  const texts = cutForCells(JSON.stringify(record));
  const label: UndoLabel = { run, parts: texts.length };
  const rows = [JSON.stringify(label), ...texts].map((part) => [partMark + part]);
  const missing = rows.length - store.getMaxRows();
  if (missing > 0) store.insertRowsAfter(store.getMaxRows(), missing);
  store.getRange(1, column, rows.length, 1).setValues(rows);
}

interface UndoLabel {
  readonly run: string;
  readonly parts: number;
}

/** `null` where the kept data are of another run. */
export function readUndo(store: Sheet | null, run: string): UndoRecord | null {
  const labels = store ? readUndoLabels(store) : [];
  const place = labels.findIndex((label) => label?.run === run);
  const [label, column] = [labels[place], undoColumns[place]];
  if (!store || !label || column === undefined) return null;
  const texts = store.getRange(2, column, label.parts, 1).getValues();
  return JSON.parse(texts.map(([part]) => textOf(part)).join('')) as UndoRecord;
}

/** One for each of {@link undoColumns}. */
function readUndoLabels(store: Sheet): readonly (UndoLabel | null)[] {
  const [cells = []] = store.getRange(1, undoColumns[0], 1, undoColumns.length).getValues();
  return cells.map((cell) => (cell === '' ? null : (JSON.parse(textOf(cell)) as UndoLabel)));
}

/** Stands before every part, so that none can begin with what the platform reads as a number, a date or a formula. */
export const partMark = '|';

export function textOf(part: unknown): string {
  return String(part).slice(partMark.length);
}
