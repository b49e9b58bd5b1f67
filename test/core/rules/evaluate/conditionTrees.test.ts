/** Recorded trees and priorities of json-rules-engine: those a pack can hold give its results, the others are refused. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { explain } from '../../../../src/core/rules/explain/explain';
import type { RulePack } from '../../../../src/core/rules/pack';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { hasSharedData, sharedData } from '../../../sharedData';
import { packFile, rule } from '../samplePack';

interface TreeFile {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly cases: readonly { readonly id: string; readonly conditions: unknown; readonly result?: boolean }[];
}

/** The facts of the file that are cells; its `address` and `orders` are objects, which only a path could read. */
const columns = new Map<string, Column>([
  ['recency', numberColumn(Float64Array.of(12))],
  ['frequency', numberColumn(Float64Array.of(7))],
  ['monetary', numberColumn(Float64Array.of(830.5))],
  ['score', textColumn(['544'])],
  ['tier', textColumn(['Gold'])],
  ['tags', { kind: 'list', values: [['vip', 'newsletter']] }],
  ['country', textColumn(['DE'])],
  ['active', { kind: 'boolean', values: Int8Array.of(1) }],
  ['birthday', textColumn([null])],
  ['zero', numberColumn(Float64Array.of(0))],
  ['empty', textColumn([''])],
]);
const facts: Facts = { asOf: 46_000, ids: ['one'], columns };

/** Keys that a pack leaves out although they change no result once nothing can throw. */
const harmless = ['priority'];

test.skipIf(!hasSharedData)(
  'RL-0: 214 recorded trees give the recorded result, or are refused with a problem',
  () => {
    const file = JSON.parse(readFileSync(sharedData('rules/jre_condition_trees.json'), 'utf8')) as TreeFile;
    const outcomes = new Map<string, number>();
    for (const { id, conditions, result } of file.cases) {
      const outcome = replay(id, without(harmless, conditions), result);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Source: data/rules/jre_condition_trees.md. Refused are an empty group (the engine calls it true), a path, and
    // `in` without a list, which is what the four recorded trees that throw have in common.
    expect(Object.fromEntries(outcomes)).toEqual({
      agrees: 79,
      'refused: emptyGroup': 35,
      'refused: emptyGroup,engineOnlyKey': 19,
      'refused: emptyGroup,engineOnlyKey,literalListNeeded': 4,
      'refused: emptyGroup,literalListNeeded': 1,
      'refused: engineOnlyKey': 62,
      'refused: engineOnlyKey,literalListNeeded': 5,
      'refused: literalListNeeded': 9,
    });
  },
);

test.skipIf(!hasSharedData)(
  'a condition’s own priority is refused, since it could not change a result',
  () => {
    const file = JSON.parse(readFileSync(sharedData('rules/jre_condition_trees.json'), 'utf8')) as TreeFile;
    const withPriority = file.cases.filter(({ conditions }) =>
      JSON.stringify(conditions).includes('"priority"'),
    );
    expect(withPriority.length).toBeGreaterThan(50);
    for (const { conditions } of withPriority) {
      const pack = parsePack(packFile({ rules: [rule('R', conditions)] }));
      expect(pack.ok ? [] : pack.problems.map(({ code }) => code)).toContain('engineOnlyKey');
    }
  },
);

function replay(id: string, conditions: unknown, result: boolean | undefined): string {
  const pack = parsePack(packFile({ rules: [rule('R', conditions)] }));
  if (!pack.ok) return `refused: ${[...new Set(pack.problems.map(({ code }) => code))].sort().join()}`;
  expect(usesOnlyCells(pack.value), id).toBe(true);
  const compiled = compilePack(pack.value);
  expect(evaluate(compiled, facts)[0] === 0, id).toBe(result);
  expect(explain(compiled, facts, 0).fired !== null, id).toBe(result);
  return 'agrees';
}

function usesOnlyCells(pack: RulePack): boolean {
  return compilePack(pack).nodes.every((node) => node.kind !== 'leaf' || columns.has(node.leaf.fact));
}

function without(keys: readonly string[], value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, entry) => (keys.includes(key) ? undefined : entry));
}

interface PriorityCase {
  readonly id: string;
  readonly rules: readonly {
    readonly name: string;
    readonly priority: number;
    readonly conditions: unknown;
  }[];
  readonly facts: { readonly x: number };
  readonly eventsInResult: readonly string[];
}

test.skipIf(!hasSharedData)(
  '36 recorded sets of priorities: the rule we ask first is among those of the highest',
  () => {
    const cases = JSON.parse(
      readFileSync(sharedData('rules/jre_priority.json'), 'utf8'),
    ) as readonly PriorityCase[];
    expect(cases.length).toBe(36);
    for (const { id, rules, facts: given, eventsInResult } of cases) {
      const file = packFile({
        facts: { x: { kind: 'number' } },
        rules: rules.map(({ name, priority, conditions }) => rule(name, conditions, priority)),
      });
      const pack = parsePack(file);
      if (!pack.ok) throw new Error(id);
      const one: Facts = {
        asOf: 46_000,
        ids: ['one'],
        columns: new Map([['x', numberColumn(Float64Array.of(given.x))]]),
      };
      const first = evaluate(compilePack(pack.value), one)[0] ?? -1;
      const fired = rules.filter((_, index) => eventsInResult.includes(`e${index}`));
      const highest = Math.max(...fired.map(({ priority }) => priority));
      expect(rules[first], id).toBe(fired.find(({ priority }) => priority === highest));
    }
  },
);
