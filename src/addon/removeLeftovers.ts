/** What a run that stopped between adding and marking may leave behind: an empty tab, or empty columns. */
import { removeInserted } from './inserted';
import type { JournalEntry } from './journal';
import { readMarks } from './services/marks';
import { sheetById } from './services/spreadsheet';
import { dropUnfinishedStore } from './services/store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes away only what is wholly empty, and no more than the journal says the run was about to add. Columns that hold
 * something are for undo and removal.
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
    if (sheet) removeInserted(sheet, run.inserted);
  }
}
