/** A small valid pack for tests, and the ways to vary it. */
import type { Problem } from '../../../src/core/problem';
import type { Condition, Group, RulePack } from '../../../src/core/rules/pack';
import { parsePack } from '../../../src/core/rules/parse/parsePack';

export const leaf = { fact: 'orders', operator: 'greaterThan', value: 3 } as const;

/** A rule as the file has it. */
export function rule(name: string, conditions: unknown, priority?: number): Record<string, unknown> {
  return {
    name,
    ...(priority === undefined ? {} : { priority }),
    conditions,
    event: { type: 'segment', params: { segment: 'good' } },
  };
}

/** The file of a pack: one rule over one fact, unless `changes` say otherwise. */
export function packFile(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    format: 1,
    id: 'sample',
    title: { en: 'Sample', 'zh-CN': '样例', 'zh-TW': '範例' },
    description: 'A pack for tests',
    source: 'Our own',
    hitPolicy: 'first',
    schemes: {},
    facts: { orders: { kind: 'number' } },
    segments: [
      { id: 'good', title: 'Good', color: '#c6efce', playbook: ['Call.'] },
      { id: 'rest', title: 'Rest', color: '#FFFFFF', playbook: [] },
    ],
    rules: [rule('Good', { all: [leaf] })],
    otherwise: 'rest',
    ...changes,
  };
}

/** The parsed pack; a test that hands in a bad one fails with its problems. */
export function parsed(file: unknown): RulePack {
  const result = parsePack(file);
  if (!result.ok) throw new Error(`the pack of the test is not valid: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** A pack whose only rule has these conditions. */
export function packOf(
  conditions: Group | { readonly all: readonly Condition[] },
  facts: unknown = undefined,
): RulePack {
  return parsed(packFile({ rules: [rule('Good', conditions)], ...(facts === undefined ? {} : { facts }) }));
}

/** Code and place of each problem, which is what tests compare: the words may change. */
export function codes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at }) => `${code} /${at.join('/')}`);
}

/** Frozen all the way down, so that whoever writes into it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
