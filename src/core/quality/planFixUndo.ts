/** Undoing a fix is a plan like any other: the former cells come back where nobody changed them since. */
import { dayToIso } from '../facts/calendar';
import { type Cell, isDayCell } from '../facts/cell';
import type { Table } from '../facts/table';
import { type FixedCell, type FixedColumn, type FixRecord, type FormattedFix, rowPrint } from './fixRecord';

export interface FixUndo {
  /** `before` is what stands there now, `after` the former content, `format` the former number format. */
  readonly cells: readonly FormattedFix[];
  /** Cells that somebody changed since, or whose row or column is gone: they stay as they are. */
  readonly left: number;
}

/**
 * Rows are told by all their cells, so that sorting in between does no harm; a row in which something changed is taken to
 * stand where it stood, unless rows were moved. A cell that holds its former content already, after an undo that
 * stopped halfway, gets its former format again.
 */
export function planFixUndo(record: FixRecord, table: Table): FixUndo {
  const places = record.columns.map((fixed) => columnNow(fixed, table));
  const rowOf = rowsNow(record, table);
  const cells: FormattedFix[] = [];
  let left = 0;
  record.columns.forEach((fixed, index) => {
    const column = places[index] ?? null;
    for (const cell of fixed.cells) {
      const row = rowOf[cell.at] ?? null;
      const now = row === null || column === null ? undefined : (table.rows[row]?.[column] ?? null);
      if (now === undefined || row === null || column === null || !isOfFix(now, cell)) left++;
      else cells.push({ row, column, before: now, after: cell.before, format: cell.format });
    }
  });
  return { cells, left };
}

/**
 * An undo that stopped halfway may have left what the fix wrote under the format of plain text: then a date is read as
 * its number, and either as text.
 */
function isOfFix(now: Cell, { before, after }: FixedCell): boolean {
  if (isSame(now, after) || isSame(now, before)) return true;
  if (isDayCell(now)) return false;
  const plain = isDayCell(after) ? [String(after.day), dayToIso(after.day)] : [String(after)];
  return plain.includes(String(now));
}

export function isSame(a: Cell, b: Cell): boolean {
  return isDayCell(a) && isDayCell(b) ? a.day === b.day : a === b;
}

/** Where it stood, if its header still says so, else the only column of that header. */
function columnNow({ column, header }: FixedColumn, table: Table): number | null {
  if (table.header[column] === header) return column;
  const [only, ...others] = table.header.flatMap((name, index) => (name === header ? [index] : []));
  return header === '' || others.length > 0 ? null : (only ?? null);
}

function rowsNow(record: FixRecord, table: Table): readonly (number | null)[] {
  const prints = table.rows.map((_, row) => rowPrint(table, row));
  const taken = new Set<number>();
  const stayed = record.rows.map(([row, print]) => {
    if (prints[row] !== print) return null;
    taken.add(row);
    return row;
  });
  const free = new Map<string, number[]>();
  prints.forEach((print, row) => {
    if (!taken.has(row)) free.set(print, [...(free.get(print) ?? []), row]);
  });
  let hasMoved = false;
  const found = record.rows.map(([, print], index) => {
    const row = stayed[index] ?? free.get(print)?.shift() ?? null;
    hasMoved ||= row !== null && stayed[index] === null;
    if (row !== null) taken.add(row);
    return row;
  });
  return found.map((row, index) => {
    const [stood] = record.rows[index] ?? [-1];
    return row ?? (hasMoved || taken.has(stood) || stood >= table.rows.length ? null : stood);
  });
}
