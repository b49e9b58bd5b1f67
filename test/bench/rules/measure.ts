/**
 * One evaluator in a fresh process: its first call is the cold time, the median of later calls the warm one. Prints one
 * JSON line. Called by `rules.ts` with the name of the evaluator, the numbers of rules and of rows, and how many of the
 * rows to measure.
 */
import { benchPack } from './benchPack';
import { factsFromCells, makeRows, toCells } from './customers';
import { type Evaluator, type EvaluatorName, evaluators, type Given, type Verdicts } from './evaluators';

export interface Measurement {
  readonly evaluator: EvaluatorName;
  readonly rules: number;
  readonly rows: number;
  /** How many of the rows were measured; times are scaled up to all. */
  readonly measured: number;
  readonly from: Evaluator['from'];
  readonly prepared: string;
  /** Milliseconds of the first call, preparation included; `null` where not all rows were measured. */
  readonly cold: number | null;
  /** Milliseconds of a later call, preparation left out. */
  readonly warm: number;
  readonly rounds: number;
  readonly hash: string;
  /** Of the first customers only, which everybody measured. */
  readonly sampleHash: string;
}

const [name, rules, rows, measured, sample] = process.argv.slice(2);
console.log(JSON.stringify(await measure()));

async function measure(): Promise<Measurement> {
  const evaluator: Evaluator = evaluators[name as EvaluatorName];
  const given = give(Number(measured));
  const scale = Number(rows) / Number(measured);
  const start = performance.now();
  const run = await evaluator.prepare(given);
  const verdicts = await run();
  const cold = performance.now() - start;
  const times = await warmTimes(run);
  return {
    evaluator: name as EvaluatorName,
    rules: Number(rules),
    rows: Number(rows),
    measured: Number(measured),
    from: evaluator.from,
    prepared: evaluator.prepared,
    cold: scale === 1 ? rounded(cold) : null,
    warm: rounded((times[times.length >> 1] ?? 0) * scale),
    rounds: times.length,
    hash: hashOf(verdicts, Number(measured)),
    sampleHash: hashOf(verdicts, Number(sample)),
  };
}

/** Only what the evaluator starts from stays in memory, as it would be anywhere else. */
function give(count: number): Given {
  const made = makeRows(count);
  const cells = toCells(made);
  const { from } = evaluators[name as EvaluatorName];
  return {
    pack: benchPack(Number(rules)),
    rows: from === 'rows' ? made : [],
    cells: from === 'cells' ? cells : [],
    facts: factsFromCells(from === 'columns' ? cells : []),
  };
}

/** A second and a half of calls, at least three and at most forty; the first third warms up and does not count. */
async function warmTimes(run: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + 1_500;
  while (times.length < 4 || (times.length < 40 && performance.now() < end)) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.slice(Math.floor(times.length / 3)).sort((one, other) => one - other);
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(3));
}

/** FNV-1a over the first verdicts. */
function hashOf(verdicts: Verdicts, count: number): string {
  let hash = 0x811c9dc5;
  for (let row = 0; row < count; row++) hash = Math.imul(hash ^ ((verdicts[row] ?? -2) & 0xff), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
