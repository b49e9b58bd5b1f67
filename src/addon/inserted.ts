/** Columns on their way into a sheet of people's: entered in the file first, since whatever fails must leave none. */
import type { Inserted } from './journal';
import { keepInFile, type Marks, readMarks } from './services/marks';
import { type OpenSpreadsheet, sheetById } from './services/spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type File = Pick<OpenSpreadsheet, 'spreadsheet' | 'marks'>;

/**
 * Lets `insert` put `count` columns behind column `after` of a sheet, and mark them; answers what it answers. They are
 * blank until all of it is done: a heading or a cell comes later.
 */
export function insertEntered<T>(
  { spreadsheet, marks }: File,
  sheet: Sheet,
  { after, count }: Pick<Inserted, 'after' | 'count'>,
  insert: () => T,
): T {
  const inserting = { sheet: sheet.getSheetId(), after, count, maxColumns: sheet.getMaxColumns() };
  keepInFile(spreadsheet, marks, { is: 'inserting', inserting });
  const answer = insert();
  keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'inserting', inserting: null });
  return answer;
}

/** Takes away columns whose inserting stopped halfway; answers what is marked then. */
export function takeHalfInserted({ spreadsheet, marks }: File): Marks {
  const { inserting } = marks;
  if (!inserting) return marks;
  const sheet = sheetById(spreadsheet, inserting.sheet);
  if (sheet) removeInserted(sheet, inserting);
  keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'inserting', inserting: null });
  return readMarks(spreadsheet);
}

/** Only columns that stand right behind the data, hold nothing, and are no more than were to come. */
export function removeInserted(sheet: Sheet, { after, count, maxColumns }: Inserted): void {
  const left = sheet.getMaxColumns() - maxColumns;
  if (left < 1 || left > count) return;
  const isBlank = sheet.getRange(1, after + 1, sheet.getMaxRows(), left).isBlank();
  if (isBlank && sheet.getLastColumn() <= after) sheet.deleteColumns(after + 1, left);
}
