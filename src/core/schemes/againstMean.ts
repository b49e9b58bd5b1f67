/** High or low against the mean: the halves of the 2 × 2 × 2 grid of RFM. */

/**
 * 1 where a value is on the good side of the mean of all values, 0 where it is not, −1 for blanks (NaN).
 *
 * A value equal to the mean is on the good side; which side that is says `good`. Whole numbers are compared exactly.
 * Infinite values do not move the mean. All values equal: everybody is on the good side.
 * @example Array.from(againstMean(Float64Array.of(1, 2, 9, NaN), 'high')) // [0, 0, 1, -1]
 */
export function againstMean(values: Float64Array, good: 'high' | 'low'): Int8Array {
  // Sorted, so that the sum of fractions does not depend on the order of the rows either.
  const known = values.filter(Number.isFinite).sort();
  const sum = known.reduce((total, value) => total + value, 0);
  const isGood = (value: number): boolean =>
    good === 'high' ? value * known.length >= sum : value * known.length <= sum;
  return Int8Array.from(values, (value) => (Number.isNaN(value) ? -1 : +isGood(value)));
}
