/** From the editor's query back to a pack's conditions. */
import type { Condition, Group, Value } from '../../core/rules/pack';
import { fieldOf, isQuery, type Query, type QueryRule } from './query';

/** The query as the conditions of a rule: what `toQuery` made of them comes back as it was, key by key. */
export function fromQuery({ combinator, rules }: Query): Group {
  const conditions = rules.map(toCondition);
  const [first] = conditions;
  const only = conditions.length === 1 ? first : undefined;
  switch (combinator) {
    case 'any':
      return { any: conditions };
    case 'none':
      return { not: { any: conditions } };
    case 'notAll':
      return { not: { all: conditions } };
    case 'not':
      // Whoever adds a second condition under a "not" says that neither holds.
      return { not: only ?? { any: conditions } };
    case 'only':
      return only && 'condition' in only ? only : { all: conditions };
    default:
      return { all: conditions };
  }
}

export function toCondition(item: Query | QueryRule): Condition {
  if (isQuery(item)) return fromQuery(item);
  const field = fieldOf(item.field);
  if ('condition' in field) return field;
  return { ...field, operator: item.operator, value: item.value as Value };
}
