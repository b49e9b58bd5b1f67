/** Rows or columns in a line are written in one call. */

export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/**
 * Places, which ascend, as stretches without a gap.
 * @example stretches([2, 3, 5]) // [{ first: 2, count: 2 }, { first: 5, count: 1 }]
 */
export function stretches(places: readonly number[]): readonly Stretch[] {
  const found: { first: number; count: number }[] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === place) last.count++;
    else found.push({ first: place, count: 1 });
  }
  return found;
}
