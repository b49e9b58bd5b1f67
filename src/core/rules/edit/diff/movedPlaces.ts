/** The fewest things that must have moved for one order to become another. */

export interface Step {
  /** The place that it had. */
  readonly from: number;
  /** Known to have been touched: where others would do as well, this one is said to have moved. */
  readonly touched: boolean;
}

/**
 * The indexes of the entries that moved: all but a longest rising run of former places. Of several such runs it keeps
 * the one with the fewest touched entries.
 * @example movedPlaces([{ from: 2 }, { from: 0 }, { from: 1 }]) // [0]
 * @example movedPlaces([{ from: 1 }, { from: 0, touched: true }]) // [1]
 */
export function movedPlaces(steps: readonly Step[]): readonly number[] {
  // One entry more always outweighs all that are touched.
  const weight = steps.length + 1;
  const best: { readonly sum: number; readonly previous: number }[] = [];
  steps.forEach(({ from, touched }, index) => {
    let [sum, previous] = [0, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      const run = best[earlier];
      if (run && run.sum > sum && (steps[earlier]?.from ?? 0) < from) [sum, previous] = [run.sum, earlier];
    }
    best.push({ sum: sum + weight + (touched ? 0 : 1), previous });
  });
  const kept = new Set<number>();
  let place = best.reduce((top, { sum }, index) => (sum > (best[top]?.sum ?? 0) ? index : top), 0);
  for (; place >= 0; place = best[place]?.previous ?? -1) kept.add(place);
  return steps.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}
