/** Writes one change of a plan into its sheet: cells, notes, widths, formats, marks. */
import type { Cell } from '../../core/facts/cell';
import { isDayCell } from '../../core/facts/cell';
import { columnLetters } from '../../core/facts/table';
import type { Change } from '../../core/plan/change';
import { changeMark, type MarkedColumn } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of one write: a larger block makes a single call too slow. */
const blockRows = 25_000;

/** A change inside a sheet that is there. */
export type SheetChange = Exclude<Change, { kind: 'addTab' | 'deleteTab' | 'setColorRules' | 'addColumns' }>;

interface ChangeContext {
  readonly marked: readonly MarkedColumn[];
  readonly onBlock: (share: number) => void;
}

export function writeChange(change: SheetChange, sheet: Sheet, { marked, onBlock }: ChangeContext): void {
  switch (change.kind) {
    case 'addRows':
      sheet.insertRowsAfter(change.after, change.count);
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
