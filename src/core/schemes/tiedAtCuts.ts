/** Who is tied at a cut: shown with every run, since these customers share a score that a plain split would divide. */
import { sortedValues } from './sortedValues';
import { rankEnds, type SplitEnds } from './splitEnds';

export interface TiedOptions {
  /** Where the equal split cuts; `rankEnds` unless told otherwise. */
  readonly endsOf?: SplitEnds;
  /** The sorted values, where the caller has them. */
  readonly sorted?: Float64Array;
}

/**
 * 1 for each customer whose value equals that of a customer on the other side of where an equal split would cut.
 *
 * A customer whose equals reach across several cuts is marked once. Blanks (NaN) are never tied. All values equal:
 * everybody is tied as soon as there are two customers and two bins.
 * @example Array.from(tiedAtCuts(Float64Array.of(1, 2, 2, 3), 2)) // [0, 1, 1, 0]
 */
export function tiedAtCuts(
  values: Float64Array,
  bins: number,
  { endsOf = rankEnds, sorted = sortedValues(values) }: TiedOptions = {},
): Uint8Array {
  const split = endsOf(sorted.length, bins)
    .filter((end) => end > 0 && sorted[end - 1] === sorted[end])
    .map((end) => sorted[end]);
  const tied = new Uint8Array(values.length);
  for (const value of split) markEquals(values, value as number, tied);
  return tied;
}

function markEquals(values: Float64Array, wanted: number, marks: Uint8Array): void {
  for (let row = 0; row < values.length; row++)
    marks[row] = (marks[row] as number) | +(values[row] === wanted);
}
