/** The columns in which answers about customers stand: made where there is none, written one cell at a time. */
import { columnLetters } from '../../core/facts/table';
import type { ProfileCell } from '../../core/profile/checkAnswers';
import { profileMark } from '../../core/profile/profileMark';
import { lastTaken } from './lastTaken';
import { markColumn } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new column behind the last one, from 1; either it is there with its mark, or not at all. */
export function addProfileColumn(sheet: Sheet, headerRow: number, { fact, format }: ProfileCell): number {
  const column = lastUsed(sheet, headerRow) + 1;
  const letters = columnLetters(column);
  sheet.insertColumnsAfter(column - 1, 1);
  try {
    // A new column takes over the formats and drop-down lists of its neighbour.
    sheet
      .getRange(`${letters}:${letters}`)
      .clear({ formatOnly: true, validationsOnly: true })
      .setNumberFormat(format);
    markColumn(sheet, letters, { column: profileMark(fact) });
  } catch (error) {
    sheet.deleteColumns(column, 1);
    throw error;
  }
  return column;
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
