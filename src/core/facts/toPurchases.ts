/** Gathers order lines into orders and tells purchases from returns. */
import type { Orders } from './orders';

export interface Purchases {
  /** Per order, returns among them: its customer, its day or NaN, its sum in minor units or NaN. */
  readonly customer: Int32Array;
  readonly day: Float64Array;
  readonly sum: Float64Array;
  /** Per customer: the sum of all amounts in minor units, returns netted; NaN if none is known. */
  readonly minor: Float64Array;
  /** Rows that were left out as later than the analysis date. */
  readonly later: number;
}

/**
 * The orders up to and including the day `asOf`, with the net amount of each customer.
 *
 * The rows of one customer with one order id are one order, dated by its earliest row; a row without order id is an
 * order by itself. An order whose amounts sum to less than zero is a return, see {@link isReturn}: it is netted from
 * the customer's amount and is no purchase. An order of zero is a purchase, and so is one of which no amount or no date
 * is known.
 */
export function toPurchases(orders: Orders, asOf: number): Purchases {
  const { orderOfRow, count } = groupRows(orders);
  const customer = new Int32Array(count).fill(-1);
  const day = new Float64Array(count).fill(Number.NaN);
  const sum = new Float64Array(count).fill(Number.NaN);
  const minor = new Float64Array(orders.ids.length).fill(Number.NaN);
  let later = 0;
  for (let row = 0; row < orderOfRow.length; row++) {
    const buyer = at(orders.customer, row);
    if (buyer < 0) continue;
    const rowDay = at(orders.day, row);
    if (rowDay > asOf) {
      later++;
      continue;
    }
    const order = at(orderOfRow, row);
    customer[order] = buyer;
    const known = at(day, order);
    if (!(known <= rowDay) && !Number.isNaN(rowDay)) day[order] = rowDay;
    const amount = at(orders.minor, row);
    if (Number.isNaN(amount)) continue;
    sum[order] = plus(at(sum, order), amount);
    minor[buyer] = plus(at(minor, buyer), amount);
  }
  return { ...withoutGaps(customer, day, sum), minor, later };
}

/**
 * Whether an order of this sum is a return.
 * @example [isReturn(-1), isReturn(0), isReturn(NaN)] // [true, false, false]
 */
export function isReturn(sum: number): boolean {
  return sum < 0;
}

/** Numbers the orders of all rows from 0; rows without order id have an order of their own. */
function groupRows({ customer, orderId }: Orders): { orderOfRow: Int32Array; count: number } {
  const orderOfRow = new Int32Array(customer.length);
  if (orderId === null) return { orderOfRow: orderOfRow.map((_, row) => row), count: customer.length };
  const orderOfId = new Int32Array(orderId.reduce((most, id) => Math.max(most, id + 1), 0)).fill(-1);
  const owner = new Int32Array(customer.length);
  // An id that two customers share names two orders; that is rare enough for a map.
  const shared = new Map<string, number>();
  let count = 0;
  for (let row = 0; row < customer.length; row++) {
    const id = at(orderId, row);
    const buyer = at(customer, row);
    let order = id < 0 ? -1 : at(orderOfId, id);
    if (order >= 0 && at(owner, order) !== buyer) order = shared.get(`${id} ${buyer}`) ?? -1;
    if (order < 0) {
      order = count++;
      owner[order] = buyer;
      if (id >= 0 && at(orderOfId, id) < 0) orderOfId[id] = order;
      else if (id >= 0) shared.set(`${id} ${buyer}`, order);
    }
    orderOfRow[row] = order;
  }
  return { orderOfRow, count };
}

/** Orders of which every row was left out have no customer. */
function withoutGaps(
  customer: Int32Array,
  day: Float64Array,
  sum: Float64Array,
): Pick<Purchases, 'customer' | 'day' | 'sum'> {
  let count = 0;
  for (let order = 0; order < customer.length; order++) {
    if (at(customer, order) < 0) continue;
    customer[count] = at(customer, order);
    day[count] = at(day, order);
    sum[count] = at(sum, order);
    count++;
  }
  return {
    customer: customer.subarray(0, count),
    day: day.subarray(0, count),
    sum: sum.subarray(0, count),
  };
}

function plus(known: number, amount: number): number {
  return Number.isNaN(known) ? amount : known + amount;
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
