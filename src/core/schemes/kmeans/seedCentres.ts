/** Where k-means begins. */
import type { Random } from '../../seededRandom';
import { type Points, squaredDistance } from './points';

/**
 * `k` of the points as first centres, drawn by k-means++ (Arthur and Vassilvitskii, 2007): the first evenly, each
 * further one with a chance that grows with the square of its distance to the nearest centre so far. Where fewer than
 * `k` points differ, the last ones repeat.
 * @example seedCentres({ count: 2, size: 1, values: Float64Array.of(1, 5) }, 2, () => 0.9).values // Float64Array.of(5, 1)
 */
export function seedCentres(points: Points, k: number, random: Random): Points {
  const { count, size, values } = points;
  const centres = new Float64Array(k * size);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let chosen = Math.floor(random() * count);
  for (let centre = 0; centre < k; centre++) {
    if (centre > 0) chosen = drawByWeight(nearest, random);
    const from = centre * size;
    centres.set(values.subarray(chosen * size, (chosen + 1) * size), from);
    for (let point = 0; point < count; point++) {
      const distance = squaredDistance(values, point * size, centres, from, size);
      if (distance < (nearest[point] as number)) nearest[point] = distance;
    }
  }
  return { count: k, size, values: centres };
}

/** A place, drawn in proportion to its weight; the last one where all weights are zero. */
function drawByWeight(weights: Float64Array, random: Random): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++) total += weights[place] as number;
  let left = random() * total;
  for (let place = 0; place < weights.length; place++) {
    left -= weights[place] as number;
    if (left < 0) return place;
  }
  return weights.length - 1;
}
