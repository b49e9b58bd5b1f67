/** Edit: a rule asked earlier or later. */
import { type Result, success } from '../../result';
import { inOrder } from '../askedInOrder';
import type { Rule, RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfRule, withMoved } from './places';

/**
 * The rule at another place in the order of asking, muted rules counted. No other rule is touched: it keeps its
 * priority where that lies between those of its new neighbours, else it takes that of the rule before it, or of the
 * rule behind it where there is none before; and in the file it goes next to the neighbour that has its priority.
 */
export function moveRule(pack: RulePack, { name, to }: Edit<'moveRule'>): Result<RulePack> {
  const found = placeOfRule(pack, name);
  if (!found.ok) return found;
  const asked = inOrder(pack.rules).map(({ rule }) => rule);
  const moved = withMoved(
    asked,
    asked.findIndex((rule) => rule.name === name),
    to,
  );
  if (!moved.ok) return moved;
  const [rule, before, behind] = [moved.value[to], moved.value[to - 1], moved.value[to + 1]];
  // Where it already stands, nothing needs to be written; a list of one has no neighbours.
  if (!rule || asked[to] === rule) return success(pack);
  return success({ ...pack, rules: placeBetween(pack.rules, rule, { before, behind }) });
}

interface Neighbours {
  readonly before: Rule | undefined;
  readonly behind: Rule | undefined;
}

function placeBetween(rules: readonly Rule[], rule: Rule, { before, behind }: Neighbours): readonly Rule[] {
  const own = priorityOf(rule);
  const highest = before ? priorityOf(before) : Number.POSITIVE_INFINITY;
  const lowest = behind ? priorityOf(behind) : Number.NEGATIVE_INFINITY;
  const fits = own <= highest && own >= lowest;
  const priority = fits ? own : before ? highest : lowest;
  const next = fits ? rule : { ...rule, priority };
  const rest = rules.filter((other) => other !== rule);
  if (before && priority === highest) return insert(rest, rest.indexOf(before) + 1, next);
  if (behind && priority === lowest) return insert(rest, rest.indexOf(behind), next);
  return rules.map((other) => (other === rule ? next : other));
}

function insert(rules: readonly Rule[], place: number, rule: Rule): readonly Rule[] {
  return [...rules.slice(0, place), rule, ...rules.slice(place)];
}

function priorityOf({ priority = 1 }: Rule): number {
  return priority;
}
