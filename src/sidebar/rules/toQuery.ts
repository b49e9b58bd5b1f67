/** From a pack's conditions to the editor's query; `fromQuery` is the way back, and nothing is lost on either. */
import type { Condition, Group } from '../../core/rules/pack';
import { type Combinator, conditionField, factField, holds, type Query, type QueryRule } from './query';

/** The conditions of a rule as a query. Ids are paths, so that a field keeps its focus while its value changes. */
export function toQuery(group: Group): Query {
  return 'condition' in group ? groupOf('only', [group], '') : negatable(group, '');
}

function toItem(condition: Condition, id: string): Query | QueryRule {
  if ('condition' in condition)
    return { id, field: conditionField(condition.condition), operator: holds, value: true };
  if ('fact' in condition) {
    const { fact, operator, value } = condition;
    return { id, field: factField(fact), operator, value };
  }
  return negatable(condition, id);
}

type Joined = Exclude<Group, { readonly condition: string }>;

function negatable(group: Joined, id: string): Query {
  if ('all' in group) return groupOf('all', group.all, id);
  if ('any' in group) return groupOf('any', group.any, id);
  if ('all' in group.not) return groupOf('notAll', group.not.all, id);
  if ('any' in group.not) return groupOf('none', group.not.any, id);
  return groupOf('not', [group.not], id);
}

function groupOf(combinator: Combinator, conditions: readonly Condition[], id: string): Query {
  const rules = conditions.map((condition, place) => toItem(condition, `${id}/${place}`));
  return { id: id || 'root', combinator, rules };
}
