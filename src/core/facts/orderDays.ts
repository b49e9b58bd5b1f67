/** What the days of a customer's orders tell: first, last and the rhythm between. */
import type { CustomerPurchases } from './factColumn';
import { isReturn } from './toPurchases';

export interface OrderDays {
  /** Per customer, NaN where there is no dated order. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Days between two neighbouring order days: the median, and the latest; NaN with fewer than two days. */
  readonly medianGap: Float64Array;
  readonly lastGap: Float64Array;
}

/**
 * First and last day, and the gaps between *distinct* days (two orders of one day have no gap). The median of an even
 * number of gaps is the mean of the middle two. Returns count for nothing here.
 */
export function orderDays({ start, day, minor }: CustomerPurchases): OrderDays {
  const count = start.length - 1;
  const first = new Float64Array(count).fill(Number.NaN);
  const last = first.slice();
  const medianGap = first.slice();
  const lastGap = first.slice();
  const distinct = new Float64Array(day.length);
  for (let index = 0; index < count; index++) {
    const from = get(start, index);
    let days = 0;
    for (let at = from; at < get(start, index + 1); at++) {
      if (isReturn(get(minor, at)) || (days > 0 && get(day, at) === distinct[days - 1])) continue;
      distinct[days++] = get(day, at);
    }
    if (days === 0) continue;
    first[index] = get(distinct, 0);
    last[index] = get(distinct, days - 1);
    if (days === 1) continue;
    for (let at = 0; at < days - 1; at++) distinct[at] = get(distinct, at + 1) - get(distinct, at);
    const gaps = distinct.subarray(0, days - 1);
    lastGap[index] = get(gaps, days - 2);
    sortFew(gaps);
    medianGap[index] = (get(gaps, (days - 2) >> 1) + get(gaps, (days - 1) >> 1)) / 2;
  }
  return { first, last, medianGap, lastGap };
}

/** Most customers have a handful of orders, for which the built-in sort takes longer to set up than to run. */
function sortFew(values: Float64Array): void {
  if (values.length > 32) {
    values.sort();
    return;
  }
  for (let end = 1; end < values.length; end++) {
    const value = get(values, end);
    let at = end;
    while (at > 0 && get(values, at - 1) > value) {
      values[at] = get(values, at - 1);
      at--;
    }
    values[at] = value;
  }
}

function get(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
