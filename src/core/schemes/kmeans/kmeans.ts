/** k-means: the groups in which points lie closest to the mean of their group. */
import { seededRandom } from '../../seededRandom';
import { distinctPoints, nearestCentre, type Points, squaredDistance } from './points';
import { refineCentres } from './refineCentres';
import { seedCentres } from './seedCentres';

export interface Clusters {
  readonly centres: Points;
  /** The cluster of each point, from 0. */
  readonly clusterOf: Int32Array;
  readonly sizes: Int32Array;
  /** Of each cluster: the sum of its points' squared distances to the centre, R's `withinss`. */
  readonly within: Float64Array;
  /** The sum of those, which k-means makes small: R's `tot.withinss`. */
  readonly total: number;
}

export interface KmeansOptions {
  readonly k: number;
  /** The same seed gives the same clusters. */
  readonly seed: number;
  /** How often to begin anew; the best outcome counts. 8, and up to 50 where points are so few that it costs nothing. */
  readonly starts?: number;
}

/**
 * The best clusters of several starts: k-means++ (Arthur and Vassilvitskii, 2007), then Lloyd's rounds. Distances are
 * plain, so scale the figures first. Equals the best of R's `kmeans(x, k, nstart)` wherever both find the optimum.
 *
 * `k` is cut to the number of different points, so no cluster is empty; no points give no clusters. Points in another
 * order would be drawn differently: {@link inOrder} makes that not matter. Clusters are numbered as they were found.
 * @example Array.from(kmeans({ count: 4, size: 1, values: Float64Array.of(1, 2, 8, 9) }, { k: 2, seed: 1 }).sizes) // [2, 2]
 */
export function kmeans(points: Points, { k, seed, starts = startsFor(points) }: KmeansOptions): Clusters {
  const most = Math.min(k, distinctPoints(points));
  let best = settle(points, { count: 0, size: points.size, values: new Float64Array() });
  if (most === 0) return best;
  const random = seededRandom(seed);
  for (let start = 0; start < starts; start++) {
    const found = settle(points, refineCentres(points, seedCentres(points, most, random)));
    if (start === 0 || found.total < best.total) best = found;
  }
  return best;
}

/** A single start ends in a worse place about every third time. */
function startsFor({ count }: Points): number {
  return Math.max(8, Math.min(50, Math.round(20_000 / count)));
}

/** Every point to its nearest centre, measured. */
function settle(points: Points, centres: Points): Clusters {
  const clusterOf = new Int32Array(points.count);
  const sizes = new Int32Array(centres.count);
  const within = new Float64Array(centres.count);
  if (centres.count === 0) return { centres, clusterOf, sizes, within, total: 0 };
  for (let point = 0; point < points.count; point++) {
    const at = point * points.size;
    const cluster = nearestCentre(points.values, at, centres);
    clusterOf[point] = cluster;
    sizes[cluster] = (sizes[cluster] as number) + 1;
    const distance = squaredDistance(points.values, at, centres.values, cluster * centres.size, centres.size);
    within[cluster] = (within[cluster] as number) + distance;
  }
  return { centres, clusterOf, sizes, within, total: within.reduce((sum, one) => sum + one, 0) };
}
