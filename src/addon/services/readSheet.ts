/** One sheet as the core takes it: cells with calendar days, what Fenlei owns in it, and its colour rules. */
import type { Cell } from '../../core/facts/cell';
import { columnLetters } from '../../core/facts/table';
import { toId } from '../../core/facts/toId';
import { isSegmentColumn } from '../../core/plan/runColumns';
import type { ExistingRule, OwnedColumn, Target } from '../../core/plan/target';
import type { OwnedPlace, SheetMarks, SheetSnapshot } from '../../core/source/sheetSnapshot';
import { lastTaken } from './lastTaken';
import type { Marks } from './marks';
import { hasProtections } from './protections';
import { readGrid } from './readGrid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** All cells from A1; dates are days of the spreadsheet's time zone. */
export function readCells(sheet: Sheet, toDay: (date: Date) => number): Cell[][] {
  return toCells(
    readGrid(sheet.getDataRange(), (block) => block.getValues()),
    toDay,
  );
}

/** Whether a sheet still holds the cells that were read. */
export function holds(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  toDay: (date: Date) => number,
): boolean {
  return JSON.stringify(readCells(sheet, toDay)) === JSON.stringify(cells);
}

export interface RowSpan {
  /** From 1. */
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
}

/** Some rows from column A on; none where the sheet has none. */
export function readRows(
  sheet: Sheet,
  { first, rows, columns }: RowSpan,
  toDay: (date: Date) => number,
): Cell[][] {
  return rows < 1 || columns < 1 ? [] : toCells(sheet.getRange(first, 1, rows, columns).getValues(), toDay);
}

/** Turns what `getValues` or a formula's argument holds into cells. */
export function toCells(values: readonly (readonly unknown[])[], toDay: (date: Date) => number): Cell[][] {
  return values.map((row) =>
    row.map((value) => (value instanceof Date ? toDayCell(value, toDay) : (value as Cell))),
  );
}

/** A date that is none stays as the text that it shows, so that it is told and not taken for a blank. */
function toDayCell(date: Date, toDay: (date: Date) => number): Cell {
  const day = toDay(date);
  return Number.isNaN(day) ? String(date) : { day };
}

/** The sheet with what is marked in it, in one call for its cells. */
export function readSnapshot(
  sheet: Sheet,
  { marks, toDay }: { readonly marks: Marks; readonly toDay: (date: Date) => number },
): SheetSnapshot {
  const id = sheet.getSheetId();
  return { id, name: sheet.getName(), cells: readCells(sheet, toDay), marks: marksOn(marks, id) };
}

/** What is marked in one sheet, without the handles of the platform. */
export function marksOn({ columns, roles }: Marks, sheetId: number): SheetMarks {
  const isHere = ({ sheet }: { readonly sheet: Sheet }) => sheet.getSheetId() === sheetId;
  return {
    owned: columns.filter(isHere).map(({ mark, column }) => ({ mark, column })),
    roles: roles.filter(isHere).map(({ role, column }) => ({ role, column })),
  };
}

export interface TargetPlace {
  readonly usedColors: Target['usedColors'];
  readonly ownTab: boolean;
  readonly headerRow: number;
  /** The column that names the customers, from 1. */
  readonly keyColumn: number;
  /** Columns of the grid. */
  readonly maxColumns: number;
}

export function readTarget(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  owned: readonly OwnedPlace[],
  { ownTab, headerRow, keyColumn, maxColumns, usedColors }: TargetPlace,
): Target {
  const body = cells.slice(headerRow);
  const notes = owned.length > 0 ? readGrid(sheet.getDataRange(), (block) => block.getNotes()) : [];
  return {
    ownTab,
    headerRow,
    keyColumn,
    keys: body.map((row) => toId(row[keyColumn - 1]) ?? ''),
    lastColumn: lastTaken(sheet, {
      headerRow,
      lastRow: cells.length,
      // A column of ours that somebody cleared counts too: new ones come behind it and leave it where it was read.
      width: [...cells.map((row) => row.length), ...owned.map(({ column }) => column)].reduce(
        (widest, width) => Math.max(widest, width),
        0,
      ),
      maxColumns,
    }),
    owned: owned.map(
      ({ mark, column }): OwnedColumn => ({
        mark,
        column,
        header: String(cells[headerRow - 1]?.[column - 1] ?? ''),
        cells: body.map((row) => row[column - 1] ?? null),
        notes: notes.slice(headerRow - 1).map((row) => row[column - 1] ?? ''),
      }),
    ),
    rules: sheet.getConditionalFormatRules().map(toExistingRule),
    usedColors,
  };
}

/** Whether a tab of ours holds anything that a user put there: a value beside our columns, a note, a look, a filter, … */
export function hasForeignCells(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  owned: readonly OwnedPlace[],
): boolean {
  const ownColumns = new Set(owned.map(({ column }) => column - 1));
  const notedColumns = new Set(
    owned.filter(({ mark }) => isSegmentColumn(mark)).map(({ column }) => column - 1),
  );
  const isForeign = (cell: Cell, column: number) => !ownColumns.has(column) && cell !== '' && cell !== null;
  if (sheet.getFilter() !== null || cells.some((row) => row.some(isForeign))) return true;
  if (sheet.getBandings().length > 0 || hasProtections(sheet)) return true;
  // Notes and colours may stand where no value does.
  const grid = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  if (grid.isPartOfMerge()) return true;
  const validations = readGrid(grid, (block) => block.getDataValidations());
  if (validations.some((row) => row.some((validation) => validation !== null))) return true;
  const differ = (read: (block: Range) => string[][], usual: string) =>
    readGrid(grid, read).some((row) => row.some((look) => look !== usual));
  return (
    readGrid(grid, (block) => block.getNotes()).some((row) =>
      row.some((note, column) => note !== '' && !notedColumns.has(column)),
    ) ||
    differ((block) => block.getBackgrounds(), '#ffffff') ||
    differ((block) => block.getFontColors(), '#000000') ||
    differ((block) => block.getFontWeights(), 'normal')
  );
}

export function toExistingRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): ExistingRule {
  const condition = rule.getBooleanCondition();
  const isFormula = condition?.getCriteriaType().toString() === 'CUSTOM_FORMULA';
  return {
    formula: isFormula ? String(condition?.getCriteriaValues()[0] ?? '') : null,
    background: condition?.getBackground()?.toLowerCase() ?? null,
    ranges: rule.getRanges().map((range) => range.getA1Notation()),
  };
}

/** The raw cells of one column, from a row on; fewer where somebody deleted rows, which is no reason to fail. */
export function readColumn(sheet: Sheet, column: number, row: number, rows: number): Cell[] {
  if (rows === 0) return [];
  const letters = columnLetters(column);
  return sheet
    .getRange(`${letters}:${letters}`)
    .getValues()
    .slice(row - 1, row - 1 + rows)
    .map(([value]) => (value instanceof Date ? null : (value as Cell)));
}
