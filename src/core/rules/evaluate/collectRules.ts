/** Hit policy `collect`: every rule that holds, for every customer. */
import type { Facts } from '../../facts/factColumn';
import type { CompiledPack } from './compilePack';
import { matchAll } from './matchAll';

/**
 * For each customer the places in `pack.rules` of all rules that hold, in the order of asking; none gives an empty list.
 * The first of them is what `evaluate` answers.
 * @example collectRules({ pack: { rules: [] }, nodes: [], rules: [] }, { asOf: 45000, ids: ['a'], columns: new Map() }) // [[]]
 */
export function collectRules(compiled: CompiledPack, facts: Facts): readonly (readonly number[])[] {
  const holds = matchAll(compiled, facts);
  return facts.ids.map((_, row) =>
    compiled.rules.flatMap(({ index }) => (holds[index]?.[row] === 1 ? [index] : [])),
  );
}
