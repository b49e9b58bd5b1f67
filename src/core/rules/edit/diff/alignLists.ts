/** Which entry of one list became which of another, nothing having changed its order. */

/** Places in the two lists; one of them is missing for what was added or removed. */
export interface Aligned {
  readonly before?: number;
  readonly after?: number;
}

/**
 * As many pairs as possible whose first key is equal, in the gaps between them as many as possible by the second key,
 * and so on; an entry without partner stands alone. In the order of both lists.
 * @example alignLists(['a', 'b'], ['b', 'c'], [String]) // [{ before: 0 }, { before: 1, after: 0 }, { after: 1 }]
 * @example alignLists(['a'], ['b'], [String, () => '']) // [{ before: 0, after: 0 }]
 */
export function alignLists<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((entry: T) => string)[],
): readonly Aligned[] {
  const [key, ...weaker] = keys;
  if (!key)
    return [...before.map((_, place) => ({ before: place })), ...after.map((_, place) => ({ after: place }))];
  const found: Aligned[] = [];
  let [left, right] = [0, 0];
  const closeGap = (endLeft: number, endRight: number) => {
    const gap = alignLists(before.slice(left, endLeft), after.slice(right, endRight), weaker);
    found.push(...gap.map((pair) => shift(pair, left, right)));
  };
  for (const [one, other] of commonPairs(before.map(key), after.map(key))) {
    closeGap(one, other);
    found.push({ before: one, after: other });
    [left, right] = [one + 1, other + 1];
  }
  closeGap(before.length, after.length);
  return found;
}

function shift({ before, after }: Aligned, left: number, right: number): Aligned {
  return {
    ...(before === undefined ? {} : { before: before + left }),
    ...(after === undefined ? {} : { after: after + right }),
  };
}

/** The longest common subsequence, as pairs of places. */
function commonPairs(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  // How many pairs there are at most from here to the ends, filled from the ends.
  const most = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const below = most[(i + 1) * width + j] ?? 0;
      const beside = most[i * width + j + 1] ?? 0;
      const both = (most[(i + 1) * width + j + 1] ?? 0) + 1;
      most[i * width + j] = one[i] === other[j] ? both : Math.max(below, beside);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if ((most[(i + 1) * width + j] ?? 0) >= (most[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
