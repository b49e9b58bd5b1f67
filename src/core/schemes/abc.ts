/** ABC classes of amounts: the kernel behind the scheme `abc` and the sheet function ABC_TIER. */
import { radixArgsort } from './radixArgsort';

/** The classes, best first; the kernel's codes point into this list. */
export const abcClasses = ['A', 'B', 'C'] as const;

/**
 * Which share decides a class: that of the revenue before the customer, that with the customer's own amount, or the
 * customer's place among the customers.
 */
export type AbcBoundary = 'before' | 'own' | 'items';

export interface AbcOptions {
  readonly boundary: AbcBoundary;
  /** Shares of one, rising: where A ends and where B ends. Used to four decimals. */
  readonly cuts: readonly [number, number];
}

export interface AbcResult {
  /** 0 A, 1 B, 2 C, −1 blank. */
  readonly codes: Int32Array;
  /** The share of revenue that customers with larger amounts make, 0 to 1; NaN for blanks, or without revenue. */
  readonly shareBefore: Float64Array;
  /** The smallest amounts that are B and A, rising; a class without customers has none. */
  readonly cuts: readonly number[];
  /** Customers whose equals would be on the other side of a border if every row stood for itself. */
  readonly tied: number;
}

/**
 * The ABC class of each amount: largest amounts first, A while the share of revenue **before** it is below the first
 * cut, B while below the second, C the rest.
 *
 * With boundary `own` the share includes the amount and may equal the cut (the reading of most textbooks; one customer
 * with 90 % leaves A empty). With `items` the cuts are shares of the customers who bought, whatever their amounts.
 * Equal amounts always share a class: as the first of them in `before` and `items`, as the last in `own`.
 *
 * Amounts are whole numbers (minor units), so that sums are exact up to 2⁵³. Revenue is the sum of the positive
 * amounts. Zero and negative amounts are C, with or without revenue; blanks (NaN) stay blank.
 * @example Array.from(abc(Float64Array.of(5, 80, 15, NaN)).codes) // [2, 0, 1, -1]
 */
export function abc(
  amounts: Float64Array,
  { boundary, cuts }: AbcOptions = { boundary: 'before', cuts: [0.8, 0.95] },
): AbcResult {
  const order = radixArgsort(amounts);
  const { revenue, buyers, present } = totals(amounts, order);
  const [endOfA = 0, endOfB = 0] = cuts.map((cut) =>
    firstPast(boundary === 'items' ? buyers : revenue, cut, boundary),
  );
  const codeAt = (walked: number): number => +(walked >= endOfA) + +(walked >= endOfB);

  const codes = new Int32Array(amounts.length).fill(-1);
  const shareBefore = new Float64Array(amounts.length).fill(Number.NaN);
  const smallest: number[] = [];
  let [walked, before, tied] = [0, 0, 0];
  for (let start = present, end = present; end > 0; end = start) {
    start = startOfEquals(amounts, order, end);
    const amount = amounts[order[start] as number] as number;
    const size = end - start;
    const bought = amount > 0;
    const step = boundary === 'items' ? 1 : amount;
    const first = boundary === 'own' ? walked + step : walked;
    const last = first + (size - 1) * step;
    const code = bought ? codeAt(boundary === 'own' ? last : first) : 2;
    for (let at = start; at < end; at++) {
      codes[order[at] as number] = code;
      // Without revenue this is 0 / 0, a blank.
      shareBefore[order[at] as number] = before / revenue;
    }
    if (!bought) continue;
    if (codeAt(first) !== codeAt(last)) tied += size;
    if (code < 2) smallest[code] = amount;
    walked += size * step;
    before += size * amount;
  }
  return { codes, shareBefore, cuts: smallest.filter((amount) => amount > 0).reverse(), tied };
}

/** Summed in the order of the amounts, so that even sums beyond 2⁵³ do not depend on the order of the rows. */
function totals(amounts: Float64Array, order: Int32Array) {
  let [revenue, buyers, present] = [0, 0, 0];
  for (const row of order) {
    const amount = amounts[row] as number;
    present += +!Number.isNaN(amount);
    if (!(amount > 0)) continue;
    buyers++;
    revenue += amount;
  }
  return { revenue, buyers, present };
}

/** The first position of the run of equal amounts that stops before `end`. */
function startOfEquals(amounts: Float64Array, order: Int32Array, end: number): number {
  const amount = amounts[order[end - 1] as number];
  let start = end - 1;
  while (start > 0 && amounts[order[start - 1] as number] === amount) start--;
  return start;
}

/**
 * The first whole number that lies past the cut: ⌈total · cut⌉ where the cut itself is past it (`before`, `items`),
 * ⌊total · cut⌋ + 1 where it is not (`own`). In ten-thousandths and in two parts, since total · 10000 would leave
 * the whole numbers that are exact.
 */
function firstPast(total: number, cut: number, boundary: AbcBoundary): number {
  const points = Math.round(cut * 10000);
  const whole = Math.floor(total / 10000) * points;
  const rest = ((total % 10000) * points) / 10000;
  return whole + (boundary === 'own' ? Math.floor(rest) + 1 : Math.ceil(rest));
}
