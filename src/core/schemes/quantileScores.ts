/** RFM scores by quantiles, as the R package rfm gives them. */
import { quantile } from './quantile';
import { type Scores, scoreByCuts } from './scoreByCuts';
import { sortedValues } from './sortedValues';

/**
 * Scores 1 to `bins`, the largest values highest, cut at the quantiles plus `one`.
 *
 * The rule of the R package rfm 0.3.0: cut points are quantiles of type 7 at i / bins, **plus 1**, and a level holds
 * lower ≤ x < upper. That 1 is one day, one order, one unit of money; for values in hundredths give `one` = 100.
 * Equal values share a score; levels may be uneven, and where cut points coincide a level stays empty. Blanks (NaN)
 * stay blank. Infinite values are scored but do not move the cut points. Empty input gives no cuts.
 * @example quantileScores(Float64Array.of(10, 20, 30, 40, 50), 4).cuts // [21, 31, 41]
 */
export function quantileScores(values: Float64Array, bins: number, one = 1): Scores {
  const sorted = sortedValues(values).filter(Number.isFinite);
  const parts = sorted.length === 0 ? 0 : bins - 1;
  const cuts = Array.from({ length: parts }, (_, i) => quantile(sorted, i + 1, bins) + one);
  return scoreByCuts(values, cuts, 'cut');
}
