/** A sheet in a few letters: whoever holds a snapshot can ask whether the sheet is still what it was. */
import { type Cell, isDayCell } from '../facts/cell';
import type { SheetSnapshot } from './sheetSnapshot';

/**
 * A text that differs when a cell, the sheet's name or a mark differs. Two hashes of 32 bits each (FNV-1a, with two
 * seeds) over every cell with its kind, so that 1, "1", true and day 1 differ. Blank text counts as blank, and what is
 * blank at the end of a row or below the last filled row does not count: the parts of a sheet and the whole of it, read
 * in one go, have one stamp.
 * @example stampOf({ id: 1, name: 'S', cells: [['a', '']], marks: { owned: [], roles: [] } }) === stampOf({ id: 1, name: 'S', cells: [['a'], [null]], marks: { owned: [], roles: [] } }) // true
 */
export function stampOf({ name, cells, marks }: SheetSnapshot): string {
  let one = 2_166_136_261;
  let other = 84_696_351;
  const add = (value: number) => {
    one = Math.imul(one ^ value, prime);
    other = Math.imul(other ^ value, prime) ^ (other >>> 15);
  };
  const addText = (text: string) => {
    add(text.length);
    for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
  };
  addText(name);
  addText(JSON.stringify(marks));
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly Cell[];
    for (let column = 0; column < line.length; column++) {
      const cell = line[column] ?? null;
      if (cell === null || cell === '') continue;
      add(row);
      add(column);
      add(kindOf(cell));
      if (typeof cell === 'number' && !isSmall(cell)) addText(String(cell));
      else if (typeof cell === 'string') addText(cell);
      else add(isDayCell(cell) ? cell.day : Number(cell));
    }
  }
  return [one, other].map((bits) => (bits >>> 0).toString(36)).join('-');
}

const prime = 16_777_619;

function kindOf(cell: NonNullable<Cell>): number {
  if (typeof cell === 'number') return isSmall(cell) ? 1 : 2;
  if (typeof cell === 'string') return 3;
  return isDayCell(cell) ? 4 : 5;
}

/** Whole numbers whose bits are all that they are; of others the digits count. JSON knows no −0, so it counts as 0. */
function isSmall(value: number): boolean {
  return (value | 0) === value;
}
