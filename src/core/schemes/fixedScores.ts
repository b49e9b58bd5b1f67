/** RFM scores by cut points that the manager typed. */
import { type Scores, scoreByCuts } from './scoreByCuts';

/**
 * Scores 1 to the number of cut points plus one: a value from a cut point on belongs to the level above it.
 *
 * lower ≤ x < upper, as the R package rfm reads a list of thresholds. `cuts` rise and stand on the scale of the
 * values. Blanks (NaN) stay blank; no cuts give everybody 1.
 * @example Array.from(fixedScores(Float64Array.of(1, 2, 5, NaN), [2, 5]).scores) // [1, 2, 3, NaN]
 */
export function fixedScores(values: Float64Array, cuts: readonly number[]): Scores {
  return scoreByCuts(values, cuts, 'cut');
}
