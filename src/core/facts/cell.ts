/** One value as a sheet gives it, after the edge has turned its dates into calendar days. */

/** A calendar date: whole days since 1899-12-30, the serial number that Sheets itself uses. */
export interface DayCell {
  readonly day: number;
}

/** Text, number, boolean, date, or blank (`null`, or text of white space only). */
export type Cell = string | number | boolean | null | DayCell;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object' && cell !== null;
}
