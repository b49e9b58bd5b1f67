/** Cells without which a row counts for nobody, or for nothing. */
import { isBlank } from '../facts/cell';
import { encodeIds } from '../facts/encodeIds';
import { toId } from '../facts/toId';
import { toNumber } from '../facts/toNumber';
import { type Checked, findingAt } from './checked';
import type { Finding } from './finding';
import type { QualityKind } from './qualityCatalog';

/**
 * Blank customers, dates and amounts. In orders a date or an amount may stand in any line of its order: exports such as
 * Shopify's write them once. In a list of customers they are missing only where the row says that something was bought.
 * Blank rows and columns that the table does not have are not missing.
 */
export function findMissing(checked: Checked): readonly Finding[] {
  return checked.mapping.kind === 'orders' ? missingInOrders(checked) : missingInList(checked);
}

function missingInOrders({ table, mapping: { columns } }: Checked): readonly Finding[] {
  const findings: Finding[] = [];
  const orders = columns.orderId === undefined ? null : encodeIds(table, columns.orderId).codes;
  const paid = columns.amount === undefined ? [columns.quantity, columns.unitPrice] : [columns.amount];
  const told: readonly (readonly [QualityKind, number | undefined])[] = [
    ['missingDate', columns.orderDate],
    ...paid.map((column) => ['missingAmount', column] as const),
  ];
  const hasRow = table.rows.map((row) => !row.every(isBlank));
  const { customer } = columns;
  table.rows.forEach((cells, row) => {
    if (hasRow[row] && customer !== undefined && toId(cells[customer]) === null)
      findings.push(findingAt('missingCustomer', table, { row, column: customer }));
  });
  for (const [kind, column] of told) {
    if (column === undefined) continue;
    const known = new Set<number>();
    table.rows.forEach((cells, row) => {
      if (orders && !isBlank(cells[column])) known.add(orders[row] ?? -1);
    });
    known.delete(-1);
    table.rows.forEach((cells, row) => {
      if (hasRow[row] && isBlank(cells[column]) && !known.has(orders?.[row] ?? -1))
        findings.push(findingAt(kind, table, { row, column }));
    });
  }
  return findings;
}

function missingInList({ table, mapping: { columns }, regional }: Checked): readonly Finding[] {
  const findings: Finding[] = [];
  const { customer, lastOrder, total, orders } = columns;
  table.rows.forEach((cells, row) => {
    if (cells.every(isBlank)) return;
    const isPositive = (column: number | undefined) =>
      column !== undefined && (toNumber(cells[column], regional) ?? 0) > 0;
    const add = (kind: QualityKind, column: number | undefined, isAsked: boolean) => {
      if (column !== undefined && isAsked && isBlank(cells[column]))
        findings.push(findingAt(kind, table, { row, column }));
    };
    if (customer !== undefined && toId(cells[customer]) === null)
      findings.push(findingAt('missingCustomer', table, { row, column: customer }));
    add('missingDate', lastOrder, isPositive(orders) || isPositive(total));
    add('missingAmount', total, isPositive(orders));
  });
  return findings;
}
