/** RFM scores by rank, the method that Fenlei uses unless told otherwise. */
import { type Scores, scoreByCuts } from './scoreByCuts';
import { sortedValues } from './sortedValues';
import { rankEnds } from './splitEnds';

/**
 * Scores 1 to `bins`, the largest values highest, with about equally many customers on each level.
 *
 * The score is 1 + ⌊(rank − 1)·bins / n⌋ where equal values share the lowest rank: equal customers always get equal
 * scores, whatever the order of the rows, and the same formula runs in SQL. That is the same as cutting at the
 * nearest-rank quantiles and counting those that a value exceeds, which is how it is computed; a value equal to a
 * cut point stays below it. Blanks (NaN) stay blank and do not count in n. All values equal: everybody scores 1.
 * Fewer customers than bins leave levels empty. Empty input gives no cuts. `sorted` spares a
 * second sort where the caller has it.
 * @example Array.from(rankScores(Float64Array.of(1, 2, 2, 4, 5), 5).scores) // [1, 2, 2, 4, 5]
 */
export function rankScores(values: Float64Array, bins: number, sorted = sortedValues(values)): Scores {
  const ends = sorted.length === 0 ? [] : rankEnds(sorted.length, bins);
  const cuts = ends.map((end) => sorted[end - 1] as number);
  return scoreByCuts(values, cuts, 'above');
}
