/** A rule to begin with: about the pack's first fact, leading to its first segment. */
import type { Group, Rule, RulePack } from '../../core/rules/pack';
import { askableFacts } from './askableFacts';
import { firstOperator } from './offeredOperators';
import { firstValue, valueForm } from './valueForms';

export function newRule(name: string, pack: RulePack): Rule {
  const [segment] = pack.segments;
  return {
    name,
    conditions: newGroup(pack),
    event: { type: 'segment', params: { segment: segment?.id ?? pack.otherwise } },
  };
}

/** One condition that a pack may have: it asks nothing of dates, so the day does not matter. */
export function newGroup(pack: RulePack): Group {
  const [first] = askableFacts(pack);
  if (!first) return { all: [] };
  const [fact, use] = first;
  const operator = use.kind === 'day' ? 'withinDays' : firstOperator(use.kind);
  return { all: [{ fact, operator, value: firstValue(valueForm(operator, use), { use, today: '' }) }] };
}
