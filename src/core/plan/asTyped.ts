/** A cell as it is given to the sheet, which reads text as if it were typed. */
import type { Cell } from '../facts/cell';

/**
 * The cell with an apostrophe in front, which the sheet takes off, where it is a text: one such as 007 would be read as a
 * number. In a place of plain text (the format `@`) nothing is read, and an apostrophe would stay.
 * @example asTyped('007', false) // "'007"
 * @example asTyped('007', true) // '007'
 */
export function asTyped(cell: Cell, isPlainText: boolean): Cell {
  return typeof cell === 'string' && cell !== '' && !isPlainText ? `'${cell}` : cell;
}
