/**
 * How fast rules are evaluated, beside json-rules-engine, three more engines and a loop written by hand. Prints one
 * JSON line a measurement and a summary with the targets. Every evaluator runs in a process of its own, several times
 * in turn; figures are medians. The times of slow evaluators are scaled up from 2,000 customers, unless `--full`.
 * Run with `npm run bench:rules -- [--full] [--repeats=3] [--rows=10000,100000] [--rules=10,30]`.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Evaluator, type EvaluatorName, evaluatorNames, evaluators } from './rules/evaluators';
import type { Measurement } from './rules/measure';
import { summarise } from './rules/summarise';

const sample = 2_000;
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    repeats: { type: 'string', default: '3' },
    rows: { type: 'string', default: '10000,100000' },
    rules: { type: 'string', default: '10,30' },
  },
});

/** A native module, which not every machine has. */
const hasZen = await import('@gorules/zen-engine').then(
  () => true,
  () => false,
);
if (!hasZen) console.error('zen-engine has no native module for this machine and is left out');
const names = evaluatorNames.filter((name) => hasZen || !name.startsWith('zen-engine'));

for (const rows of options.rows.split(',').map(Number)) {
  for (const rules of options.rules.split(',').map(Number)) {
    const measurements = series(rules, rows);
    refuseDisagreement(measurements);
    console.log(summarise(measurements));
  }
}

/** Everybody in turn, then everybody again: what else the machine does at a moment hits all alike. */
function series(rules: number, rows: number): readonly Measurement[] {
  return Array.from({ length: Number(options.repeats) }, () =>
    names.map((name) => measure(name, rules, rows)),
  ).flat();
}

function measure(name: EvaluatorName, rules: number, rows: number): Measurement {
  const evaluator: Evaluator = evaluators[name];
  const measured = evaluator.isSampled && !options.full ? Math.min(sample, rows) : rows;
  const script = fileURLToPath(new URL('rules/measure.ts', import.meta.url));
  const line = execFileSync(
    process.execPath,
    ['--import', 'tsx', script, name, ...[rules, rows, measured, sample].map(String)],
    { encoding: 'utf8' },
  ).trim();
  console.log(line);
  return JSON.parse(line);
}

/** A fast wrong answer is worth nothing. */
function refuseDisagreement(measurements: readonly Measurement[]): void {
  const [first] = measurements;
  for (const one of measurements) {
    const [other] = measurements.filter(({ measured }) => measured === one.measured);
    if (one.sampleHash === first?.sampleHash && one.hash === other?.hash) continue;
    throw new Error(`${one.evaluator} found other segments than ${first?.evaluator} or ${other?.evaluator}`);
  }
}
