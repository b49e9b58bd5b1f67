/** Writes a plan into the sheet: the only place that changes cells, notes, colours, columns and tabs. */
import type { Cell } from '../../core/facts/cell';
import { isDayCell } from '../../core/facts/cell';
import { columnLetters } from '../../core/facts/table';
import type { Change, ColorRule, NewColumn } from '../../core/plan/change';
import { isOurs } from '../../core/plan/colorRules';
import type { Target } from '../../core/plan/target';
import { changeMark, type MarkedColumn, markColumn } from './marks';
import { toExistingRule } from './readSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows of one write: a larger block makes a single call too slow. */
const blockRows = 25_000;
/** A to Z. */
const freshColumns = 26;

export interface ApplyContext {
  readonly spreadsheet: Spreadsheet;
  /** `null` where the plan makes the tab. */
  readonly sheet: Sheet | null;
  readonly marked: readonly MarkedColumn[];
  /** The sheet as it was read: it tells which colour rules are ours. */
  readonly target: Target;
  /** Called before each block of cells or notes but the first, with the share of the changes that are written. */
  readonly onBlock?: (share: number) => void;
}

export interface Applied {
  /** The sheet that holds the segments; `null` once it is deleted. */
  readonly sheet: Sheet | null;
  /** The name that a new tab got. */
  readonly madeTab: string | null;
}

/** Carries out the changes in their order. */
export function applyChanges(changes: readonly Change[], context: ApplyContext): Applied {
  const { onBlock = () => {} } = context;
  return changes.reduce<Applied>(
    (applied, change, place) => {
      if (change.kind === 'addTab') return addTab(context.spreadsheet, change);
      if (!applied.sheet) throw new Error(`A plan must make or name its sheet before "${change.kind}".`);
      if (change.kind === 'deleteTab') {
        context.spreadsheet.deleteSheet(applied.sheet);
        return { ...applied, sheet: null };
      }
      if (change.kind === 'setColorRules') setColorRules(applied, change.add, context.target);
      else
        applyChange(change, applied.sheet, {
          ...context,
          onBlock: (share) => onBlock((place + share) / changes.length),
        });
      return applied;
    },
    { sheet: context.sheet, madeTab: null },
  );
}

type SheetChange = Exclude<Change, { kind: 'addTab' | 'deleteTab' | 'setColorRules' }>;

type ChangeContext = Pick<ApplyContext, 'marked'> & Required<Pick<ApplyContext, 'onBlock'>>;

function applyChange(change: SheetChange, sheet: Sheet, { marked, onBlock }: ChangeContext): void {
  switch (change.kind) {
    case 'addRows':
      sheet.insertRowsAfter(change.after, change.count);
      return;
    case 'addColumns':
      addColumns(sheet, change);
      return;
    case 'writeCells':
      writeCells(sheet, change, onBlock);
      return;
    case 'writeNotes':
      eachBlock(change.notes, onBlock, (notes, from) =>
        sheet
          .getRange(change.row + from, change.column, notes.length, 1)
          .setNotes(notes.map((note) => [note])),
      );
      return;
    case 'fitColumns':
      sheet.autoResizeColumns(change.column, change.count);
      return;
    case 'setWidth':
      sheet.setColumnWidth(change.column, change.width);
      return;
    case 'formatRows':
      formatRows(sheet, change);
      return;
    case 'markColumn': {
      const column = marked.find(({ mark }) => mark.column === change.key);
      if (column) changeMark(column, change.mark);
      return;
    }
    case 'deleteColumns':
      sheet.deleteColumns(change.column, change.count);
      return;
    case 'releaseColumn':
      marked.find(({ mark }) => mark.column === change.key)?.metadata.remove();
      return;
  }
}

type NewTab = Extract<Change, { kind: 'addTab' }>;

function addTab(spreadsheet: Spreadsheet, { name, rows, columns }: NewTab): Applied {
  const sheet = spreadsheet.insertSheet(name);
  if (columns > freshColumns || rows > blockRows) fitWidth(sheet, columns);
  // Always called, since the size of a fresh tab is nowhere promised.
  sheet.insertRowsAfter(1, rows);
  sheet.setFrozenRows(1);
  return { sheet, madeTab: name };
}

/** Spare columns of a long tab would count against the cells that a file may hold, and undoing would read them all. */
function fitWidth(sheet: Sheet, columns: number): void {
  const width = sheet.getMaxColumns();
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
}

/** The sheet's rules are read again: one that somebody added meanwhile must stay. A tab just made has none. */
function setColorRules({ sheet, madeTab }: Applied, add: readonly ColorRule[], target: Target): void {
  if (!sheet) return;
  const existing = madeTab === null ? sheet.getConditionalFormatRules() : [];
  const theirs = existing.filter((rule) => !isOurs(toExistingRule(rule), target));
  sheet.setConditionalFormatRules([...theirs, ...add.map((rule) => buildRule(sheet, rule))]);
}

function addColumns(sheet: Sheet, { after, insert, columns }: Extract<Change, { kind: 'addColumns' }>): void {
  const first = columnLetters(after + 1);
  const last = columnLetters(after + columns.length);
  if (insert) sheet.insertColumnsAfter(after, columns.length);
  columns.forEach(({ mark }, index) => {
    markColumn(sheet, columnLetters(after + 1 + index), mark);
  });
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

/** One call per format. */
function formatRows(sheet: Sheet, { row, rows, columns }: Extract<Change, { kind: 'formatRows' }>): void {
  for (const format of new Set(columns.map((column) => column.format))) {
    const ranges = columns
      .filter((column) => column.format === format)
      .map(({ column }) => `${columnLetters(column)}${row}:${columnLetters(column)}${row + rows - 1}`);
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
}

function writeCells(
  sheet: Sheet,
  { row, column, cells }: Extract<Change, { kind: 'writeCells' }>,
  onBlock: (share: number) => void,
): void {
  const width = cells[0]?.length ?? 0;
  eachBlock(cells, onBlock, (block, from) =>
    sheet.getRange(row + from, column, block.length, width).setValues(block.map((line) => line.map(toValue))),
  );
}

function eachBlock<T>(
  items: readonly T[],
  onBlock: (share: number) => void,
  write: (block: readonly T[], from: number) => void,
): void {
  for (let from = 0; from < items.length; from += blockRows) {
    if (from > 0) onBlock(from / items.length);
    write(items.slice(from, from + blockRows), from);
  }
}

/**
 * Text goes into columns of format `@`, which keep 00123, 1-2 and =1+1 as they are; a day is its serial number, which
 * the column's date format shows as a date.
 */
function toValue(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  return isDayCell(cell) ? cell.day : cell;
}

function buildRule(sheet: Sheet, rule: ColorRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setBackground(rule.background)
    .setRanges([sheet.getRange(rule.row, rule.column, rule.rows, rule.columns)]);
  return (rule.bold ? builder.setBold(true) : builder).build();
}
