/** For how many customers a condition holds by itself: what stands beside it while it is edited. */
import type { Facts } from '../facts/factColumn';
import { compilePack } from '../rules/evaluate/compilePack';
import { matchAll } from '../rules/evaluate/matchAll';
import type { Condition, Rule, RulePack } from '../rules/pack';

/**
 * Makes the function that counts the customers of whom a condition holds, whatever the other rules say; `null` for one
 * that asks about facts that these customers do not have.
 * @example conditionCounts({ rules: [], facts: {} }, { asOf: 45000, ids: ['a'], columns: new Map() })({ all: [] }) // 1
 */
export function conditionCounts(pack: RulePack, facts: Facts): (condition: Condition) => number | null {
  return (condition) => {
    const rule: Rule = {
      name: 'counted',
      conditions: { all: [condition] },
      event: { type: 'segment', params: { segment: pack.otherwise } },
    };
    const compiled = compilePack({ ...pack, rules: [rule] });
    const asked = compiled.nodes.flatMap((node) => (node.kind === 'leaf' ? [node.leaf.fact] : []));
    if (asked.some((fact) => !facts.columns.has(fact))) return null;
    const [fits] = matchAll(compiled, facts);
    return fits ? fits.reduce((sum, fit) => sum + fit, 0) : 0;
  };
}
