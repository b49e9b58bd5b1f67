/**
 * How fast the kernels of the schemes are: prints one JSON line per measurement, the median of seven runs.
 * Run with `npx tsx test/bench/kernels.ts [orders] [customers]`. It reports and decides nothing.
 */
import { numberColumn } from '../../src/core/facts/factColumn';
import { abc } from '../../src/core/schemes/abc';
import { schemeCatalog } from '../../src/core/schemes/catalog';
import { fitFuture } from '../../src/core/schemes/clv/fitFuture';
import { type PurchasePeriod, purchaseSummary } from '../../src/core/schemes/clv/purchaseSummary';
import { completeOptions } from '../../src/core/schemes/completeOptions';
import { ntileScores } from '../../src/core/schemes/ntileScores';
import { quantileScores } from '../../src/core/schemes/quantileScores';
import { radixArgsort } from '../../src/core/schemes/radixArgsort';
import { rankScores } from '../../src/core/schemes/rankScores';
import { sortedValues } from '../../src/core/schemes/sortedValues';
import { shopDay, shopFacts } from '../core/schemes/manyOrders';
import { seededRandom } from './seededRandom';

const [orders = 1_000_000, customers = 100_000] = process.argv.slice(2).map(Number);
const { amounts, counts, days } = totalsPerCustomer();
const ids = Array.from({ length: customers }, (_, i) => `C${i}`);
const facts = {
  asOf: 46_000,
  ids,
  columns: new Map([
    ['monetary', numberColumn(amounts.map((amount) => amount / 100))],
    ['orders', numberColumn(counts)],
    ['recencyDays', numberColumn(days)],
  ]),
};

measure('argsort, comparator', () => comparatorArgsort(amounts));
measure('argsort, radix', () => radixArgsort(amounts));
measure('argsort of small whole numbers, radix', () => radixArgsort(counts));
measure('sorted values', () => sortedValues(amounts));
measure('rank scores', () => rankScores(amounts, 5));
measure('quantile scores', () => quantileScores(amounts, 5));
measure('ntile scores', () => ntileScores(amounts, 5, ids));
measure('ABC', () => abc(amounts));
for (const id of ['abc', 'rfm', 'lifecycle'] as const) {
  const options = completeOptions(id, {});
  if (options.ok) measure(`scheme ${id}, whole`, () => schemeCatalog[id].run(facts, options.value));
}

const shop = shopFacts({ customers: 20_000 });
const bought = shop.purchases;
if (bought) {
  const of = { customers: shop.ids.length, orders: bought.day.length };
  for (const period of ['day', 'week'] as const satisfies readonly PurchasePeriod[]) {
    const summary = purchaseSummary(bought, shopDay, period);
    measure(`BG/NBD and Gamma-Gamma fit, purchases by ${period}`, () => fitFuture(summary), of);
  }
  for (const id of ['xyz', 'clv'] as const) {
    const options = completeOptions(id, {});
    if (options.ok) measure(`scheme ${id}, whole`, () => schemeCatalog[id].run(shop, options.value), of);
  }
}

function measure(what: string, run: () => unknown, of = { orders, customers }): void {
  const times = Array.from({ length: 8 }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  // The first run warms up and is not counted.
  const median = times.slice(1).sort((a, b) => a - b)[3] ?? 0;
  console.log(JSON.stringify({ what, ...of, milliseconds: Number(median.toFixed(2)) }));
}

function comparatorArgsort(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

/** Orders spread unevenly over customers; amounts in minor units, so that equal ones occur. */
function totalsPerCustomer() {
  const amounts = new Float64Array(customers);
  const counts = new Float64Array(customers);
  const days = new Float64Array(customers).fill(1000);
  const random = seededRandom(20240315);
  for (let order = 0; order < orders; order++) {
    const customer = Math.floor(random() ** 2 * customers);
    amounts[customer] = (amounts[customer] ?? 0) + Math.floor(random() * 20_000);
    counts[customer] = (counts[customer] ?? 0) + 1;
    days[customer] = Math.min(days[customer] ?? 0, Math.floor(random() * 730));
  }
  return { amounts, counts, days };
}
