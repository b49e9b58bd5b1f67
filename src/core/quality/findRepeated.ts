/** Rows of orders that stand in the sheet twice. */
import { isDayCell } from '../facts/cell';
import { cellAddress } from '../facts/table';
import { toId } from '../facts/toId';
import { type Checked, findingAt } from './checked';
import type { Finding } from './finding';

/**
 * Every row whose order number and all other cells equal those of an earlier row, as `duplicated()` of pandas counts
 * them. Without a column of order numbers none: two equal rows may then be two purchases. Customers who are listed twice
 * are found by `readCustomers`.
 */
export function findRepeated({ table, mapping: { kind, columns } }: Checked): readonly Finding[] {
  const { orderId } = columns;
  if (kind !== 'orders' || orderId === undefined) return [];
  const firstOf = new Map<string, number>();
  const findings: Finding[] = [];
  table.rows.forEach((cells, row) => {
    if (toId(cells[orderId]) === null) return;
    const key = cells.map((cell) => (isDayCell(cell) ? `d${cell.day}` : JSON.stringify(cell))).join('\n');
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    else {
      const values = { other: cellAddress(table, first, orderId) };
      findings.push(findingAt('repeatedRow', table, { row, column: orderId }, values));
    }
  });
  return findings;
}
