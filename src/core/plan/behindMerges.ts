/** Where new columns may come in: never under a cell that is merged across their place. */

/** Columns from 1, both inside. */
export interface MergedColumns {
  readonly first: number;
  readonly last: number;
}

/**
 * The last column that is taken: `lastColumn`, or the last one of what is merged across it and, in turn, across that.
 * @example behindMerges(5, [{ first: 5, last: 6 }, { first: 6, last: 8 }]) // 8
 * @example behindMerges(5, [{ first: 1, last: 5 }, { first: 6, last: 8 }]) // 5
 */
export function behindMerges(lastColumn: number, merges: readonly MergedColumns[]): number {
  const across = merges.filter(({ first, last }) => first <= lastColumn && lastColumn < last);
  const behind = across.reduce((furthest, { last }) => Math.max(furthest, last), lastColumn);
  return behind === lastColumn ? lastColumn : behindMerges(behind, merges);
}
