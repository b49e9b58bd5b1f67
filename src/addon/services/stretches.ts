/** Rows in a line are written in one call. */

export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** The rows, which ascend, as stretches without a gap. */
export function stretches(rows: readonly number[]): readonly Stretch[] {
  const found: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === row) last.count++;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
