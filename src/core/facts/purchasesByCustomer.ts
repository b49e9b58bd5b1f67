/** Puts the orders of all customers into one list per customer, by day. */
import type { CustomerPurchases } from './factColumn';
import type { Purchases } from './toPurchases';

/**
 * The dated orders of customers numbered from 0 to `count` - 1, by day; those of one day in the order of the rows, which
 * nobody may make anything of. Returns are among them, orders without a day are not.
 */
export function purchasesByCustomer(
  { customer, day, sum }: Pick<Purchases, 'customer' | 'day' | 'sum'>,
  count: number,
): CustomerPurchases {
  const dated = byDay(day);
  const start = new Int32Array(count + 1);
  for (const order of dated) {
    const next = get(customer, order) + 1;
    start[next] = get(start, next) + 1;
  }
  for (let index = 0; index < count; index++) start[index + 1] = get(start, index + 1) + get(start, index);
  const free = start.slice();
  const lists = { start, day: new Float64Array(dated.length), minor: new Float64Array(dated.length) };
  for (const order of dated) {
    const buyer = get(customer, order);
    const place = get(free, buyer);
    lists.day[place] = get(day, order);
    lists.minor[place] = get(sum, order);
    free[buyer] = place + 1;
  }
  return lists;
}

/** The orders that have a day, the earliest first: a counting sort over the days between the first and the last. */
function byDay(day: Float64Array): Int32Array {
  let [first, last, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const own of day) {
    if (Number.isNaN(own)) continue;
    if (own < first) first = own;
    if (own > last) last = own;
    count++;
  }
  const places = new Int32Array(count === 0 ? 1 : last - first + 2);
  for (const own of day) {
    if (!Number.isNaN(own)) places[own - first + 1] = get(places, own - first + 1) + 1;
  }
  for (let at = 1; at < places.length; at++) places[at] = get(places, at) + get(places, at - 1);
  const sorted = new Int32Array(count);
  for (let order = 0; order < day.length; order++) {
    const at = get(day, order) - first;
    if (Number.isNaN(at)) continue;
    const place = get(places, at);
    sorted[place] = order;
    places[at] = place + 1;
  }
  return sorted;
}

/** The lists of some customers, in the order of `rows`; -1 is a customer without any order. */
export function pickPurchases(
  { start, day, minor }: CustomerPurchases,
  rows: readonly number[],
): CustomerPurchases {
  const picked = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    picked[index + 1] = get(picked, index) + (row < 0 ? 0 : get(start, row + 1) - get(start, row));
  });
  const lists = {
    start: picked,
    day: new Float64Array(get(picked, rows.length)),
    minor: new Float64Array(get(picked, rows.length)),
  };
  rows.forEach((row, index) => {
    if (row < 0) return;
    lists.day.set(day.subarray(start[row], start[row + 1]), picked[index]);
    lists.minor.set(minor.subarray(start[row], start[row + 1]), picked[index]);
  });
  return lists;
}

function get(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
