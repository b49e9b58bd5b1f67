/** How far the customers are a lasting base rather than passers-by (客户系列化程度): a report, not a class. */
import { abc } from './abc';

export interface SeriesFigures {
  /** Amounts bought in whole minor units, NaN where unknown. */
  readonly amounts: Float64Array;
  readonly orders: Float64Array;
  readonly recencyDays: Float64Array;
  /** What staff judged: 1 loyal, 0 not, −1 not judged; `null` where nobody was. Orders decide where staff did not. */
  readonly loyal: Int8Array | null;
}

export interface SeriesOptions {
  /** Share of revenue up to which the largest customers count, as the first limit of ABC. */
  readonly cutA: number;
  /** Loyal by behaviour: at least so many orders, the last at most so many days ago. */
  readonly loyalOrders: number;
  readonly loyalDays: number;
}

export interface SeriesIndex {
  /** Customers with an amount above zero, and how many of them stand. */
  readonly customers: number;
  readonly core: number;
  /** Shares from 0 to 1 that these are of the customers and make of the revenue; `null` without revenue. */
  readonly ofCustomers: number | null;
  readonly ofRevenue: number | null;
}

/**
 * The share of customers, and of revenue, that are A-class or loyal.
 *
 * A-class is ABC by the revenue share **before** the customer (see `abc`). Loyal are those whom staff judged so; of
 * customers whom nobody judged, those with at least `loyalOrders` orders of whom the last is at most `loyalDays` days ago (both
 * ends included; unknown figures are not loyal). Customers without an amount above zero make no revenue and do not
 * count. The published figure says only "loyal or A-class customers": the test of loyalty by orders is ours.
 * @example seriesIndex({ amounts: Float64Array.of(80, 15, 5), orders: Float64Array.of(1, 4, 1), recencyDays: Float64Array.of(400, 10, 3), loyal: null }).ofRevenue // 0.95
 */
export function seriesIndex(
  { amounts, orders, recencyDays, loyal }: SeriesFigures,
  { cutA, loyalOrders, loyalDays }: SeriesOptions = { cutA: 0.8, loyalOrders: 3, loyalDays: 365 },
): SeriesIndex {
  const { codes } = abc(amounts, { boundary: 'before', cuts: [cutA, 1] });
  const isLoyal = (row: number) => {
    const judged = loyal?.[row] ?? -1;
    if (judged >= 0) return judged === 1;
    return (orders[row] as number) >= loyalOrders && (recencyDays[row] as number) <= loyalDays;
  };
  let [customers, core, revenue, ofCore] = [0, 0, 0, 0];
  amounts.forEach((amount, row) => {
    if (!(amount > 0)) return;
    customers++;
    revenue += amount;
    if (codes[row] !== 0 && !isLoyal(row)) return;
    core++;
    ofCore += amount;
  });
  const share = (part: number, all: number) => (all > 0 ? part / all : null);
  return {
    customers,
    core,
    ofCustomers: share(core, customers),
    ofRevenue: share(ofCore, revenue),
  };
}
