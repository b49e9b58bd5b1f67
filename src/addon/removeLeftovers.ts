/** What a run that stopped between adding and marking may leave behind: an empty tab, or empty columns. */
import type { JournalEntry } from './journal';
import { readMarks } from './services/marks';
import { sheetById } from './services/spreadsheet';
import { dropUnfinishedStore } from './services/store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes away only what is wholly empty and unmarked, and no more than the journal says the run was about to add. Marked
 * columns are for undo and removal, which come first.
 */
export function removeLeftovers(spreadsheet: Spreadsheet, run: JournalEntry): void {
  if (run.state !== 'started') return;
  const marks = readMarks(spreadsheet);
  dropUnfinishedStore(spreadsheet, marks);
  const madeTab = run.undo?.madeTab;
  if (madeTab) {
    const tab = spreadsheet.getSheetByName(madeTab);
    const isOurs = marks.columns.some(({ sheet }) => sheet.getSheetId() === tab?.getSheetId());
    if (tab && !isOurs && tab.getLastRow() === 0) spreadsheet.deleteSheet(tab);
  }
  if (run.inserted && run.sheetId !== null) {
    const sheet = sheetById(spreadsheet, run.sheetId);
    if (sheet) removeColumns(sheet, run.inserted);
  }
}

/** Columns that were inserted and never marked: they stand right behind the data, and nothing is in them. */
function removeColumns(
  sheet: Sheet,
  { after, count, maxColumns }: NonNullable<JournalEntry['inserted']>,
): void {
  const left = sheet.getMaxColumns() - maxColumns;
  if (left < 1 || left > count) return;
  const isBlank = sheet.getRange(1, after + 1, sheet.getMaxRows(), left).isBlank();
  if (isBlank && sheet.getLastColumn() <= after) sheet.deleteColumns(after + 1, left);
}
