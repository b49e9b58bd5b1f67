/** High or low against the mean: the halves of the 2 × 2 × 2 grid of RFM. */

export interface Mean {
  readonly mean: number;
  /** 1 for a value on the good side, 0 for one that is not, −1 for a blank (NaN). */
  readonly sideOf: (value: number) => number;
}

/**
 * The mean of values in ascending order, and on which side of it any value stands; which side is good says `good`.
 *
 * A value equal to the mean is on the good side. Whole numbers are compared exactly. Infinite values do not move the
 * mean. All values equal: everybody is on the good side. No values: everybody is, blanks apart.
 * @example [1, 4, 9, NaN].map(againstMean(Float64Array.of(1, 2, 9), 'high').sideOf) // [0, 1, 1, -1]
 */
export function againstMean(sorted: Float64Array, good: 'high' | 'low'): Mean {
  let [sum, count] = [0, 0];
  // Added up in sorted order, so that not even fractions depend on the order of the rows.
  for (const value of sorted) {
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  const sideOf = (value: number) => {
    const times = value * count;
    return Number.isNaN(times) ? -1 : +(good === 'high' ? times >= sum : times <= sum);
  };
  return { mean: sum / count, sideOf };
}
