/** Amounts per period: weeks, months or quarters, counted back from the analysis date. */
import { type CalendarDate, toCalendarDate, toSerialDay } from '../../facts/calendar';
import type { CustomerPurchases } from '../../facts/factColumn';
import { isReturn } from '../../facts/toPurchases';

export type DemandPeriod = 'week' | 'month' | 'quarter';

/**
 * How many whole periods before the one that ends on the day `asOf` a day lies: 0 for the period itself.
 *
 * Periods are counted back from the analysis date, so that the last one is whole too: a month that has only begun would
 * make every regular customer look irregular. On the last day of a month these are the months of the calendar; on the
 * 15th they run from the 16th to the 15th. Where a month is too short for the day, its last day ends the period.
 * @example periodsBack(46203, 'month')(46173) // 1
 * @example periodsBack(46188, 'month')(46158) // 0
 */
export function periodsBack(asOf: number, period: DemandPeriod): (day: number) => number {
  if (period === 'week') return (day) => Math.floor((asOf - day) / 7);
  const end = toCalendarDate(asOf);
  const isLastOfMonth = toCalendarDate(asOf + 1).dayOfMonth === 1;
  const endsIn = (date: CalendarDate) => (isLastOfMonth ? 31 : Math.min(end.dayOfMonth, lengthOf(date)));
  const monthsBack = (day: number) => {
    const date = toCalendarDate(day);
    const months = (end.year - date.year) * 12 + end.month - date.month;
    return date.dayOfMonth > endsIn(date) ? months - 1 : months;
  };
  return period === 'month' ? monthsBack : (day) => Math.floor(monthsBack(day) / 3);
}

/**
 * The amounts of one customer per period in minor units, the latest first, from the period of the first purchase to the
 * analysis date: a period without orders is 0. Returns are netted in the period in which they came, which may leave it
 * below zero; those before the first purchase are left out, since nothing is known of what they return. An order
 * without a known amount adds nothing. Empty where there is no dated purchase.
 */
export function amountsPerPeriod(
  { start, day, minor }: CustomerPurchases,
  customer: number,
  back: (day: number) => number,
): Float64Array {
  const to = start[customer + 1] as number;
  let first = start[customer] as number;
  while (first < to && isReturn(minor[first] as number)) first++;
  if (first === to) return new Float64Array(0);
  const begin = day[first] as number;
  const amounts = new Float64Array(back(begin) + 1);
  for (let at = start[customer] as number; at < to; at++) {
    if ((day[at] as number) < begin) continue;
    const period = back(day[at] as number);
    amounts[period] = (amounts[period] as number) + (minor[at] || 0);
  }
  return amounts;
}

/** The last day of a month is the day before the first of the next. */
function lengthOf({ year, month }: CalendarDate): number {
  const next = month === 12 ? toSerialDay(year + 1, 1, 1) : toSerialDay(year, month + 1, 1);
  return next === null ? 31 : toCalendarDate(next - 1).dayOfMonth;
}
