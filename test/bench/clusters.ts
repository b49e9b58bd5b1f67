/**
 * How fast customers are clustered and rules are learned: prints one JSON line per measurement, the median of five runs.
 * Run with `npm run bench:clusters [-- CUSTOMERS]`. It reports and decides nothing. Beside ours stand ml-kmeans over the
 * same points, once per start since it has no starts, and scikit-learn where python3 has it.
 */
import { spawnSync } from 'node:child_process';
import { kmeans as mlKmeans } from 'ml-kmeans';
import { numberColumn, textColumn } from '../../src/core/facts/factColumn';
import { crossValidate } from '../../src/core/learn/crossValidate';
import { binFeature, type Feature } from '../../src/core/learn/feature';
import { findGroups } from '../../src/core/learn/findGroups';
import { growTree, type Labelled } from '../../src/core/learn/growTree';
import { completeOptions } from '../../src/core/schemes/completeOptions';
import { inOrder, toPoints } from '../../src/core/schemes/kmeans/inOrder';
import { kmeans } from '../../src/core/schemes/kmeans/kmeans';
import { scaled, scaleOf } from '../../src/core/schemes/kmeans/scale';
import { kmeansScheme } from '../../src/core/schemes/kmeansScheme';
import { seededRandom } from '../../src/core/seededRandom';

const [customers = 20_000] = process.argv.slice(2).map(Number);
const k = 5;
const starts = 8;
const { days, orders, amounts } = someCustomers();
const columns = [days, orders, amounts].map((column) => {
  const scale = scaleOf(column, true);
  return column.map((figure) => scaled(scale, figure));
});
const points = toPoints(columns, inOrder(columns));
const rows = Array.from({ length: customers }, (_, row) => columns.map((column) => column[row] as number));

const ours = measure(`k-means, k ${k}, ${starts} starts`, () => kmeans(points, { k, starts, seed: 1 }).total);
const theirs = measure(`ml-kmeans, k ${k}, ${starts} runs`, () =>
  Math.min(
    ...Array.from({ length: starts }, (_, start) =>
      sumOf(mlKmeans(rows, k, { seed: start + 1, maxIterations: 300 })),
    ),
  ),
);
report({ what: 'ml-kmeans ÷ ours', ratio: Number((theirs / ours).toFixed(1)) });
scikitLearn();

const facts = {
  asOf: 46_000,
  ids: rows.map((_, row) => `C${row}`),
  columns: new Map([
    ['recencyDays', numberColumn(days)],
    ['orders', numberColumn(orders)],
    ['monetary', numberColumn(amounts)],
  ]),
};
const options = completeOptions('kmeans', {});
if (options.ok)
  measure('scheme kmeans, number of groups found', () => kmeansScheme.run(facts, options.value).tied);

const features = [
  feature('recencyDays', days),
  feature('orders', orders),
  feature('monetary', amounts),
  cities(),
];
const labelled: Labelled = {
  features: features.flatMap((one) => binFeature(one) ?? []),
  labels: Int32Array.from(days, (since, row) => (since > 365 ? 2 : (amounts[row] as number) > 500 ? 0 : 1)),
  count: 3,
};
const all = Int32Array.from(days.keys());
const limits = { depth: 4, leaf: 5 };
measure('tree, binned and grown', () => {
  const binned = features.flatMap((one) => binFeature(one) ?? []);
  return growTree({ ...labelled, features: binned }, all, limits).kind.length;
});
measure('tree, five-fold cross-validation', () => crossValidate(labelled, all, { limits, seed: 1 }).right);
measure('groups found and drafted as a pack', () => {
  const input = { features: features.slice(0, 3), k: null, taken: new Set<string>(), locale: 'en' as const };
  const found = findGroups(input);
  return found.ok ? found.value.agreement : Number.NaN;
});

function measure(what: string, run: () => number): number {
  let result = run();
  const times = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    result = run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
  report({ what, customers, milliseconds: Number(median.toFixed(1)), result: Number(result.toFixed(3)) });
  return median;
}

function report(line: object): void {
  console.log(JSON.stringify(line));
}

function sumOf({ clusters, centroids }: ReturnType<typeof mlKmeans>): number {
  return rows.reduce((sum, point, row) => {
    const centre = centroids[clusters[row] as number] ?? [];
    return sum + point.reduce((squares, figure, at) => squares + (figure - (centre[at] as number)) ** 2, 0);
  }, 0);
}

/** The same figures through scikit-learn's Lloyd on one thread, if it is there. */
function scikitLearn(): void {
  const script = `
import json, sys, time
import numpy, sklearn.cluster
points = numpy.array(json.load(sys.stdin))
times = []
for _ in range(5):
    start = time.perf_counter()
    found = sklearn.cluster.KMeans(${k}, n_init=${starts}, random_state=1, algorithm='lloyd').fit(points)
    times.append(1000 * (time.perf_counter() - start))
print(json.dumps({'milliseconds': sorted(times)[2], 'result': found.inertia_}))`;
  const { status, stdout } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(rows),
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  if (status !== 0) {
    report({ what: 'scikit-learn', skipped: 'python3 has no scikit-learn here' });
    return;
  }
  const { milliseconds, result } = JSON.parse(stdout) as { milliseconds: number; result: number };
  report({ what: `scikit-learn, k ${k}, ${starts} starts`, customers, milliseconds, result });
  report({ what: 'scikit-learn ÷ ours', ratio: Number((milliseconds / ours).toFixed(1)) });
}

function feature(fact: string, values: Float64Array): Feature {
  return {
    fact,
    title: { en: fact, 'zh-CN': fact, 'zh-TW': fact },
    whole: false,
    column: numberColumn(values),
  };
}

function cities(): Feature {
  const column = textColumn(Array.from(days, (_, row) => `City ${row % 20}`));
  return { fact: 'city', title: { en: 'City', 'zh-CN': '城市', 'zh-TW': '城市' }, whole: false, column };
}

/** Uneven as customers are: many with one order, few with very many. */
function someCustomers() {
  const random = seededRandom(20240315);
  const days = new Float64Array(customers);
  const orders = new Float64Array(customers);
  const amounts = new Float64Array(customers);
  for (let row = 0; row < customers; row++) {
    days[row] = Math.floor(random() * 730);
    orders[row] = 1 + Math.floor(random() ** 4 * 60);
    amounts[row] = Math.round((orders[row] as number) * random() * 20_000) / 100;
  }
  return { days, orders, amounts };
}
