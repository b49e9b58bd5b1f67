/** Clusters of customers from columns of figures: what the scheme, the formula and drafted rules begin with. */
import { chooseK } from './chooseK';
import { inOrder, toPoints } from './inOrder';
import { type Clusters, kmeans } from './kmeans';
import type { Points } from './points';
import { type Scale, scaled, scaleOf } from './scale';
import { silhouette } from './silhouette';

export interface ClusterOptions {
  /** `null`: the number with the best silhouette. */
  readonly k: number | null;
  readonly seed: number;
  readonly inProportion: boolean;
  /** Columns by which clusters are numbered, and whether a large mean comes first; the next decides between equals. */
  readonly numberBy: readonly { readonly column: number; readonly largestFirst: boolean }[];
}

export interface FoundClusters {
  /** From 0, in the order of `numberBy`; −1 for a row with a blank. */
  readonly clusterOf: Int32Array;
  readonly sizes: readonly number[];
  readonly scales: readonly Scale[];
  /** In z-scores. */
  readonly centres: Points;
  /** NaN where there is only one cluster. */
  readonly silhouette: number;
  /** The total sum of squared distances to the centres, in z-scores. */
  readonly total: number;
  /** Rows with a blank. */
  readonly blank: number;
}

/**
 * k-means on the z-scores of the columns, which must be equally long. A row with a blank in any of them belongs to no
 * cluster and does not count. The order of rows changes nothing, and equal rows share a cluster.
 * @example Array.from(findClusters([Float64Array.of(9, 1, NaN, 2, 8)], { k: 2, seed: 1, inProportion: false, numberBy: [{ column: 0, largestFirst: true }] }).clusterOf) // [0, 1, -1, 1, 0]
 */
export function findClusters(columns: readonly Float64Array[], options: ClusterOptions): FoundClusters {
  const order = inOrder(columns);
  const scales = columns.map((column) => scaleOf(pick(column, order), options.inProportion));
  const points = toPoints(
    columns.map((column, place) => column.map((figure) => scaled(scales[place] as Scale, figure))),
    order,
  );
  const { seed } = options;
  const found = kmeans(points, { k: options.k ?? chooseK(points, seed), seed });
  const clusters = numbered(found, options.numberBy);
  const rows = columns[0]?.length ?? 0;
  const clusterOf = new Int32Array(rows).fill(-1);
  order.forEach((row, point) => {
    clusterOf[row] = clusters.clusterOf[point] as number;
  });
  return {
    clusterOf,
    sizes: Array.from(clusters.sizes),
    scales,
    centres: clusters.centres,
    silhouette: silhouette(points, clusters.clusterOf),
    total: clusters.total,
    blank: rows - order.length,
  };
}

function pick(column: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row] as number);
}

/** The clusters under other numbers. */
function numbered(clusters: Clusters, numberBy: ClusterOptions['numberBy']): Clusters {
  const { count, size, values } = clusters.centres;
  const byRank = Array.from({ length: count }, (_, cluster) => cluster).sort((one, other) => {
    for (const { column, largestFirst } of numberBy) {
      const difference = (values[other * size + column] as number) - (values[one * size + column] as number);
      if (difference !== 0) return largestFirst ? difference : -difference;
    }
    return one - other;
  });
  const rankOf = new Int32Array(count);
  byRank.forEach((cluster, rank) => {
    rankOf[cluster] = rank;
  });
  const centres = new Float64Array(values.length);
  byRank.forEach((cluster, rank) => {
    centres.set(values.subarray(cluster * size, (cluster + 1) * size), rank * size);
  });
  return {
    centres: { count, size, values: centres },
    clusterOf: clusters.clusterOf.map((cluster) => rankOf[cluster] as number),
    sizes: Int32Array.from(byRank, (cluster) => clusters.sizes[cluster] as number),
    within: Float64Array.from(byRank, (cluster) => clusters.within[cluster] as number),
    total: clusters.total,
  };
}
