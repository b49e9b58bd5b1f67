/** Why one customer landed where they did: the rule that fired and those asked before it, condition by condition. */
import type { Facts, factValue } from '../../facts/factColumn';
import { valueAt } from '../evaluate/bindLeaf';
import type { CompiledPack, PlannedRule } from '../evaluate/compilePack';
import { isFactReference } from '../factReference';
import { operatorsAsOf } from '../operators/engine';
import type { Condition, Leaf, RulePack, Value } from '../pack';

export interface Explanation {
  /** The first rule that holds, `null` where none does. */
  readonly fired: RuleExplanation | null;
  /** The rules asked before it, in the order of asking: none of them holds. */
  readonly before: readonly RuleExplanation[];
  /** Where rules are collected: the further rules that hold, in the order of asking. */
  readonly also: readonly RuleExplanation[];
}

export interface RuleExplanation {
  /** Its place in `pack.rules`. */
  readonly rule: number;
  readonly held: boolean;
  readonly conditions: ConditionExplanation;
}

export type ConditionExplanation = LeafExplanation | GroupExplanation;

export interface LeafExplanation {
  readonly kind: 'leaf';
  readonly held: boolean;
  readonly leaf: Leaf;
  /** The customer's own value, `null` where it is blank. */
  readonly own: FactValue;
  /** What it was compared with: where the leaf names another fact, the customer's value of that. */
  readonly wanted: FactValue | Value;
}

export interface GroupExplanation {
  readonly kind: 'all' | 'any' | 'not' | 'condition';
  /** Of a named condition. */
  readonly name?: string;
  readonly held: boolean;
  readonly below: readonly ConditionExplanation[];
}

export type FactValue = ReturnType<typeof factValue>;

/**
 * The rule that took the customer in this row of the facts, with every condition, whether it held, and the customer's
 * own figure. Unlike `evaluate` it asks all parts of a group, so that a refusal is explained in full. It walks the
 * rules as written and uses the same operators, so both always name the same rule.
 * @example explain({ pack: {}, nodes: [], rules: [] }, { asOf: 45000, ids: ['a'], columns: new Map() }, 0) // { fired: null, before: [], also: [] }
 */
export function explain(compiled: CompiledPack, facts: Facts, row: number): Explanation {
  const { pack, rules } = compiled;
  const before: RuleExplanation[] = [];
  for (const [place, planned] of rules.entries()) {
    const fired = explainRule(planned, { pack, facts, row });
    if (!fired.held) {
      before.push(fired);
      continue;
    }
    const further = pack.hitPolicy === 'collect' ? rules.slice(place + 1) : [];
    const also = further.map((rule) => explainRule(rule, { pack, facts, row })).filter(({ held }) => held);
    return { fired, before, also };
  }
  return { fired: null, before, also: [] };
}

interface Customer {
  readonly pack: RulePack;
  readonly facts: Facts;
  readonly row: number;
}

function explainRule({ index }: PlannedRule, customer: Customer): RuleExplanation {
  const rule = customer.pack.rules[index];
  if (!rule) throw new Error(`explain: no rule ${index}; the pack was compiled from another one`);
  const conditions = explainCondition(rule.conditions, customer);
  return { rule: index, held: conditions.held, conditions };
}

function explainCondition(condition: Condition, customer: Customer): ConditionExplanation {
  const explainAll = (parts: readonly Condition[]) => parts.map((part) => explainCondition(part, customer));
  if ('all' in condition) {
    const below = explainAll(condition.all);
    return { kind: 'all', held: below.every(({ held }) => held), below };
  }
  if ('any' in condition) {
    const below = explainAll(condition.any);
    return { kind: 'any', held: below.some(({ held }) => held), below };
  }
  if ('not' in condition) {
    const below = explainCondition(condition.not, customer);
    return { kind: 'not', held: !below.held, below: [below] };
  }
  return 'condition' in condition
    ? explainNamed(condition.condition, customer)
    : explainLeaf(condition, customer);
}

function explainNamed(name: string, customer: Customer): GroupExplanation {
  const named = customer.pack.conditions?.[name];
  if (!named) throw new Error(`explain: no condition named "${name}"; the pack was not parsed`);
  const below = explainCondition(named, customer);
  return { kind: 'condition', name, held: below.held, below: [below] };
}

function explainLeaf(leaf: Leaf, { facts, row }: Customer): LeafExplanation {
  const own = valueAt(facts.columns.get(leaf.fact), row);
  const wanted = isFactReference(leaf.value) ? valueAt(facts.columns.get(leaf.value.fact), row) : leaf.value;
  const held = operatorsAsOf(facts.asOf)(leaf.operator)?.evaluate(own, wanted) ?? false;
  return { kind: 'leaf', held, leaf, own, wanted };
}
