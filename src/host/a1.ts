/** A1 notation and back: columns as letters, rectangles as text. Used by the memory backend and the services. */
import type { Rect } from './sheetBackend';

/**
 * The letters of a column counted from 0.
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The column of some letters in either case, counted from 0.
 * @example columnIndex('ab') // 27
 */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** One border of a reference as written: `null` where it is left open, as the rows of `B:D` are. */
export interface A1Corner {
  readonly column: number | null;
  readonly row: number | null;
}

export interface A1Reference {
  /** The sheet's name without its quotes; `null` where none is written. */
  readonly sheet: string | null;
  readonly from: A1Corner;
  /** Equal to `from` for a single cell. */
  readonly to: A1Corner;
}

/**
 * Reads one reference as Sheets writes it; `null` where the text is none. Corners come in the order written.
 * @example parseA1("'My tab'!$B$2:C") // { sheet: 'My tab', from: { column: 1, row: 1 }, to: { column: 2, row: null } }
 * @example parseA1('total') // null
 */
export function parseA1(text: string): A1Reference | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!split) return null;
  const sheet = split[1]?.replaceAll("''", "'") ?? split[2] ?? null;
  const [first = '', second, ...more] = (split[3] ?? '').split(':');
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to || more.length > 0) return null;
  const isCell = from.column !== null && from.row !== null;
  if (second === undefined) return isCell ? { sheet, from, to } : null;
  const columnsFit = (from.column === null) === (to.column === null);
  const rowsFit = (from.row === null) === (to.row === null);
  const toIsCell = to.column !== null && to.row !== null;
  return (columnsFit && rowsFit) || isCell || toIsCell ? { sheet, from, to } : null;
}

/** Fills the open borders of a reference from the size of its sheet and puts its corners in order. */
export function referenceRect(
  { from, to }: A1Reference,
  size: { readonly rows: number; readonly columns: number },
): Rect {
  const [row, lastRow] = span(from.row, to.row, size.rows);
  const [column, lastColumn] = span(from.column, to.column, size.columns);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/**
 * The A1 notation of a closed rectangle.
 * @example rectA1({ row: 1, column: 2, rows: 3, columns: 1 }) // 'C2:C4'
 * @example rectA1({ row: 0, column: 0, rows: 1, columns: 1 }) // 'A1'
 */
export function rectA1({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function parseCorner(text: string): A1Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?(?:\$?([1-9]\d*))?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function span(from: number | null, to: number | null, size: number): readonly [number, number] {
  if (from === null && to === null) return [0, size - 1];
  if (from === null || to === null) return [from ?? to ?? 0, size - 1];
  return [Math.min(from, to), Math.max(from, to)];
}
