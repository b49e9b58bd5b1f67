/** What to ask a customer next, where the answers so far lead to no segment of their own. */
import type { Classification } from '../classify';
import { factValue } from '../facts/factColumn';
import { neighboursOf } from '../rules/explain/neighbours';
import { observedFacts } from './observed';

/**
 * The fact whose answer would settle the segment of one customer (a row of the facts): the first that nobody answered,
 * else the one whose other answer is the nearest way to another segment. `null` where a rule took the customer, or where
 * nothing is observed.
 * @example nextQuestion({ pack: { facts: {} } }, 0) // null
 */
export function nextQuestion(
  { pack, compiled, facts, rescores, segment }: Classification,
  customer: number,
): string | null {
  const observed = observedFacts(pack.facts).map(([fact]) => fact);
  const [first] = observed;
  if (first === undefined || pack.segments[segment[customer] ?? -1]?.id !== pack.otherwise) return null;
  const blank = observed.find((fact) => {
    const column = facts.columns.get(fact);
    return !column || factValue(column, customer) === null;
  });
  const [nearest] = neighboursOf(compiled, facts, rescores)(customer, ({ fact }) => observed.includes(fact));
  return blank ?? nearest?.fact ?? first;
}
