/** What the models of purchases still to come learn from: how often, how long and for how much each customer came back. */
import type { CustomerPurchases } from '../../facts/factColumn';
import { isReturn } from '../../facts/toPurchases';

/** Purchases within one period are one. A week runs from Monday to Sunday. */
export type PurchasePeriod = 'day' | 'week';

/** One entry per customer; NaN throughout for whoever has no dated purchase. */
export interface PurchaseSummary {
  /** Periods with a purchase, the first not counted. */
  readonly repeats: Float64Array;
  /** Periods from the first purchase to the last, and to the analysis date: *not* the recency of RFM. */
  readonly last: Float64Array;
  readonly age: Float64Array;
  /** Average amount of a repeat purchase in whole units; NaN without repeats, or where no amount is known. */
  readonly value: Float64Array;
}

export const daysIn: Readonly<Record<PurchasePeriod, number>> = { day: 1, week: 7 };

/** Day 2 is the first Monday since 1899-12-30. */
const monday = 2;

/**
 * The number of the period that a day lies in.
 * @example periodOf('week')(45000) - periodOf('week')(44993) // 1
 */
export function periodOf(period: PurchasePeriod): (day: number) => number {
  return period === 'day' ? (day) => day : (day) => Math.floor((day - monday) / 7);
}

/**
 * The summary as of the day `asOf`, as `summary_data_from_transaction_data` of the Python package lifetimes gives it
 * (freq D or W, monetary value of the repeat purchases).
 *
 * Returns are no purchases. Those after the first period are netted from the amounts of the repeat purchases, which
 * together are never less than zero; those within it or before belong to the first purchase, which the value leaves
 * out. A period of which no amount is known does not enter the average.
 */
export function purchaseSummary(
  { start, day, minor }: CustomerPurchases,
  asOf: number,
  period: PurchasePeriod,
): PurchaseSummary {
  const count = start.length - 1;
  const blank = new Float64Array(count).fill(Number.NaN);
  const summary = { repeats: blank, last: blank.slice(), age: blank.slice(), value: blank.slice() };
  const numberOf = periodOf(period);
  const end = numberOf(asOf);
  for (let customer = 0; customer < count; customer++) {
    let [first, latest, known] = [Number.NaN, Number.NaN, Number.NaN];
    let [repeats, knownRepeats, sum] = [0, 0, 0];
    for (let at = start[customer] as number; at < (start[customer + 1] as number); at++) {
      const own = numberOf(day[at] as number);
      const amount = minor[at] as number;
      if (!isReturn(amount)) {
        if (Number.isNaN(first)) first = own;
        if (own > latest) repeats++;
        latest = own;
      }
      if (!(own > first) || Number.isNaN(amount)) continue;
      sum += amount;
      if (isReturn(amount) || own === known) continue;
      known = own;
      knownRepeats++;
    }
    if (Number.isNaN(first)) continue;
    summary.repeats[customer] = repeats;
    summary.last[customer] = latest - first;
    summary.age[customer] = end - first;
    if (knownRepeats > 0) summary.value[customer] = Math.max(0, sum) / knownRepeats / 100;
  }
  return summary;
}
