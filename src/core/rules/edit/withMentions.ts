/** A tree of conditions that mentions named conditions by other names. */
import type { Condition, Group } from '../pack';

/** The same tree with every name that it mentions put through `follow`. */
export function withMentions<T extends Condition>(condition: T, follow: (name: string) => string): T | Group {
  const below = (child: Condition): Condition => withMentions(child, follow);
  if ('all' in condition) return { all: condition.all.map(below) };
  if ('any' in condition) return { any: condition.any.map(below) };
  if ('not' in condition) return { not: below(condition.not) };
  return 'condition' in condition ? { condition: follow(condition.condition) } : condition;
}
