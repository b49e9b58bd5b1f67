/** Whether a tree of conditions has a leaf, or mentions a name, of some sort. */
import type { Condition, Leaf } from '../pack';

/** A test of trees, made from one of their ends. */
export function someCondition(
  test: (end: Leaf | { readonly condition: string }) => boolean,
): (condition: Condition) => boolean {
  const holds = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.some(holds);
    if ('any' in condition) return condition.any.some(holds);
    return 'not' in condition ? holds(condition.not) : test(condition);
  };
  return holds;
}
