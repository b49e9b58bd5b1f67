/** Everybody who takes part in the benchmark: what they are given, what their time includes, and how they are run. */
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import type { Cell } from '../../../src/core/facts/cell';
import type { Facts } from '../../../src/core/facts/factColumn';
import { compilePack } from '../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../src/core/rules/evaluate/evaluate';
import { matchAll } from '../../../src/core/rules/evaluate/matchAll';
import { ownOperators } from '../../../src/core/rules/operators/ownOperators';
import type { RulePack } from '../../../src/core/rules/pack';
import { factsFromCells, type Row, readFacts } from './customers';
import { handLoop, prepareHandLoop } from './handLoop';
import { toJsonLogic } from './toJsonLogic';
import { toZen } from './toZen';

export interface Given {
  readonly pack: RulePack;
  readonly rows: readonly Row[];
  readonly cells: readonly (readonly Cell[])[];
  readonly facts: Facts;
}

/** For each customer the place of the first rule that holds, −1 for none. */
export type Verdicts = ArrayLike<number>;

export interface Evaluator {
  /** What lies ready before the clock starts. */
  readonly from: 'columns' | 'cells' | 'rows';
  /** What warm times leave out and cold ones count. */
  readonly prepared: string;
  /** Too slow for every customer: so many are measured and the time is scaled, unless all are asked for. */
  readonly isSampled?: boolean;
  readonly prepare: (given: Given) => Run | Promise<Run>;
}

type Run = () => Verdicts | Promise<Verdicts>;

export const evaluators = {
  'Engine.run': {
    from: 'rows',
    prepared: 'engine with its rules',
    isSampled: true,
    prepare: ({ pack, rows }) => {
      const engine = new Engine();
      for (const [name, test] of Object.entries(ownOperators(46_000))) engine.addOperator(name, test);
      for (const rule of pack.rules) engine.addRule(structuredClone(rule) as never);
      const places = new Map(pack.rules.map(({ name }, place) => [name, place]));
      return async () => {
        const first = new Int32Array(rows.length);
        for (const [row, facts] of rows.entries()) {
          const { results } = await engine.run(facts);
          const fired = results.map(({ name }) => places.get(name) ?? -1);
          first[row] = fired.length > 0 ? Math.min(...fired) : -1;
        }
        return first;
      };
    },
  },
  'zen-engine, loop over a table': {
    from: 'rows',
    prepared: 'decision',
    isSampled: true,
    prepare: async ({ pack, rows }) => {
      const { ZenEngine } = await import('@gorules/zen-engine');
      const decision = new ZenEngine().createDecision(toZen(pack));
      return async () => {
        const { result } = await decision.evaluate({ rows });
        const found: readonly ({ readonly rule: number } | null)[] = result.rows ?? result;
        return found.map((one) => one?.rule ?? -1);
      };
    },
  },
  'json-logic-js': {
    from: 'rows',
    prepared: 'expression',
    isSampled: true,
    prepare: ({ pack, rows }) => {
      const logic = toJsonLogic(pack);
      return () => rows.map((row) => Number(jsonLogic.apply(logic, row)));
    },
  },
  'json-logic-engine, compiled': {
    from: 'rows',
    prepared: 'compiled function',
    prepare: ({ pack, rows }) => {
      const first = new LogicEngine().build(toJsonLogic(pack)) as (row: Row) => number;
      return () => rows.map((row) => first(row));
    },
  },
  'hand-written loop': {
    from: 'columns',
    prepared: 'codes of the words in the rules',
    prepare: ({ pack, facts }) => {
      const prepared = prepareHandLoop(facts);
      return () => handLoop(prepared, pack.rules.length);
    },
  },
  'hand-written loop, from cells': {
    from: 'cells',
    prepared: 'nothing',
    prepare:
      ({ pack, cells }) =>
      () =>
        handLoop(prepareHandLoop(factsFromCells(cells)), pack.rules.length),
  },
  fenlei: {
    from: 'columns',
    prepared: 'nothing',
    prepare:
      ({ pack, facts }) =>
      () =>
        evaluate(compilePack(pack), facts),
  },
  'fenlei, from cells': {
    from: 'cells',
    prepared: 'nothing',
    prepare:
      ({ pack, cells }) =>
      () =>
        evaluate(compilePack(pack), factsFromCells(cells)),
  },
  'fenlei, from cells of any sheet': {
    from: 'cells',
    prepared: 'nothing',
    prepare:
      ({ pack, cells }) =>
      () =>
        evaluate(compilePack(pack), readFacts(cells)),
  },
  'fenlei, every rule': {
    from: 'columns',
    prepared: 'nothing',
    prepare:
      ({ pack, facts }) =>
      () =>
        firstOf(matchAll(compilePack(pack), facts), facts.ids.length),
  },
} as const satisfies Record<string, Evaluator>;

export type EvaluatorName = keyof typeof evaluators;
export const evaluatorNames = Object.keys(evaluators) as readonly EvaluatorName[];

/** The first of all the rules that hold, rules in the order of the file. */
function firstOf(holds: readonly Uint8Array[], rows: number): Int32Array {
  const first = new Int32Array(rows).fill(-1);
  for (let rule = holds.length - 1; rule >= 0; rule--) {
    const column = holds[rule] ?? new Uint8Array(0);
    for (let row = 0; row < rows; row++) if (column[row] === 1) first[row] = rule;
  }
  return first;
}
