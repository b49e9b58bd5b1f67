/** k-means against published optima: iris in R's copy, and the arrests of 50 states in z-scores. */
import { describe, expect, test } from 'vitest';
import { findClusters } from '../../../../src/core/schemes/kmeans/findClusters';
import { inOrder, toPoints } from '../../../../src/core/schemes/kmeans/inOrder';
import { type Clusters, kmeans } from '../../../../src/core/schemes/kmeans/kmeans';
import { scaled, scaleOf } from '../../../../src/core/schemes/kmeans/scale';
import { silhouette } from '../../../../src/core/schemes/kmeans/silhouette';
import { hasSharedData } from '../../../sharedData';
import { expectedOf, numbersIn, readRows } from '../publishedCases';

interface Expected {
  readonly centers: readonly (readonly number[])[];
  readonly withinss: readonly number[];
  readonly tot: number;
  readonly between_over_total: number;
}

const seeds = [1, 2, 3, 4, 5];

describe.skipIf(!hasSharedData)('published optima', () => {
  const iris = () =>
    columnsOf('kmeans/iris_r.csv', ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']);
  const arrests = () => columnsOf('kmeans/usarrests.csv', ['Murder', 'Assault', 'UrbanPop', 'Rape']);
  const zScores = (columns: readonly Float64Array[]) =>
    columns.map((column) => {
      const scale = scaleOf(column, false);
      return column.map((figure) => scaled(scale, figure));
    });

  test.each(seeds)('KM-1: iris, k = 3, not scaled, seed %i', (seed) => {
    check(iris(), { k: 3, seed }, { caseId: 'KM-1', shareTolerance: 5e-5 });
  });

  test.each(seeds)('KM-4: USArrests, k = 4, z-scores, seed %i', (seed) => {
    check(zScores(arrests()), { k: 4, seed }, { caseId: 'KM-4', shareTolerance: 5e-4 });
  });

  test('findClusters finds the optimum of KM-4 from the plain figures', () => {
    const options = { k: 4, seed: 1, inProportion: false, numberBy: [] };
    const found = findClusters(arrests(), options);
    expect(found.total).toBeCloseTo(expectedOf<Expected>('KM-4').tot, 5);
    expect([...found.sizes].sort((a, b) => a - b)).toEqual([8, 13, 13, 16]);
  });

  /** scikit-learn's and R's documentation of silhouettes: iris, 0.6810 for k = 2 and 0.5528 for k = 3. */
  test.each([
    [2, 0.681],
    [3, 0.5528],
  ])('the mean silhouette of iris with %i clusters is %f', (k, expected) => {
    const columns = iris();
    const points = toPoints(columns, inOrder(columns));
    expect(silhouette(points, kmeans(points, { k, seed: 1 }).clusterOf)).toBeCloseTo(expected, 4);
  });
});

function check(
  columns: readonly Float64Array[],
  options: { readonly k: number; readonly seed: number },
  { caseId, shareTolerance }: { readonly caseId: string; readonly shareTolerance: number },
): void {
  const expected = expectedOf<Expected>(caseId);
  const points = toPoints(columns, inOrder(columns));
  const found = kmeans(points, options);
  expect(found.total).toBeCloseTo(expected.tot, 5);
  const whole = kmeans(points, { k: 1, seed: 1 }).total;
  expect(Math.abs((whole - found.total) / whole - expected.between_over_total)).toBeLessThan(shareTolerance);
  // Clusters as sets: whichever was found first.
  const clusters = clustersOf(found);
  expected.centers.forEach((centre, place) => {
    const same = clusters.find((one) => one.centre.every((value, at) => near(value, centre[at] as number)));
    expect(same, `centre ${centre.join(', ')}`).toBeDefined();
    expect(same?.within).toBeCloseTo(expected.withinss[place] as number, 4);
  });
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-5;
}

function clustersOf({ centres: { count, size, values }, within }: Clusters) {
  return Array.from({ length: count }, (_, cluster) => ({
    centre: Array.from(values.subarray(cluster * size, (cluster + 1) * size)),
    within: within[cluster] as number,
  }));
}

function columnsOf(file: string, names: readonly string[]): readonly Float64Array[] {
  const rows = readRows(file);
  return names.map((name) => Float64Array.from(numbersIn(rows, name)));
}
