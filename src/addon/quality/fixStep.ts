/** A fix in one sheet, or its way back, as it is about to be written, and whether the sheet stands as it takes it. */
import type { Cell } from '../../core/facts/cell';
import { headerText } from '../../core/facts/table';
import { stretches } from '../../core/plan/stretches';
import type { Problem } from '../../core/problem';
import { type FormattedFix, withFixes } from '../../core/quality/fixRecord';
import { findBlockedAreas } from '../findBlocked';
import { writtenBeside } from '../guard';
import { toCells } from '../services/readSheet';
import type { TypedTable } from './typedTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FixStep extends TypedTable {
  readonly sheet: Sheet;
  readonly cells: readonly FormattedFix[];
}

/** The first range that would be written and that this user may not edit. */
export function findBlockedFix(steps: readonly FixStep[]): Problem | null {
  return steps.reduce<Problem | null>((found, { sheet, table, cells }) => {
    const touched = cells.map(({ row, column }) => ({
      row: table.firstRow + row,
      column: table.firstColumn + column,
      rows: 1,
      columns: 1,
    }));
    return found ?? findBlockedAreas(sheet, touched);
  }, null);
}

/** After the cells were written: what went where somebody's row stood a moment before is found by the rest of that row. */
export function findBeside(steps: readonly FixStep[], toDay: (date: Date) => number): Problem | null {
  const beside = steps.find(
    (step) => !isStanding({ ...step, table: withFixes(step.table, step.cells) }, toDay),
  );
  return beside ? writtenBeside(beside.table.sheet) : null;
}

/**
 * Whether the rows of these cells are what and where they are in the table. Columns with formulas are not read: their
 * results may just have changed with the cells that were mended.
 */
export function isStanding(
  { sheet, table, columns, cells }: FixStep,
  toDay: (date: Date) => number,
): boolean {
  const { firstRow, firstColumn, header, rows } = table;
  const right = firstColumn + (columns[columns.length - 1] ?? 0);
  if (sheet.getMaxRows() < firstRow - 1 + rows.length || sheet.getMaxColumns() < right) return false;
  const hasHeader = firstRow > 1;
  const top = hasHeader ? firstRow - 1 : firstRow;
  return stretches(columns).every(({ first, count }) => {
    const range = sheet.getRange(top, firstColumn + first, rows.length + firstRow - top, count);
    const read = toCells(range.getValues(), toDay);
    const [names, body] = hasHeader ? [read[0] ?? [], read.slice(1)] : [[], read];
    // A row of the table may be shorter: what it lacks is blank.
    const textOf = (row: readonly Cell[] = [], from = 0) =>
      JSON.stringify(Array.from({ length: count }, (_, at) => row[from + at] ?? ''));
    return (
      names.every((name, at) => headerText(name) === header[first + at]) &&
      cells.every(({ row }) => textOf(body[row]) === textOf(rows[row], first))
    );
  });
}
