/** Reads a mapped orders sheet into typed columns. */
import type { Problem } from '../problem';
import { isBlank } from './cell';
import { encodeIds } from './encodeIds';
import type { Orders } from './orders';
import { type Figures, readDays, readNumbers } from './readFigures';
import type { Mapping } from './recogniseColumns';
import type { Regional } from './regional';
import { cellAddress, type Table } from './table';
import { toId } from './toId';
import { toMinorUnits } from './toMinorUnits';
import { withoutTotals } from './withoutTotals';

/**
 * The orders of a table. Amounts are rounded to minor units line by line; without a column of amounts an amount is
 * quantity × unit price. A cell that cannot be read is a problem with its place and counts as blank; the run goes on.
 * A blank amount or date is none: exports such as Shopify's write the total of an order only into its first line.
 */
export function readOrders(
  given: Table,
  mapping: Mapping,
  regional: Regional,
): { readonly orders: Orders; readonly problems: readonly Problem[] } {
  const { columns } = mapping;
  const { table, problems: totals } = withoutTotals(given, columns.customer);
  const customers = encodeIds(table, columns.customer);
  const day = readDays(table, columns.orderDate, regional);
  const amount = readAmounts(table, mapping, regional);
  const lost = rowsWithoutCustomer(table, customers.codes);
  const orders: Orders = {
    ids: customers.ids,
    idCells: customers.cells,
    names: firstNames(table, columns.customerName, customers),
    customer: customers.codes,
    day: day.values,
    minor: amount.values.map(toMinorUnits),
    orderId: columns.orderId === undefined ? null : encodeIds(table, columns.orderId).codes,
    ...(columns.channel === undefined ? {} : { channel: encodeIds(table, columns.channel).codes }),
    rowCount: customers.codes.reduce((count, code) => count + (code >= 0 ? 1 : 0), lost.count),
    withoutCustomer: lost.count,
  };
  const problems = [...day.problems, ...amount.problems, ...totals];
  if (lost.count > 0) problems.push(withoutCustomer(table, columns.customer, lost));
  return { orders, problems };
}

function readAmounts(table: Table, { columns }: Mapping, regional: Regional): Figures {
  if (columns.amount !== undefined) return readNumbers(table, columns.amount, regional);
  const quantity = readNumbers(table, columns.quantity, regional);
  const price = readNumbers(table, columns.unitPrice, regional);
  return {
    values: quantity.values.map((value, row) => value * (price.values[row] ?? Number.NaN)),
    problems: [...quantity.problems, ...price.problems],
  };
}

interface LostRows {
  readonly count: number;
  readonly first: number;
}

function rowsWithoutCustomer(table: Table, customer: Int32Array): LostRows {
  let count = 0;
  let first = -1;
  customer.forEach((code, row) => {
    if (code >= 0 || table.rows[row]?.every(isBlank)) return;
    if (count === 0) first = row;
    count++;
  });
  return { count, first };
}

function withoutCustomer(table: Table, column: number | undefined, { count, first }: LostRows): Problem {
  const address = cellAddress(table, first, column ?? 0);
  return { code: 'ordersWithoutCustomer', at: [table.sheet, address], values: { count } };
}

function firstNames(
  table: Table,
  column: number | undefined,
  { ids, codes }: { readonly ids: readonly string[]; readonly codes: Int32Array },
): (string | null)[] {
  const names = ids.map((): string | null => null);
  if (column === undefined) return names;
  codes.forEach((code, row) => {
    if (code >= 0 && names[code] === null) names[code] = toId(table.rows[row]?.[column]);
  });
  return names;
}
