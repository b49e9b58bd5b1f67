/** RFM scores by quantiles, as the R package rfm gives them. */
import { quantile } from './quantile';
import { type Scores, scoreByCuts } from './scoreByCuts';
import { sortedValues } from './sortedValues';

export interface QuantileOptions {
  /** The 1 that is added to each quantile, on the scale of the values: 100 for money in hundredths. */
  readonly one?: number;
  /** The sorted values, where the caller has them. */
  readonly sorted?: Float64Array;
}

/**
 * Scores 1 to `bins`, the largest values highest, cut at the quantiles plus `one`.
 *
 * The rule of the R package rfm 0.3.0: cut points are quantiles of type 7 at i / bins, **plus 1**, and a level holds
 * lower ≤ x < upper. That 1 is one day, one order, one unit of money, see `one`.
 * Equal values share a score; levels may be uneven, and where cut points coincide a level stays empty. Blanks (NaN)
 * stay blank. Infinite values are scored but do not move the cut points. Empty input gives no cuts.
 * @example quantileScores(Float64Array.of(10, 20, 30, 40, 50), 4).cuts // [21, 31, 41]
 */
export function quantileScores(
  values: Float64Array,
  bins: number,
  { one = 1, sorted = sortedValues(values) }: QuantileOptions = {},
): Scores {
  const finite = finitePart(sorted);
  const parts = finite.length === 0 ? 0 : bins - 1;
  const cuts = Array.from({ length: parts }, (_, i) => quantile(finite, i + 1, bins) + one);
  return scoreByCuts(values, cuts, 'cut');
}

/** Infinite values stand at the two ends. */
function finitePart(sorted: Float64Array): Float64Array {
  let [start, end] = [0, sorted.length];
  while (start < end && !Number.isFinite(sorted[start])) start++;
  while (start < end && !Number.isFinite(sorted[end - 1])) end--;
  return sorted.subarray(start, end);
}
