/** The quantile of sorted values, for the cut points of method `quantile`. */

/**
 * The value below which `part` of `parts` of the values lie, between two values by straight interpolation.
 *
 * Type 7 of Hyndman & Fan (1996): the default of R and numpy, PERCENTILE.INC in Sheets. `sorted` ascends and has no
 * blanks; `part` runs from 0 (the smallest value) to `parts` (the largest). The position is computed in whole
 * numbers, so that a quantile that falls on a value is that very value. Empty input gives NaN.
 * @example quantile([10, 20, 30, 40], 1, 2) // 25
 */
export function quantile(sorted: ArrayLike<number>, part: number, parts: number): number {
  const steps = (sorted.length - 1) * part;
  const below = Math.floor(steps / parts);
  const lower = sorted[below] ?? Number.NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + ((steps - below * parts) * (upper - lower)) / parts;
}
