import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClusterOptions, findClusters } from '../../../../src/core/schemes/kmeans/findClusters';
import { inOrder, toPoints } from '../../../../src/core/schemes/kmeans/inOrder';
import { kmeans } from '../../../../src/core/schemes/kmeans/kmeans';
import { nearestCentre, squaredDistance } from '../../../../src/core/schemes/kmeans/points';
import { refineCentres } from '../../../../src/core/schemes/kmeans/refineCentres';
import { seedCentres } from '../../../../src/core/schemes/kmeans/seedCentres';
import { seededRandom } from '../../../../src/core/seededRandom';

const options: ClusterOptions = {
  k: 7,
  seed: 1,
  inProportion: false,
  numberBy: [{ column: 0, largestFirst: true }],
};

/** Without any groups, so that every start ends somewhere else. */
function scattered(rows: number, seed: number): readonly Float64Array[] {
  const random = seededRandom(seed);
  return [0, 1, 2].map(() => Float64Array.from({ length: rows }, () => Math.floor(random() * 1000)));
}

test('the order of rows changes nothing, to the last bit', () => {
  const columns = scattered(3000, 5);
  const order = Array.from({ length: 3000 }, (_, row) => (row * 1009) % 3000);
  const before = findClusters(columns, options);
  const after = findClusters(
    columns.map((column) => Float64Array.from(order, (row) => column[row] as number)),
    options,
  );
  expect(after.total).toBe(before.total);
  expect(after.centres).toEqual(before.centres);
  expect(Array.from(after.clusterOf)).toEqual(order.map((row) => before.clusterOf[row]));
});

test('another seed draws other customers to begin with', () => {
  const columns = scattered(3000, 5);
  expect(findClusters(columns, { ...options, seed: 2 }).total).not.toBe(findClusters(columns, options).total);
});

test('clusters are numbered as asked: by the first column, the next where that is equal, small ones first', () => {
  const one = Float64Array.of(5, 5, 5, 5, 1, 1);
  const other = Float64Array.of(2, 2, 9, 9, 4, 4);
  const by = (...numberBy: ClusterOptions['numberBy']) =>
    Array.from(findClusters([one, other], { ...options, k: 3, numberBy }).clusterOf).join('');
  expect(by({ column: 0, largestFirst: true }, { column: 1, largestFirst: false })).toBe('001122');
  expect(by({ column: 1, largestFirst: true })).toBe('220011');
});

describe('bounds only spare work', () => {
  /** Lloyd's rounds as everybody writes them. */
  function plainLloyd(points: Parameters<typeof refineCentres>[0], start: typeof points): number {
    let centres = start;
    for (let round = 0; round < 300; round++) {
      const own = Array.from({ length: points.count }, (_, point) =>
        nearestCentre(points.values, point * points.size, centres),
      );
      const values = centres.values.map((value, at) => {
        const members = own.flatMap((centre, point) =>
          centre === Math.floor(at / centres.size) ? [point] : [],
        );
        const sum = members.reduce(
          (total, point) => total + (points.values[point * points.size + (at % points.size)] as number),
          0,
        );
        return members.length > 0 ? sum / members.length : value;
      });
      const moved = values.some((value, at) => value !== centres.values[at]);
      centres = { ...centres, values };
      if (!moved) break;
    }
    return totalOf(points, centres);
  }

  function totalOf(points: Parameters<typeof refineCentres>[0], centres: typeof points): number {
    let total = 0;
    for (let point = 0; point < points.count; point++) {
      const at = point * points.size;
      const centre = nearestCentre(points.values, at, centres) * points.size;
      total += squaredDistance(points.values, at, centres.values, centre, points.size);
    }
    return total;
  }

  test('from the same start they end where plain rounds end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 8 }), (seed, k) => {
        const columns = scattered(200, seed);
        const points = toPoints(columns, inOrder(columns));
        const start = seedCentres(points, k, seededRandom(seed));
        expect(totalOf(points, refineCentres(points, start))).toBeCloseTo(plainLloyd(points, start), 6);
      }),
      { seed: 13, numRuns: 40 },
    );
  });

  test('a centre that loses all its points goes to the farthest one', () => {
    const points = { count: 4, size: 1, values: Float64Array.of(0, 1, 2, 50) };
    const start = { count: 3, size: 1, values: Float64Array.of(0, 1, 1) };
    expect(Array.from(refineCentres(points, start).values).sort((a, b) => a - b)).toEqual([0.5, 2, 50]);
    expect(kmeans(points, { k: 4, seed: 1 }).total).toBe(0);
  });
});
