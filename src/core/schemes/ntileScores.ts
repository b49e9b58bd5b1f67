/** RFM scores as SQL's NTILE gives them, only for agreement with figures made elsewhere. */
import { compareCodePoints } from './compareCodePoints';
import { freezeBorders } from './frozenScores';
import { radixArgsort } from './radixArgsort';
import type { Scores } from './scoreByCuts';
import { sortedValues } from './sortedValues';
import { ntileEnds } from './splitEnds';

/**
 * Scores 1 to `bins`, the largest values highest, with groups of equal size even where that splits equal values.
 *
 * `NTILE(bins) OVER (ORDER BY value, id)`: the first n mod bins groups are one larger. Equal values are told apart
 * by id (in the order of code points), never by the order of the rows, so sorting the sheet changes nothing. `ids`
 * are distinct, one per value. Cut points are the last value of each lower group. Blanks (NaN) stay blank and do not
 * count in n; with fewer customers than bins the highest scores stay empty. Another value passes, by `frozen`, the
 * lower groups whose last customer stands before it, by value and then by id.
 * @example Array.from(ntileScores(Float64Array.of(7, 7, 9), 3, ['b', 'a', 'c']).scores) // [2, 1, 3]
 */
export function ntileScores(values: Float64Array, bins: number, ids: readonly string[]): Scores {
  const sorted = sortedValues(values);
  const ends = ntileEnds(sorted.length, bins);
  const scores = new Float64Array(values.length).fill(Number.NaN);
  const order = radixArgsort(values, rowsById(ids));
  let score = 1;
  for (let position = 0; position < sorted.length; position++) {
    while (position >= (ends[score - 1] ?? Number.POSITIVE_INFINITY)) score++;
    scores[order[position] as number] = score;
  }
  const cuts = sorted.length === 0 ? [] : ends.map((end) => sorted[Math.max(end, 1) - 1] as number);
  const lasts = ends.flatMap((end) => (end < sorted.length ? [order[end - 1] as number] : []));
  const frozen = {
    levels: bins,
    borders: freezeBorders(lasts.map((row) => values[row] as number)),
    passedAt: 'id',
    ids: lasts.map((row) => ids[row] ?? ''),
  } as const;
  return { scores, cuts, frozen };
}

function rowsById(ids: readonly string[]): Int32Array {
  return Int32Array.from(ids.keys()).sort((a, b) => compareCodePoints(ids[a] ?? '', ids[b] ?? ''));
}
