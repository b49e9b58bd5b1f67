/** Joins a list of customers with what their orders tell, by id. */
import type { Problem } from '../problem';
import type { Customers } from './customers';
import { purchaseFacts } from './customersFromOrders';
import type { Column } from './factColumn';
import { pickPurchases } from './purchasesByCustomer';

/**
 * The customers of the list, in its order, with their facts from the orders.
 *
 * Facts of purchases come from the orders alone, even where the list has totals of its own: two sources of one figure
 * would compare customers by different measures. A listed customer without orders has 0 orders, everything else of the
 * purchases blank. Customers who are not in the list are left out and reported by number.
 */
export function joinCustomers(
  listed: Customers,
  bought: Customers,
): { readonly customers: Customers; readonly problems: readonly Problem[] } {
  const rowOfId = new Map(bought.facts.ids.map((id, row) => [id, row]));
  const rows = listed.facts.ids.map((id) => rowOfId.get(id) ?? -1);
  const columns = new Map<string, Column>(listed.facts.columns);
  for (const fact of purchaseFacts) columns.delete(fact);
  for (const [fact, column] of bought.facts.columns) {
    if (column.kind !== 'number' && column.kind !== 'day') continue;
    columns.set(fact, {
      kind: column.kind,
      values: pick(column.values, rows, fact === 'orders' ? 0 : Number.NaN),
    });
  }
  return {
    customers: {
      facts: {
        ...listed.facts,
        columns,
        ...(bought.facts.purchases ? { purchases: pickPurchases(bought.facts.purchases, rows) } : {}),
      },
      idCells: listed.idCells,
      names: listed.names.map((name, index) => name ?? bought.names[rows[index] ?? -1] ?? null),
      minor: pick(bought.minor, rows, Number.NaN),
    },
    problems: unlisted(listed, bought),
  };
}

function pick(values: Float64Array, rows: readonly number[], otherwise: number): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? otherwise);
}

function unlisted(listed: Customers, bought: Customers): readonly Problem[] {
  const known = new Set(listed.facts.ids);
  const missing = bought.facts.ids.filter((id) => !known.has(id));
  const [example] = missing;
  if (example === undefined) return [];
  return [{ code: 'ordersOfUnlistedCustomers', at: [], found: example, values: { count: missing.length } }];
}
