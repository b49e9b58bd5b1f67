/** Customers as points: the figures of one after the other in one flat array, which is what k-means goes through. */

export interface Points {
  readonly count: number;
  /** Figures of each point. */
  readonly size: number;
  /** `count × size` numbers; no blank. */
  readonly values: Float64Array;
}

/**
 * The squared straight-line distance between two points, each given by where its figures begin.
 * @example squaredDistance(Float64Array.of(0, 0), 0, Float64Array.of(3, 4), 0, 2) // 25
 */
export function squaredDistance(
  one: Float64Array,
  at: number,
  other: Float64Array,
  from: number,
  size: number,
): number {
  let sum = 0;
  for (let place = 0; place < size; place++) {
    const difference = (one[at + place] as number) - (other[from + place] as number);
    sum += difference * difference;
  }
  return sum;
}

/**
 * The number of the centre that is nearest to the point whose figures begin at `at`; of equally near ones the first.
 * @example nearestCentre(Float64Array.of(4), 0, { count: 2, size: 1, values: Float64Array.of(1, 5) }) // 1
 */
export function nearestCentre(values: Float64Array, at: number, centres: Points): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let centre = 0; centre < centres.count; centre++) {
    const distance = squaredDistance(values, at, centres.values, centre * centres.size, centres.size);
    if (distance < least) {
      least = distance;
      nearest = centre;
    }
  }
  return nearest;
}

/** How many different points there are among points in order: equal ones stand side by side. */
export function distinctPoints({ count, size, values }: Points): number {
  let distinct = Math.min(count, 1);
  for (let point = 1; point < count; point++) {
    if (squaredDistance(values, point * size, values, (point - 1) * size, size) > 0) distinct++;
  }
  return distinct;
}
