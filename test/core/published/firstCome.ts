/** What published results rest on and Fenlei refuses to do: ranks that tell equal values apart by the order of rows. */

/** pandas `rank(method='first')`: 1 for the smallest; of equal values the earlier row comes first. */
export function firstComeRanks(values: readonly number[]): number[] {
  const ranks = new Array<number>(values.length);
  [...values.keys()]
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
    .forEach((row, place) => {
      ranks[row] = place + 1;
    });
  return ranks;
}

/** pandas `qcut`: 1 to `bins`, cut at the quantiles of type 7; a value on a cut belongs to the bin below. */
export function quantileBins(values: readonly number[], bins: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: bins - 1 }, (_, index) => {
    const place = ((index + 1) * (sorted.length - 1)) / bins;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  });
  return values.map((value) => 1 + cuts.filter((cut) => value > cut).length);
}

/** The same entries in another order, always the same one: Fisher and Yates with a small congruential generator. */
export function shuffled<T>(entries: readonly T[]): T[] {
  const result = [...entries];
  let state = 20111211;
  for (let last = result.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
