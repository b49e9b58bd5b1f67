/** Two trees of conditions, compared from the root down to the leaves that differ. */
import type { Condition } from '../../pack';
import { alignLists } from './alignLists';
import type { ConditionDifference } from './difference';
import { keyOf } from './keyOf';

type Place = Pick<ConditionDifference, 'of' | 'name' | 'at'>;

/**
 * Every leaf that changed, came or went, and every group that became another kind of condition. In a list equal
 * conditions are partners first, then leaves about the same fact and groups of the same kind, then neighbours.
 */
export function diffConditions(
  place: Place,
  before: Condition,
  after: Condition,
): readonly ConditionDifference[] {
  if (keyOf(before) === keyOf(after)) return [];
  const below = (...steps: readonly (string | number)[]): Place => ({
    ...place,
    at: [...place.at, ...steps],
  });
  if ('not' in before && 'not' in after) return diffConditions(below('not'), before.not, after.not);
  const [one, other] = [listOf(before), listOf(after)];
  if (!one || !other || one.form !== other.form) {
    return [{ change: 'condition', ...place, from: before, to: after }];
  }
  const pairs = alignLists(one.children, other.children, [keyOf, likeness, () => '']);
  return pairs.flatMap((pair): readonly ConditionDifference[] => {
    const from = pair.before === undefined ? undefined : one.children[pair.before];
    const to = pair.after === undefined ? undefined : other.children[pair.after];
    const inside = below(one.form, pair.after ?? pair.before ?? 0);
    if (from && to) return diffConditions(inside, from, to);
    return [{ change: 'condition', ...inside, from: from ?? null, to: to ?? null }];
  });
}

function listOf(condition: Condition) {
  if ('all' in condition) return { form: 'all', children: condition.all } as const;
  return 'any' in condition ? ({ form: 'any', children: condition.any } as const) : null;
}

function likeness(condition: Condition): string {
  return 'fact' in condition ? `fact ${condition.fact}` : String(Object.keys(condition)[0]);
}
