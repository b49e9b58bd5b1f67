/** The values that are there, in order: what every cut point is computed from. */

/**
 * The values in ascending order, blanks (NaN) left out.
 * @example Array.from(sortedValues([3, NaN, -1])) // [-1, 3]
 */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
}
