/** The columns of a customers' sheet that a pack asks for by name, beside those that Fenlei knows. */
import type { Problem } from '../problem';
import { dayToIso } from './calendar';
import { isDayCell } from './cell';
import type { Column } from './factColumn';
import { type NamedFact, namedFacts } from './namedFacts';
import type { Regional } from './regional';
import { cellAddress, type Table } from './table';
import { typedColumn } from './typedColumn';

export interface CustomerRows {
  readonly table: Table;
  /** The row of each customer, counted from 0. */
  readonly rows: readonly number[];
  readonly regional: Regional;
}

/** One column per fact that has one, in the order of the customers; each cell that cannot be read is named. */
export function ownFacts(
  { table, rows, regional }: CustomerRows,
  facts: Readonly<Record<string, NamedFact>>,
): { readonly columns: ReadonlyMap<string, Column>; readonly problems: readonly Problem[] } {
  const columns = new Map<string, Column>();
  const problems: Problem[] = [];
  for (const [fact, at] of namedFacts(table.header, facts)) {
    const cells = rows.map((row) => table.rows[row]?.[at] ?? null);
    const { column, unread } = typedColumn(cells, facts[fact]?.kind ?? 'text', regional);
    columns.set(fact, column);
    for (const { index, code } of unread) {
      const cell = cells[index] ?? null;
      const found = isDayCell(cell) ? dayToIso(cell.day) : cell;
      problems.push({ code, at: [table.sheet, cellAddress(table, rows[index] ?? 0, at)], found });
    }
  }
  return { columns, problems };
}
