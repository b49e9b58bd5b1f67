/** The Lorenz curve of amounts, for the 80/20 report. */

/** Shares of one: so many of the customers, the smallest first, make so much of the revenue. */
export interface LorenzPoint {
  readonly customers: number;
  readonly revenue: number;
}

/**
 * The points of the Lorenz curve from (0, 0) to (1, 1): the share of revenue that the smallest customers make.
 *
 * As `Lc` of the R package ineq: amounts ascend, one point per amount. With `weights` each amount stands for so many
 * customers. Blanks (NaN) are left out. `null` where no curve exists: nothing at all, a negative amount or weight, a
 * total of zero.
 * @example lorenz([3, 1]) // [{ customers: 0, revenue: 0 }, { customers: 0.5, revenue: 0.25 }, { customers: 1, revenue: 1 }]
 */
export function lorenz(
  amounts: ArrayLike<number>,
  weights?: ArrayLike<number>,
): readonly LorenzPoint[] | null {
  const parts = Array.from(amounts, (amount, at) => ({ amount, weight: weights ? (weights[at] ?? 0) : 1 }))
    .filter(({ amount }) => !Number.isNaN(amount))
    .sort((a, b) => a.amount - b.amount || a.weight - b.weight);
  if (parts.some(({ amount, weight }) => amount < 0 || !(weight >= 0))) return null;
  const customers = parts.reduce((sum, { weight }) => sum + weight, 0);
  const revenue = parts.reduce((sum, { amount, weight }) => sum + amount * weight, 0);
  if (!(revenue > 0)) return null;
  let [heads, money] = [0, 0];
  const points = parts.map(({ amount, weight }) => {
    heads += weight;
    money += amount * weight;
    return { customers: heads / customers, revenue: money / revenue };
  });
  return [{ customers: 0, revenue: 0 }, ...points];
}
