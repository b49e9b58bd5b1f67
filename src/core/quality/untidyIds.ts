/** Ids that are written in several ways. */
import { type Cell, isBlank, isDayCell } from '../facts/cell';
import type { Role } from '../facts/roles';
import type { Table } from '../facts/table';
import { toId } from '../facts/toId';
import type { CellPlace } from './checked';

/** Columns of ids, which are tidied one by one. */
export const idRoles = ['customer', 'orderId'] as const satisfies readonly Role[];

export interface Untidy extends CellPlace {
  /** The commonest way to write this id in the column. */
  readonly better: Cell;
}

interface Writing {
  readonly cell: Cell;
  readonly isTidy: boolean;
  count: number;
}

/**
 * The cells of a column that write an id otherwise than most cells do. Two writings are of one id where they differ only
 * in capitals, full-width signs, blanks at the ends or in a row, and invisible marks; leading zeros and punctuation make
 * another id. Best is the commonest writing without stray blanks and wide signs, of equally common ones the first; where
 * none is tidy, the id as Fenlei reads it. Dates, blanks and truth values are left alone.
 * @example untidyIds({ sheet: 'S', header: ['Id'], rows: [['C1'], ['c1 '], ['C1']], firstRow: 2, firstColumn: 1 }, 0) // [{ row: 1, column: 0, better: 'C1' }]
 */
export function untidyIds(table: Table, column: number): readonly Untidy[] {
  const groups = new Map<string, Map<Cell, Writing>>();
  const keys = table.rows.map((cells) => keyOf(cells[column] ?? null));
  keys.forEach((key, row) => {
    if (key === null) return;
    const cell = table.rows[row]?.[column] ?? null;
    const writings = groups.get(key) ?? new Map<Cell, Writing>();
    groups.set(key, writings);
    const writing = writings.get(cell);
    if (writing) writing.count++;
    else writings.set(cell, { cell, isTidy: toId(cell) === String(cell), count: 1 });
  });
  const best = new Map([...groups].map(([key, writings]) => [key, bestOf([...writings.values()])]));
  return keys.flatMap((key, row): Untidy[] => {
    const better = key === null ? undefined : best.get(key);
    const cell = table.rows[row]?.[column] ?? null;
    // A number and the same digits as text are one id to Fenlei, and a matter of the column's format.
    if (better === undefined || typeof cell !== 'string' || cell === String(better)) return [];
    return [{ row, column, better }];
  });
}

function keyOf(cell: Cell): string | null {
  if (isBlank(cell) || isDayCell(cell) || typeof cell === 'boolean') return null;
  return toId(cell)?.toLowerCase() ?? null;
}

function bestOf(writings: readonly Writing[]): Cell {
  const commonest = (among: readonly Writing[]) =>
    among.reduce<Writing | null>((best, one) => (best && best.count >= one.count ? best : one), null);
  const tidy = commonest(writings.filter(({ isTidy }) => isTidy));
  return tidy ? tidy.cell : toId(commonest(writings)?.cell ?? null);
}
