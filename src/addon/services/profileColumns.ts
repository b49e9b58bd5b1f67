/** The columns in which answers about customers stand: made where there is none, written one cell at a time. */
import type { ProfileCell } from '../../core/profile/checkAnswers';
import { profileMark } from '../../core/profile/profileMark';
import { type AddColumns, addColumns, areBlank, disown, dressColumns } from './addColumns';
import { lastTaken } from './lastTaken';
import type { ColumnPlace } from './standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** New columns behind column `after`, blank and marked, in the order of the answers. False where others moved columns. */
export function addProfileColumns(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { after, answers }: { readonly after: number; readonly answers: readonly ProfileCell[] },
): boolean {
  const columns = answers.map(({ fact, format }) => ({ mark: { column: profileMark(fact) }, format }));
  const change: AddColumns = { kind: 'addColumns', after, insert: true, columns };
  const added = addColumns(sheet, change);
  if (!areStillBlank(spreadsheet, sheet, added)) return false;
  dressColumns(sheet, change);
  return true;
}

/** Whether nobody has written into these new columns yet; else those that hold something are given away. */
export function areStillBlank(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  added: readonly ColumnPlace[],
): boolean {
  if (added.every((place) => areBlank(sheet, [place]))) return true;
  disown(spreadsheet, sheet, added);
  return false;
}

/** Behind this column a new one would come. */
export function lastUsed(sheet: Sheet, headerRow: number): number {
  const [lastRow, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  return lastTaken(sheet, { headerRow, lastRow, width, maxColumns: sheet.getMaxColumns() });
}

export interface ProfileCellPlace {
  readonly row: number;
  readonly column: number;
}

/** A text stays the text that it is, whatever format the column has by now. */
export function writeProfileCell(
  sheet: Sheet,
  { row, column }: ProfileCellPlace,
  cell: ProfileCell['cell'],
): void {
  const range = sheet.getRange(row, column);
  if (typeof cell === 'string') range.setNumberFormat('@');
  range.setValue(cell ?? '');
}
