/** json-rules-engine itself as the judge: which rules of a pack it fires for one customer. */
import { Engine } from 'json-rules-engine';
import { ownOperators } from '../../../src/core/rules/operators/ownOperators';
import type { RulePack } from '../../../src/core/rules/pack';
import { march1 } from './arbitraryPack';

/** Rules as json-rules-engine takes them: a pack, or what no pack may hold. */
export interface EngineRules {
  readonly rules: readonly { readonly muted?: boolean }[];
  readonly conditions?: Readonly<Record<string, unknown>>;
  readonly allowUndefinedFacts?: boolean;
  readonly allowUndefinedConditions?: boolean;
}

/**
 * The names of all rules that fire, in the engine's order: within one priority that is the order of settling promises.
 * A fresh engine and fresh copies each time: the engine keeps its running state and writes into the rules.
 */
export async function runEngine(
  { rules, conditions = {}, ...options }: EngineRules,
  facts: Readonly<Record<string, unknown>>,
  asOf: number = march1,
): Promise<ReadonlySet<string>> {
  const engine = new Engine([], options);
  for (const [name, test] of Object.entries(ownOperators(asOf))) engine.addOperator(name, test);
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, structuredClone(condition) as never);
  for (const rule of rules.filter(({ muted }) => !muted)) engine.addRule(structuredClone(rule) as never);
  const { results } = await engine.run(structuredClone(facts));
  return new Set(results.map(({ name }) => name));
}

/** The first of these rules in the order a pack promises: priority descending, then place in the file; −1 for none. */
export function firstOf(names: ReadonlySet<string>, rules: RulePack['rules']): number {
  const fired = rules.flatMap((rule, index) =>
    names.has(rule.name) ? [{ index, priority: rule.priority ?? 1 }] : [],
  );
  const highest = Math.max(...fired.map(({ priority }) => priority));
  return fired.find(({ priority }) => priority === highest)?.index ?? -1;
}
