import { mostClusters } from '../../core/schemes/kmeans/chooseK';
import { findClusters } from '../../core/schemes/kmeans/findClusters';
import { answer, inShapeOf, type Value } from './answer';
import { isLeftOut, toLimited, toMatrix, toNumbers } from './argument';

/**
 * `KMEANS_CLUSTER`: see the function catalogue. Plain z-scores with the sample standard deviation, as R's
 * `kmeans(scale(x), k)`; clusters are numbered by their mean of the first column, the largest first.
 */
export function kmeansClusters(values: unknown, k?: unknown): Value | Value[][] {
  const rows = toMatrix(values);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    answer(
      toNumbers(
        rows.map((row) => [row[at] ?? '']),
        'values',
      ),
    ),
  );
  const wanted = isLeftOut(k) ? null : answer(toLimited(k, 'k', 2, { least: 1, most, whole: true }));
  const numberBy = columns.map((_, column) => ({ column, largestFirst: true }));
  const { clusterOf } = findClusters(columns, { k: wanted, seed: 1, inProportion: false, numberBy });
  return inShapeOf(
    values,
    Array.from(clusterOf, (cluster) => (cluster < 0 ? '' : cluster + 1)),
  );
}

/** People compare formulas with figures made elsewhere, which may have more clusters than a sheet shows well. */
const most = 3 * mostClusters;
