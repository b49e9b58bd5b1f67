/** Who is tied at a cut: shown with every run, since these customers share a score that a plain split would divide. */
import { sortedValues } from './sortedValues';
import { rankEnds, type SplitEnds } from './splitEnds';

/**
 * 1 for each customer whose value equals that of a customer on the other side of where an equal split would cut.
 *
 * A customer whose equals reach across several cuts is marked once. Blanks (NaN) are never tied. All values equal:
 * everybody is tied as soon as there are two customers and two bins.
 * @example Array.from(tiedAtCuts(Float64Array.of(1, 2, 2, 3), 2)) // [0, 1, 1, 0]
 */
export function tiedAtCuts(values: Float64Array, bins: number, endsOf: SplitEnds = rankEnds): Uint8Array {
  const sorted = sortedValues(values);
  const split = new Set<number>();
  for (const end of endsOf(sorted.length, bins)) {
    const last = sorted[end - 1];
    if (last !== undefined && last === sorted[end]) split.add(last);
  }
  return Uint8Array.from(values, (value) => +split.has(value));
}
