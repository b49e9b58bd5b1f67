/** Computes what is known of each customer from the orders. */
import type { Problem } from '../problem';
import { dayToIso } from './calendar';
import type { Customers } from './customers';
import type { FactId } from './factCatalog';
import { type Column, numberColumn } from './factColumn';
import { orderDays } from './orderDays';
import type { Orders } from './orders';
import { purchasesByCustomer } from './purchasesByCustomer';
import { isReturn, toPurchases } from './toPurchases';

/** The facts that orders tell; where both a list of customers and orders are read, these come from the orders alone. */
export const purchaseFacts = [
  'orders',
  'monetary',
  'firstOrder',
  'lastOrder',
  'recencyDays',
  'daysSinceFirst',
  'medianGapDays',
  'gapBeforeLastDays',
] as const satisfies readonly FactId[];

/**
 * Every customer of the orders, in the order of their first row, with facts as of the day `asOf`.
 *
 * Frequency (`orders`) counts distinct order ids, or rows where there is no such column. Returns (orders that sum to
 * less than zero) lower the amount and are neither an order nor a date: a customer with nothing else has 0 orders and
 * blank dates. Recency is days from the last order to `asOf`, which is RFM's meaning, not that of the CLV models
 * (last - first). Gaps are between distinct days. Rows after `asOf` are left out and reported once. The order of the
 * rows changes nothing about a customer. Where no row has an amount there is no column `monetary`; without a column of
 * channels none of `channels`, the number of different channels that a customer's rows up to `asOf` name (blank where
 * they name none). The orders themselves stand in `purchases`, for schemes that look at each.
 */
export function customersFromOrders(
  orders: Orders,
  asOf: number,
): { readonly customers: Customers; readonly problems: readonly Problem[] } {
  const found = toPurchases(orders, asOf);
  const count = new Float64Array(orders.ids.length);
  found.customer.forEach((customer, order) => {
    if (!isReturn(found.sum[order] ?? 0)) count[customer] = (count[customer] ?? 0) + 1;
  });
  const purchases = purchasesByCustomer(found, orders.ids.length);
  const { first, last, medianGap, lastGap } = orderDays(purchases);
  const columns = new Map<FactId, Column>([
    ['orders', numberColumn(count)],
    ['firstOrder', numberColumn(first, 'day')],
    ['lastOrder', numberColumn(last, 'day')],
    ['recencyDays', numberColumn(last.map((day) => asOf - day))],
    ['daysSinceFirst', numberColumn(first.map((day) => asOf - day))],
    ['medianGapDays', numberColumn(medianGap)],
    ['gapBeforeLastDays', numberColumn(lastGap)],
  ]);
  if (orders.rowCount === 0 || !orders.minor.every(Number.isNaN)) {
    columns.set('monetary', numberColumn(found.minor.map((minor) => minor / 100)));
  }
  if (orders.channel) columns.set('channels', numberColumn(channelsUsed(orders, orders.channel, asOf)));
  return {
    customers: {
      facts: { asOf, ids: orders.ids, columns, purchases },
      idCells: orders.idCells,
      names: orders.names,
      minor: found.minor,
    },
    problems: found.later === 0 ? [] : [laterThan(asOf, found.later)],
  };
}

function channelsUsed({ ids, customer, day }: Orders, channel: Int32Array, asOf: number): Float64Array {
  const used = new Map<number, Set<number>>();
  customer.forEach((buyer, row) => {
    const code = channel[row] ?? -1;
    if (buyer < 0 || code < 0 || (day[row] ?? Number.NaN) > asOf) return;
    const known = used.get(buyer);
    if (known) known.add(code);
    else used.set(buyer, new Set([code]));
  });
  return Float64Array.from(ids, (_, buyer) => used.get(buyer)?.size ?? Number.NaN);
}

function laterThan(asOf: number, count: number): Problem {
  return { code: 'ordersAfterAnalysisDate', at: [], values: { count, date: dayToIso(asOf) } };
}
