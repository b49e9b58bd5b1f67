/** What the days of a customer's orders tell: first, last and the rhythm between. */

export interface OrderDays {
  /** Per customer, NaN where there is no dated order. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Days between two neighbouring order days: the median, and the latest; NaN with fewer than two days. */
  readonly medianGap: Float64Array;
  readonly lastGap: Float64Array;
}

/**
 * First and last day, and the gaps between *distinct* days (two orders of one day have no gap), for customers numbered
 * from 0 to `count` - 1. The median of an even number of gaps is the mean of the middle two. Orders without a day (NaN)
 * count for nothing here.
 */
export function orderDays(customer: Int32Array, day: Float64Array, count: number): OrderDays {
  const first = new Float64Array(count).fill(Number.NaN);
  const last = first.slice();
  const medianGap = first.slice();
  const lastGap = first.slice();
  const { starts, days } = daysByCustomer(customer, day, count);
  for (let index = 0; index < count; index++) {
    const own = days.subarray(starts[index], starts[index + 1]);
    sortFew(own);
    const distinct = distinctOf(own);
    if (distinct === 0) continue;
    first[index] = get(own, 0);
    last[index] = get(own, distinct - 1);
    if (distinct === 1) continue;
    for (let at = 0; at < distinct - 1; at++) own[at] = get(own, at + 1) - get(own, at);
    const gaps = own.subarray(0, distinct - 1);
    lastGap[index] = get(gaps, distinct - 2);
    sortFew(gaps);
    medianGap[index] = (get(gaps, (distinct - 2) >> 1) + get(gaps, (distinct - 1) >> 1)) / 2;
  }
  return { first, last, medianGap, lastGap };
}

/** Counting sort: the days of customer i stand from `starts[i]` up to `starts[i + 1]`. */
function daysByCustomer(
  customer: Int32Array,
  day: Float64Array,
  count: number,
): { starts: Int32Array; days: Float64Array } {
  const starts = new Int32Array(count + 1);
  for (let order = 0; order < customer.length; order++) {
    if (!Number.isNaN(get(day, order)))
      starts[get(customer, order) + 1] = get(starts, get(customer, order) + 1) + 1;
  }
  for (let index = 0; index < count; index++) starts[index + 1] = get(starts, index + 1) + get(starts, index);
  const next = starts.slice();
  const days = new Float64Array(get(starts, count));
  for (let order = 0; order < customer.length; order++) {
    const value = get(day, order);
    if (Number.isNaN(value)) continue;
    const place = get(next, get(customer, order));
    days[place] = value;
    next[get(customer, order)] = place + 1;
  }
  return { starts, days };
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

/** Moves the distinct values of a sorted array to its front and says how many there are. */
function distinctOf(sorted: Float64Array): number {
  let count = 0;
  for (const value of sorted) {
    if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  return count;
}

function get(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
