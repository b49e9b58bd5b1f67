/** Reads a column of numbers or days into a typed array and names each cell that cannot be read. */
import type { Problem, ProblemCode } from '../problem';
import { dayToIso } from './calendar';
import { type Cell, isDayCell } from './cell';
import type { Regional } from './regional';
import { cellAddress, type Table } from './table';
import { toDay } from './toDay';
import { toNumber } from './toNumber';

export interface Figures {
  /** One per row, NaN where the cell is blank or unreadable. */
  readonly values: Float64Array;
  readonly problems: readonly Problem[];
}

/** The numbers of a column counted from 0; `undefined` (no such column) gives NaN throughout. */
export function readNumbers(table: Table, column: number | undefined, regional: Regional): Figures {
  return readFigures(table, column, { read: (cell) => toNumber(cell, regional), code: 'unreadableNumber' });
}

/** The days of a column counted from 0; `undefined` (no such column) gives NaN throughout. */
export function readDays(table: Table, column: number | undefined, regional: Regional): Figures {
  return readFigures(table, column, { read: (cell) => toDay(cell, regional), code: 'unreadableDay' });
}

interface Reader {
  readonly read: (cell: Cell) => number | null | undefined;
  readonly code: ProblemCode;
}

function readFigures(table: Table, column: number | undefined, { read, code }: Reader): Figures {
  const values = new Float64Array(table.rows.length).fill(Number.NaN);
  const problems: Problem[] = [];
  if (column === undefined) return { values, problems };
  // Sheets are often sorted: a run of equal cells, such as one invoice's date, is read once.
  let last: Cell = null;
  let value: number | null | undefined = null;
  table.rows.forEach((cells, row) => {
    const cell = cells[column] ?? null;
    if (cell !== last) {
      value = read(cell);
      last = cell;
    }
    if (typeof value === 'number') values[row] = value;
    if (value !== undefined) return;
    problems.push({ code, at: [table.sheet, cellAddress(table, row, column)], found: foundIn(cell) });
  });
  return { values, problems };
}

function foundIn(cell: Cell): string | number | boolean | null {
  return isDayCell(cell) ? dayToIso(cell.day) : cell;
}
