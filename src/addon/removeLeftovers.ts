/** What a run that stopped between adding and marking may leave behind: an empty tab, or empty columns. */
import type { JournalEntry } from './journal';
import { readMarks } from './services/marks';
import { sheetById } from './services/spreadsheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Takes away only what is wholly empty, unmarked, and just what the journal says the run was about to add. */
export function removeLeftovers(spreadsheet: Spreadsheet, run: JournalEntry): void {
  if (run.state !== 'started') return;
  const marked = readMarks(spreadsheet).columns;
  const madeTab = run.undo?.madeTab;
  if (madeTab) {
    const tab = spreadsheet.getSheetByName(madeTab);
    const isOurs = marked.some(({ sheet }) => sheet.getSheetId() === tab?.getSheetId());
    if (tab && !isOurs && tab.getLastRow() === 0) spreadsheet.deleteSheet(tab);
  }
  const sheet = run.inserted && run.sheetId !== null ? sheetById(spreadsheet, run.sheetId) : null;
  if (!sheet || !run.inserted) return;
  const { after, count, maxColumns } = run.inserted;
  if (sheet.getMaxColumns() !== maxColumns + count) return;
  const isMarked = marked.some(
    (column) =>
      column.sheet.getSheetId() === run.sheetId && column.column > after && column.column <= after + count,
  );
  if (!isMarked && sheet.getRange(1, after + 1, sheet.getMaxRows(), count).isBlank())
    sheet.deleteColumns(after + 1, count);
}
