/** How clearly clusters are apart. */
import { type Points, squaredDistance } from './points';

/** Every pair of these is looked at, so half a million distances at most. */
const mostLookedAt = 1000;

/**
 * The mean silhouette of points (Rousseeuw, 1987), from −1 to 1: (b − a) / max(a, b), where a is a point's mean distance
 * to the others of its cluster and b that to the nearest other cluster; 0 for a point alone in its cluster.
 *
 * Of more than 1,000 points every so many-th is looked at, which is fair for points in order ({@link inOrder}) and needs
 * no chance. NaN for fewer than two clusters.
 * @example silhouette({ count: 4, size: 1, values: Float64Array.of(0, 1, 9, 10) }, Int32Array.of(0, 0, 1, 1)).toFixed(4) // '0.8885'
 */
export function silhouette(all: Points, clusters: Int32Array): number {
  const step = Math.max(1, all.count / mostLookedAt);
  const looked = Math.min(all.count, mostLookedAt);
  const { size } = all;
  const values = new Float64Array(looked * size);
  const own = new Int32Array(looked);
  for (let point = 0; point < looked; point++) {
    const from = Math.floor(point * step);
    values.set(all.values.subarray(from * size, (from + 1) * size), point * size);
    own[point] = clusters[from] as number;
  }
  return meanOf({ count: looked, size, values }, own);
}

function meanOf({ count, size, values }: Points, own: Int32Array): number {
  const k = own.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const sizes = new Int32Array(k);
  for (const cluster of own) sizes[cluster] = (sizes[cluster] as number) + 1;
  if (sizes.filter((one) => one > 0).length < 2) return Number.NaN;
  const distances = new Float64Array(count * k);
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const distance = Math.sqrt(squaredDistance(values, one * size, values, other * size, size));
      const [at, back] = [one * k + (own[other] as number), other * k + (own[one] as number)];
      distances[at] = (distances[at] as number) + distance;
      distances[back] = (distances[back] as number) + distance;
    }
  }
  let sum = 0;
  for (let point = 0; point < count; point++) sum += widthOf(point, { own, sizes, distances });
  return sum / count;
}

interface Summed {
  readonly own: Int32Array;
  readonly sizes: Int32Array;
  /** By point and cluster. */
  readonly distances: Float64Array;
}

function widthOf(point: number, { own, sizes, distances }: Summed): number {
  const mine = own[point] as number;
  const others = (sizes[mine] as number) - 1;
  if (others === 0) return 0;
  const inside = (distances[point * sizes.length + mine] as number) / others;
  let outside = Number.POSITIVE_INFINITY;
  sizes.forEach((members, cluster) => {
    if (cluster === mine || members === 0) return;
    outside = Math.min(outside, (distances[point * sizes.length + cluster] as number) / members);
  });
  const wider = Math.max(inside, outside);
  return wider === 0 ? 0 : (outside - inside) / wider;
}
