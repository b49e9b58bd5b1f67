/** The values that are there, in order: what every cut point is computed from. */
import { radixArgsort } from './radixArgsort';

/**
 * The values in ascending order, blanks (NaN) left out.
 * @example Array.from(sortedValues([3, NaN, -1])) // [-1, 3]
 */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  const given = values instanceof Float64Array ? values : Float64Array.from(values);
  // Twice as fast as the typed array's own sort from some ten thousand values on.
  const order = radixArgsort(given);
  const sorted = new Float64Array(given.length);
  let present = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = given[order[at] as number] as number;
    sorted[at] = value;
    present += +!Number.isNaN(value);
  }
  return sorted.subarray(0, present);
}
