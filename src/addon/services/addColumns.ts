/** New columns of Fenlei's own: made and marked first, dressed once it is sure that the marks met them. */
import { columnLetters } from '../../core/facts/table';
import type { Change, NewColumn } from '../../core/plan/change';
import { markColumn, readMarks } from './marks';
import type { ColumnPlace } from './standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type AddColumns = Extract<Change, { kind: 'addColumns' }>;

/** Makes and marks the columns; nothing is written into them yet. */
export function addColumns(sheet: Sheet, { after, insert, columns }: AddColumns): readonly ColumnPlace[] {
  if (insert) sheet.insertColumnsAfter(after, columns.length);
  return columns.map(({ mark }, index) => {
    const column = after + 1 + index;
    markColumn(sheet, columnLetters(column), mark);
    return { key: mark.column, column };
  });
}

/** Somebody who inserts a column between our inserting and our marking gets a mark onto a column of theirs. */
export function areBlank(sheet: Sheet, added: readonly ColumnPlace[]): boolean {
  const [first, last] = [added[0]?.column ?? 1, added[added.length - 1]?.column ?? 1];
  return sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).isBlank();
}

/** Takes the new marks off columns that hold something. */
export function disown(spreadsheet: Spreadsheet, sheet: Sheet, added: readonly ColumnPlace[]): void {
  const id = sheet.getSheetId();
  for (const marked of readMarks(spreadsheet).columns) {
    if (marked.sheet.getSheetId() !== id || !added.some(({ key }) => key === marked.mark.column)) continue;
    const letters = columnLetters(marked.column);
    if (!sheet.getRange(`${letters}:${letters}`).isBlank()) marked.metadata.remove();
  }
}

export function dressColumns(sheet: Sheet, { after, insert, columns }: AddColumns): void {
  const first = columnLetters(after + 1);
  const last = columnLetters(after + columns.length);
  // A new column takes over the formats and drop-down lists of its neighbour, and a list would refuse our values.
  if (insert) sheet.getRange(`${first}:${last}`).clear({ formatOnly: true, validationsOnly: true });
  formatColumns(sheet, after, columns);
}

/**
 * Whole columns, since the user may add rows below; one call per format, which takes Google no longer for many rows than
 * for few.
 */
function formatColumns(sheet: Sheet, after: number, columns: readonly NewColumn[]): void {
  for (const format of new Set(columns.map((column) => column.format))) {
    const ranges = columns.flatMap((column, index) => {
      const letters = columnLetters(after + 1 + index);
      return column.format === format ? [`${letters}:${letters}`] : [];
    });
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
}
