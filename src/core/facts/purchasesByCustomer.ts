/** Puts the orders of all customers into one list per customer, by day. */
import type { CustomerPurchases } from './factColumn';
import type { Purchases } from './toPurchases';

/**
 * The dated orders of customers numbered from 0 to `count` - 1, by day; orders of one day stand by amount, so that the
 * order of the rows does not show. Returns are among them, orders without a day are not.
 */
export function purchasesByCustomer(
  { customer, day, sum }: Pick<Purchases, 'customer' | 'day' | 'sum'>,
  count: number,
): CustomerPurchases {
  const start = new Int32Array(count + 1);
  for (let order = 0; order < customer.length; order++) {
    if (!Number.isNaN(get(day, order)))
      start[get(customer, order) + 1] = get(start, get(customer, order) + 1) + 1;
  }
  for (let index = 0; index < count; index++) start[index + 1] = get(start, index + 1) + get(start, index);
  const next = start.slice();
  const lists = {
    start,
    day: new Float64Array(get(start, count)),
    minor: new Float64Array(get(start, count)),
  };
  for (let order = 0; order < customer.length; order++) {
    if (Number.isNaN(get(day, order))) continue;
    const place = get(next, get(customer, order));
    lists.day[place] = get(day, order);
    lists.minor[place] = get(sum, order);
    next[get(customer, order)] = place + 1;
  }
  for (let index = 0; index < count; index++) sortByDay(lists, get(start, index), get(start, index + 1));
  return lists;
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

/** Most customers have a handful of orders, and most sheets have them by date. */
function sortByDay({ day, minor }: CustomerPurchases, from: number, to: number): void {
  if (to - from > 32) {
    const order = Int32Array.from({ length: to - from }, (_, index) => from + index).sort(
      (one, other) => get(day, one) - get(day, other) || compareSums(get(minor, one), get(minor, other)),
    );
    const [days, sums] = [order.map((at) => get(day, at)), Float64Array.from(order, (at) => get(minor, at))];
    day.set(days, from);
    minor.set(sums, from);
    return;
  }
  for (let end = from + 1; end < to; end++) {
    const [own, sum] = [get(day, end), get(minor, end)];
    let at = end;
    while (
      at > from &&
      (get(day, at - 1) > own || (get(day, at - 1) === own && compareSums(get(minor, at - 1), sum) > 0))
    ) {
      day[at] = get(day, at - 1);
      minor[at] = get(minor, at - 1);
      at--;
    }
    day[at] = own;
    minor[at] = sum;
  }
}

/** Unknown ones last. */
function compareSums(one: number, other: number): number {
  if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : 1;
  return Number.isNaN(other) ? -1 : one - other;
}

function get(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
