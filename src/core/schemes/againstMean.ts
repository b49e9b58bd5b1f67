/** High or low against the mean: the halves of the 2 × 2 × 2 grid of RFM. */

/** The mean, as what it is made of: whole numbers are then compared exactly. */
export interface Mean {
  readonly sum: number;
  readonly count: number;
}

/**
 * The mean of values in ascending order. Infinite values do not move it; of no values the count is 0.
 * @example meanOf(Float64Array.of(1, 2, 9)) // { sum: 12, count: 3 }
 */
export function meanOf(sorted: Float64Array): Mean {
  let [sum, count] = [0, 0];
  // Added up in sorted order, so that not even fractions depend on the order of the rows.
  for (const value of sorted) {
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return { sum, count };
}

/**
 * On which side of the mean any value stands: 1 on the good side, 0 not, −1 for a blank (NaN). Which side is good says
 * `good`. A value equal to the mean is on the good side. All values equal, or no values: everybody is, blanks apart.
 * @example [1, 4, 9, NaN].map(sideOfMean({ sum: 12, count: 3 }, 'high')) // [0, 1, 1, -1]
 */
export function sideOfMean({ sum, count }: Mean, good: 'high' | 'low'): (value: number) => number {
  return (value) => {
    const times = value * count;
    return Number.isNaN(times) ? -1 : +(good === 'high' ? times >= sum : times <= sum);
  };
}
