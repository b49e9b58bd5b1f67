/** High or low against the mean: the halves of the 2 × 2 × 2 grid of RFM. */
import { sortedValues } from './sortedValues';

/**
 * 1 where a value is on the good side of the mean of all values, 0 where it is not, −1 for blanks (NaN).
 *
 * A value equal to the mean is on the good side; which side that is says `good`. Whole numbers are compared exactly.
 * Infinite values do not move the mean. All values equal: everybody is on the good side. `sorted` spares a second
 * sort where the caller has it.
 * @example Array.from(againstMean(Float64Array.of(1, 2, 9, NaN), 'high')) // [0, 0, 1, -1]
 */
export function againstMean(
  values: Float64Array,
  good: 'high' | 'low',
  sorted = sortedValues(values),
): Int8Array {
  let [sum, count] = [0, 0];
  // Added up in sorted order, so that not even fractions depend on the order of the rows.
  for (const value of sorted) {
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  const sides = new Int8Array(values.length);
  for (let row = 0; row < sides.length; row++) {
    const times = (values[row] as number) * count;
    sides[row] = Number.isNaN(times) ? -1 : +(good === 'high' ? times >= sum : times <= sum);
  }
  return sides;
}
