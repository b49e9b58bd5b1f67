/** Tells a list of customers from a list of what they did: in the one an id stands once, in the other often. */
import type { Table } from './table';
import { toId } from './toId';

/** Rows looked at; repetition shows long before the end of a large sheet. */
const enoughRows = 20_000;

/**
 * Whether more than one id in twenty, and more than one at all, stands in an earlier row already; blanks do not count.
 * @example idsRepeat({ sheet: 'S', header: ['id'], rows: [['a'], ['b'], ['a'], ['b']], firstRow: 2, firstColumn: 1 }, 0) // true
 * @example idsRepeat({ sheet: 'S', header: ['id'], rows: [['a'], ['b'], ['a']], firstRow: 2, firstColumn: 1 }, 0) // false
 */
export function idsRepeat(table: Table, column: number): boolean {
  const seen = new Set<string>();
  let filled = 0;
  for (const row of table.rows.slice(0, enoughRows)) {
    const id = toId(row[column]);
    if (id === null) continue;
    filled++;
    seen.add(id);
  }
  return filled - seen.size > Math.max(1, filled / 20);
}
