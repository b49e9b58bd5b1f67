/** The summary of one series: medians, their ratios to Engine.run, and the targets beside what was reached. */
import type { EvaluatorName } from './evaluators';
import type { Measurement } from './measure';

export function summarise(measurements: readonly Measurement[]): string {
  const names = [...new Set(measurements.map(({ evaluator }) => evaluator))];
  const warm = mediansOf(measurements, 'warm');
  const cold = mediansOf(measurements, 'cold');
  const engine = warm('Engine.run');
  const [{ rows, rules }] = measurements as readonly [Measurement];
  const lines = names.map((name) => {
    const times = [warm(name), engine / warm(name), cold(name), engine / cold(name)];
    return `${name.padEnd(32)}${times.map((time) => short(time).padStart(12)).join('')}`;
  });
  const head = ['warm ms', '× Engine', 'cold ms', '× Engine'].map((title) => title.padStart(12)).join('');
  return [
    `\n${`${rows} customers, ${rules} rules`.padEnd(32)}${head}`,
    ...lines,
    '',
    ...(rows === 100_000 && rules === 30 ? targets.map((target) => judge(target, warm, cold)) : []),
  ].join('\n');
}

function judge({ what, least, reached }: Target, warm: Median, cold: Median): string {
  const ratio = reached(warm, cold);
  const verdict = ratio >= least ? 'reached' : 'MISSED';
  return `${verdict.padEnd(8)} ${short(ratio).padStart(8)}  of ${short(least).padStart(6)}  ${what}`;
}

type Median = (name: EvaluatorName) => number;

interface Target {
  readonly what: string;
  readonly least: number;
  readonly reached: (warm: Median, cold: Median) => number;
}

/** They hold for 100,000 customers and 30 rules. Cold calls are compared with a warm Engine.run. */
const targets: readonly Target[] = [
  {
    what: 'times as fast as Engine.run',
    least: 1_000,
    reached: (warm) => warm('Engine.run') / warm('fenlei'),
  },
  {
    what: 'times as fast as json-logic-engine, compiled',
    least: 1.5,
    reached: (warm) => warm('json-logic-engine, compiled') / warm('fenlei'),
  },
  {
    what: 'of the speed of a hand-written loop',
    least: 0.25,
    reached: (warm) => warm('hand-written loop') / warm('fenlei'),
  },
  {
    what: 'times as fast as Engine.run, from cells to segments',
    least: 300,
    reached: (warm) => warm('Engine.run') / warm('fenlei, from cells'),
  },
  {
    what: 'times as fast as Engine.run, first call of a process',
    least: 530,
    reached: (warm, cold) => warm('Engine.run') / cold('fenlei'),
  },
  {
    what: 'times as fast as Engine.run, first call of a process, from cells',
    least: 300,
    reached: (warm, cold) => warm('Engine.run') / cold('fenlei, from cells'),
  },
];

function mediansOf(measurements: readonly Measurement[], time: 'warm' | 'cold'): Median {
  return (name) => {
    const times = measurements.flatMap((one) => (one.evaluator === name ? (one[time] ?? []) : []));
    return times.sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
  };
}

function short(figure: number): string {
  if (Number.isNaN(figure)) return '–';
  return figure >= 100 ? Math.round(figure).toLocaleString('en') : figure.toFixed(figure < 1 ? 2 : 1);
}
