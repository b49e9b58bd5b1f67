/** The columns in which answers about customers stand: made where there is none, written one cell at a time. */
import { columnLetters } from '../../core/facts/table';
import type { ProfileCell } from '../../core/profile/checkAnswers';
import { profileMark } from '../../core/profile/profileMark';
import { areBlank, disown } from './addColumns';
import { lastTaken } from './lastTaken';
import { markColumn } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ProfileSheet {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** From 1. */
  readonly headerRow: number;
}

/** A new column behind the last one, from 1: it is there with its mark, or not at all. `null` where others moved columns. */
export function addProfileColumn(
  { spreadsheet, sheet, headerRow }: ProfileSheet,
  { fact, format }: ProfileCell,
): number | null {
  const column = lastUsed(sheet, headerRow) + 1;
  const letters = columnLetters(column);
  const place = { key: profileMark(fact), column };
  sheet.insertColumnsAfter(column - 1, 1);
  try {
    markColumn(sheet, letters, { column: place.key });
    if (!areBlank(sheet, [place])) {
      disown(spreadsheet, sheet, [place]);
      return null;
    }
    // A new column takes over the formats and drop-down lists of its neighbour.
    sheet
      .getRange(`${letters}:${letters}`)
      .clear({ formatOnly: true, validationsOnly: true })
      .setNumberFormat(format);
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
