/**
 * How fast BG/NBD is fitted beside scipy, where Python has it: one JSON line with both times, their ratio and both
 * sets of parameters. Run with `npx tsx test/bench/bgNbdScipy.ts [customers]`. It reports and decides nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fitBgNbd } from '../../src/core/schemes/clv/bgNbd';
import { groupHistories } from '../../src/core/schemes/clv/fitFuture';
import { purchaseSummary } from '../../src/core/schemes/clv/purchaseSummary';
import { shopDay, shopFacts } from '../core/schemes/manyOrders';

const [customers = 20_000] = process.argv.slice(2).map(Number);
const { purchases } = shopFacts({ customers });
if (!purchases) throw new Error('no purchases');
const summary = purchaseSummary(purchases, shopDay, 'week');
const times = Array.from({ length: 5 }, () => {
  const start = process.hrtime.bigint();
  fitBgNbd(groupHistories(summary));
  return Number(process.hrtime.bigint() - start) / 1e6;
}).sort((one, other) => one - other);
const milliseconds = times[2] ?? 0;
const parameters = Object.values(fitBgNbd(groupHistories(summary)) ?? {});

const script = fileURLToPath(new URL('./bgNbdScipy.py', import.meta.url));
const input = JSON.stringify([summary.repeats, summary.last, summary.age].map((column) => [...column]));
const { status, stdout } = spawnSync('python3', [script], { input, encoding: 'utf8' });
const scipy = status === 0 ? JSON.parse(stdout) : null;
console.log(
  JSON.stringify({
    what: 'BG/NBD fit beside scipy',
    customers,
    milliseconds: Number(milliseconds.toFixed(1)),
    scipy: scipy && Number(scipy.milliseconds.toFixed(1)),
    ratio: scipy && Number((scipy.milliseconds / milliseconds).toFixed(1)),
    parameters,
    scipyParameters: scipy?.parameters ?? null,
  }),
);
