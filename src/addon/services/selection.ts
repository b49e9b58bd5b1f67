/** What is selected in the open spreadsheet. */
import { columnLetters } from '../../core/facts/table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface SelectedRow {
  readonly sheet: number;
  /** From 1. */
  readonly row: number;
  /** From column A to the last one that is used. */
  readonly values: readonly unknown[];
}

/** The row of the current cell; the first one where nothing is selected. */
export function selectedRow(spreadsheet: Spreadsheet): SelectedRow {
  const sheet = spreadsheet.getActiveSheet();
  const row = spreadsheet.getActiveRange()?.getRow() ?? 1;
  const columns = sheet.getLastColumn();
  const isInside = columns > 0 && row <= sheet.getLastRow();
  const [values = []] = isInside ? sheet.getRange(row, 1, 1, columns).getValues() : [];
  return { sheet: sheet.getSheetId(), row, values };
}

/** Brings a cell into view; false where there is none of that name. */
export function selectCell(spreadsheet: Spreadsheet, name: string, cell: string): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  const [, letters = '', row = ''] = /^([A-Z]+)([0-9]+)$/.exec(cell) ?? [];
  if (!sheet || Number(row) > sheet.getMaxRows()) return false;
  if (isBehind(letters, columnLetters(sheet.getMaxColumns()))) return false;
  sheet.activate();
  sheet.getRange(cell).activate();
  return true;
}

function isBehind(letters: string, last: string): boolean {
  return letters.length === last.length ? letters > last : letters.length > last.length;
}
