/** What a custom function takes and gives, cell by cell. */
import { isDate } from '../brands';
import type { CellValue } from '../sheetBackend';
import { serialToWall, wallToSerial } from './timeZone';

/** A `Date` becomes a serial in a cell with a date format. */
export type ResultCell = CellValue | Date;

/**
 * The cells that an answer fills: one, a column for a plain list, or rows and columns. What Sheets does with ragged
 * rows and objects is unknown, so they are errors here.
 */
export function toResultCells(answer: unknown): ResultCell[][] {
  if (!Array.isArray(answer)) return [[toResultCell(answer)]];
  const rows = answer.map((line: unknown) =>
    Array.isArray(line) ? line.map(toResultCell) : [toResultCell(line)],
  );
  const columns = rows[0]?.length ?? 0;
  const isRectangle = columns > 0 && rows.every(({ length }) => length === columns);
  return isRectangle ? rows : [['#ERROR!']];
}

/** A date cell carries the spreadsheet's clock into the script's time zone. */
export function serialToLocalDate(serial: number): Date {
  const wall = new Date(serialToWall(serial));
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

/** And back. */
export function localDateToSerial(date: Date): number {
  return wallToSerial(
    Date.UTC(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
      date.getMilliseconds(),
    ),
  );
}

function toResultCell(value: unknown): ResultCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return isDate(value) ? value : '#ERROR!';
}
