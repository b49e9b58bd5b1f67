/**
 * The one place where Fenlei writes cells of the user's: those that a fix names, when a user asks for it, and the former
 * ones when it is undone. No other cell is written, read back or formatted.
 */
import { isDayCell } from '../../core/facts/cell';
import { columnLetters } from '../../core/facts/table';
import { asTyped } from '../../core/plan/asTyped';
import { stretches } from '../../core/plan/stretches';
import type { FormattedFix } from '../../core/quality/fixRecord';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ranges of one list: a longer one makes a call too slow. */
const mostRanges = 400;

/** Where the body of the table starts in its sheet, from 1. */
export interface Body {
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** The number formats and formulas that a sheet holds, from A1; a formula may stand where a value is shown. */
export function readFormats(sheet: Sheet, column: number, row: number, rows: number): readonly string[] {
  return sheet
    .getRange(row, column, rows, 1)
    .getNumberFormats()
    .map(([format = '']) => format);
}

/** Which cells of a column refuse what their list, checkbox or condition does not name. */
export function readRefusing(sheet: Sheet, column: number, row: number, rows: number): readonly boolean[] {
  return sheet
    .getRange(row, column, rows, 1)
    .getDataValidations()
    .map(([validation]) => validation != null && !validation.getAllowInvalid());
}

export function readFormulas(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.getDataRange().getFormulas();
}

/**
 * Writes what `after` says under the number format that `format` says, which comes first. A text such as 007 is written
 * so that the sheet keeps it: never under a format of ours, which a fix that Google ends would leave behind.
 */
export function writeFixedCells(sheet: Sheet, body: Body, fixes: readonly FormattedFix[]): void {
  setFormats(sheet, body, fixes);
  for (const column of new Set(fixes.map((fix) => fix.column))) {
    const cells = new Map(fixes.flatMap((fix) => (fix.column === column ? [[fix.row, fix]] : [])));
    for (const { first, count } of stretches([...cells.keys()].sort((a, b) => a - b))) {
      const values = Array.from({ length: count }, (_, index) => [toValue(cells.get(first + index))]);
      sheet.getRange(body.firstRow + first, body.firstColumn + column, count, 1).setValues(values);
    }
  }
}

function toValue(fix: FormattedFix | undefined): string | number | boolean {
  const cell = fix ? asTyped(fix.after, fix.format === '@') : null;
  return isDayCell(cell) ? cell.day : (cell ?? '');
}

/** One call for each format, however the cells lie. */
function setFormats(sheet: Sheet, body: Body, fixes: readonly FormattedFix[]): void {
  for (const format of new Set(fixes.map((fix) => fix.format))) {
    const ranges = rangesOf(
      body,
      fixes.filter((fix) => fix.format === format),
    );
    for (let from = 0; from < ranges.length; from += mostRanges)
      sheet.getRangeList([...ranges.slice(from, from + mostRanges)]).setNumberFormat(format);
  }
}

function rangesOf(body: Body, fixes: readonly FormattedFix[]): readonly string[] {
  return [...new Set(fixes.map((fix) => fix.column))].flatMap((column) => {
    const rows = fixes.flatMap((fix) => (fix.column === column ? [fix.row] : [])).sort((a, b) => a - b);
    const letters = columnLetters(body.firstColumn + column);
    return stretches(rows).map(({ first, count }) => {
      const from = body.firstRow + first;
      return `${letters}${from}:${letters}${from + count - 1}`;
    });
  });
}
