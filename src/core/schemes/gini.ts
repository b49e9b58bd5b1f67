/** The Gini coefficient: how unequally revenue is spread over customers, in one figure. */
import { lorenz } from './lorenz';
import { sortedValues } from './sortedValues';

export interface GiniOptions {
  /** Times n / (n − 1), so that one customer who makes all the revenue gives 1 for every n. */
  readonly corrected?: boolean;
  /** How many customers each amount stands for: the coefficient of grouped data. */
  readonly weights?: ArrayLike<number>;
}

/**
 * 0 where all customers buy the same, towards 1 the fewer of them make all the revenue.
 *
 * Σ(2i − n − 1)·x / (n·Σx) over ascending x, as `Gini` of the R package ineq; `corrected` as in DescTools'
 * `unbiased`. With `weights`, by trapezoids under the Lorenz curve (then `corrected` does not apply). Blanks (NaN)
 * are left out. `null` where there is no coefficient: no amounts, a negative one, a total of zero; corrected also for
 * a single amount.
 * @example gini([10, 10, 0, 0, 0]) // 0.6
 */
export function gini(
  amounts: ArrayLike<number>,
  { corrected = false, weights }: GiniOptions = {},
): number | null {
  if (weights) return groupedGini(amounts, weights);
  const sorted = sortedValues(amounts);
  const n = sorted.length;
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if ((sorted[0] ?? -1) < 0 || total === 0) return null;
  if (corrected && n === 1) return null;
  // The sum taken from both ends at once: equal amounts give exactly 0, and rounding cannot make it negative.
  let spread = 0;
  for (let low = 0, high = n - 1; low < high; low++, high--) {
    spread += (high - low) * ((sorted[high] as number) - (sorted[low] as number));
  }
  const most = (corrected ? n - 1 : n) * total;
  if (Number.isFinite(spread) && Number.isFinite(most)) return spread / most;
  // Amounts that no sum can hold: their proportions say the same.
  const largest = sorted[n - 1] as number;
  return gini(
    Array.from(sorted, (amount) => amount / largest / n),
    { corrected },
  );
}

function groupedGini(amounts: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  const points = lorenz(amounts, weights);
  if (points === null) return null;
  let twiceBelow = 0;
  points.forEach((point, at) => {
    const previous = points[at - 1] ?? point;
    twiceBelow += (point.customers - previous.customers) * (point.revenue + previous.revenue);
  });
  return Math.max(0, 1 - twiceBelow);
}
