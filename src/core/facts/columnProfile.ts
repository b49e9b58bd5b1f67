/** What a column's values look like, from a sample spread over the whole table. */
import { type Cell, isBlank, isDayCell } from './cell';
import type { Regional } from './regional';
import type { ValueKind } from './roles';
import type { Table } from './table';
import { toDay } from './toDay';
import { toNumber } from './toNumber';

export interface ColumnProfile {
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** The share of them, 0 to 1, that can be read as each kind of value. */
  readonly fits: Readonly<Record<ValueKind, number>>;
  /** The share that is unmistakably money or measure: a decimal mark or a currency. */
  readonly fractions: number;
  /** The share that is a date whatever the header says: date cells and written dates, not bare numbers. */
  readonly dates: number;
}

/** At most this many cells that hold something are looked at. */
const sampleSize = 200;

export function profileColumn(table: Table, column: number, regional: Regional): ColumnProfile {
  const cells = sample(table, column);
  const share = (test: (cell: Cell) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const readNumber = (cell: Cell) => toNumber(cell, regional) ?? Number.NaN;
  return {
    filled: cells.length,
    fits: {
      id: share((cell) => typeof cell === 'string' || Number.isInteger(cell)),
      text: share((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)),
      day: share((cell) => isLikelyDay(cell, regional)),
      number: share((cell) => !Number.isNaN(readNumber(cell))),
      count: share((cell) => Number.isInteger(readNumber(cell)) && readNumber(cell) >= 0),
      phone: share((cell) => /^\+?[\d\s().-]{6,20}$/.test(String(cell)) && !isDayCell(cell)),
      email: share(
        (cell) => typeof cell === 'string' && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(cell.trim()),
      ),
    },
    fractions: share((cell) => !Number.isInteger(readNumber(cell)) && !Number.isNaN(readNumber(cell))),
    dates: share((cell) => typeof cell !== 'number' && isLikelyDay(cell, regional)),
  };
}

/**
 * Rows spread over the table, so that a sheet sorted by date or filled only at its end is judged as a whole; more of
 * them than are wanted, since some are blank.
 */
function sample(table: Table, column: number): Cell[] {
  const step = Math.max(1, Math.floor(table.rows.length / (5 * sampleSize)));
  const seen: Cell[] = [];
  for (let row = 0; row < table.rows.length; row += step) {
    const cell = table.rows[row]?.[column];
    if (cell !== undefined && !isBlank(cell)) seen.push(cell);
  }
  const stride = Math.max(1, seen.length / sampleSize);
  return seen.filter((_, index) => Math.floor(index / stride) > Math.floor((index - 1) / stride));
}

/** 1950 to 2099: bare numbers outside are amounts or ids more likely than serial dates. */
const earliestSerial = 18264;
const latestSerial = 73050;

function isLikelyDay(cell: Cell, regional: Regional): boolean {
  const day = toDay(cell, regional);
  if (day === null || day === undefined) return false;
  return typeof cell !== 'number' || (day >= earliestSerial && day <= latestSerial);
}
