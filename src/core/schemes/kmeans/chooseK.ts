/** How many clusters, where nobody says. */
import { kmeans } from './kmeans';
import type { Points } from './points';
import { silhouette } from './silhouette';

/** More groups than that, and staff no longer know them by heart. */
export const mostClusters = 8;

/** The choice hardly moves with more points, and each number of clusters is tried on all of them. */
const mostTried = 2000;

/**
 * The number of clusters from 2 to 8 with the largest mean silhouette; the smallest of equally good ones. Of more than
 * 2,000 points every so many-th is tried, so bring them in order ({@link inOrder}). 1 where fewer than three points
 * differ enough to be compared.
 * @example chooseK({ count: 6, size: 1, values: Float64Array.of(0, 1, 10, 11, 20, 21) }, 1) // 3
 */
export function chooseK(all: Points, seed: number): number {
  const points = everySoManyth(all, mostTried);
  let [chosen, best] = [1, Number.NEGATIVE_INFINITY];
  for (let k = 2; k <= Math.min(mostClusters, points.count - 1); k++) {
    const clusters = kmeans(points, { k, seed });
    if (clusters.centres.count < k) break;
    const width = silhouette(points, clusters.clusterOf);
    if (width > best) [chosen, best] = [k, width];
  }
  return chosen;
}

function everySoManyth({ count, size, values }: Points, most: number): Points {
  if (count <= most) return { count, size, values };
  const taken = new Float64Array(most * size);
  for (let point = 0; point < most; point++) {
    const from = Math.floor((point * count) / most) * size;
    taken.set(values.subarray(from, from + size), point * size);
  }
  return { count: most, size, values: taken };
}
