/** Reads one cell as a calendar day, whichever way people and exports write a date. */
import { toSerialDay } from './calendar';
import { type Cell, isBlank, isDayCell } from './cell';
import { readWrittenDate } from './readWrittenDate';
import type { Regional } from './regional';

/**
 * The day in a cell (whole days since 1899-12-30): `null` if the cell is blank, `undefined` if it holds no date from
 * 1900 to 2200.
 *
 * Read are date cells, serial numbers, numbers and texts such as 19970101, ISO dates, 2024年3月1日, 2024/3/1,
 * 1 Mar 2024, Mar 1, 2024, and 3/1/2024 in the order of the locale unless a figure above 12 decides. A time of day and
 * its zone are dropped: the day counts as it is written.
 * @example toDay({ day: 45352 }, { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }) // 45352
 * @example toDay('2024-03-01T23:30:00Z', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }) // 45352
 * @example toDay('3/1/2024', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }) // 45352
 * @example toDay('3/1/2024', { decimalMark: '.', groupMark: ',', dateOrder: 'DMY' }) // 45294
 * @example toDay(19970101, { decimalMark: '.', groupMark: ',', dateOrder: 'YMD' }) // 35431
 * @example toDay('soon', { decimalMark: '.', groupMark: ',', dateOrder: 'YMD' }) // undefined
 */
export function toDay(cell: Cell | undefined, regional: Regional): number | null | undefined {
  if (cell === undefined || isBlank(cell)) return null;
  if (isDayCell(cell)) return plausible(Math.floor(cell.day));
  if (typeof cell === 'number') return plausible(numberToDay(cell));
  return typeof cell === 'string' ? plausible(readWrittenDate(cell, regional.dateOrder)) : undefined;
}

/** 1900-01-01 and 2200-12-31. */
const earliest = 2;
const latest = 109939;

function plausible(day: number | null): number | undefined {
  return day !== null && day >= earliest && day <= latest ? day : undefined;
}

function numberToDay(value: number): number | null {
  if (value < 1e7) return Math.floor(value);
  const month = Math.floor(value / 100) % 100;
  return Number.isInteger(value) ? toSerialDay(Math.floor(value / 10000), month, value % 100) : null;
}
