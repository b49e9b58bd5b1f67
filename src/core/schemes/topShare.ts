/** The two figures of the 80/20 rule: what the top customers make, and how many it takes to make so much. */
import { sortedValues } from './sortedValues';

/**
 * The share of revenue, 0 to 1, that the largest customers make; `share` of the customers, rounded up to whole ones.
 *
 * Revenue is the sum of the positive amounts; every amount that is not blank (NaN) counts as a customer. `share` is
 * used to four decimals. `null` without revenue.
 * @example topShare([70, 10, 10, 5, 5], 0.2) // 0.7
 */
export function topShare(amounts: ArrayLike<number>, share: number): number | null {
  const falling = sortedValues(amounts).reverse();
  const count = Math.ceil((falling.length * Math.round(share * 10000)) / 10000);
  const total = revenue(falling);
  return total > 0 ? revenue(falling.subarray(0, count)) / total : null;
}

export interface CustomersForShare {
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
}

/**
 * The fewest customers, the largest first, who together make at least `share` of the revenue.
 *
 * Revenue and customers are counted as in `topShare`; exact for whole numbers (minor units). `null` without revenue.
 * @example customersForShare([70, 10, 10, 5, 5], 0.8) // { customers: 2, share: 0.4 }
 */
export function customersForShare(amounts: ArrayLike<number>, share: number): CustomersForShare | null {
  const falling = sortedValues(amounts).reverse();
  const total = revenue(falling);
  if (total === 0) return null;
  const wanted = total * Math.round(share * 10000);
  let [customers, made] = [0, 0];
  while (made * 10000 < wanted && customers < falling.length) made += falling[customers++] as number;
  return { customers, share: customers / falling.length };
}

function revenue(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
}
