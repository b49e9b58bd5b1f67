/** From cut points to scores: the one loop behind the methods rank, quantile and fixed. */
import { type FrozenScores, freezeBorders } from './frozenScores';

export interface Scores {
  /** 1 and up, higher for larger values; NaN is blank. */
  readonly scores: Float64Array;
  /** Rising, one fewer than there are levels, on the scale of the values. */
  readonly cuts: readonly number[];
  /** All that is needed to score any other value against the same borders, see `scorer`. */
  readonly frozen: FrozenScores;
}

/**
 * 1 plus the number of cut points that a value has passed; a blank (NaN) stays blank.
 *
 * `passedAt` says what happens on a cut point itself: `'cut'` counts it as passed (lower ≤ x < upper), `'above'`
 * only values larger than it (lower < x ≤ upper). No cut points give everybody 1.
 * @example Array.from(scoreByCuts(Float64Array.of(1, 2, 3), [2], 'cut').scores) // [1, 2, 2]
 */
export function scoreByCuts(
  values: Float64Array,
  cuts: readonly number[],
  passedAt: 'cut' | 'above',
): Scores {
  const scores = passedAt === 'cut' ? countReached(values, cuts) : countExceeded(values, cuts);
  const frozen = { levels: cuts.length + 1, borders: freezeBorders(cuts), passedAt };
  return { scores, cuts, frozen };
}

function countReached(values: Float64Array, cuts: readonly number[]): Float64Array {
  const scores = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let score = Number.isNaN(value) ? Number.NaN : 1;
    for (const cut of cuts) score += +(cut <= value);
    scores[row] = score;
  }
  return scores;
}

function countExceeded(values: Float64Array, cuts: readonly number[]): Float64Array {
  const scores = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let score = Number.isNaN(value) ? Number.NaN : 1;
    for (const cut of cuts) score += +(cut < value);
    scores[row] = score;
  }
  return scores;
}
