/** Every rule that holds, for every customer at once: hit policy `collect` and the counts of the analysis ask for it. */
import type { Facts } from '../../facts/factColumn';
import { bindNodes } from './bindNodes';
import type { CompiledPack } from './compilePack';
import { maskOf } from './partition';

/**
 * One array for each entry of `pack.rules`, in the order of the file: for each customer 1 where the rule holds, else 0.
 * Blanks are judged as in `evaluate`. A muted rule holds for nobody. No customers give empty arrays.
 * @example matchAll({ pack: { rules: [] }, nodes: [], rules: [] }, { ids: ['a'], columns: new Map() }) // []
 */
export function matchAll(compiled: CompiledPack, facts: Facts): readonly Uint8Array[] {
  const partitions = bindNodes(compiled, facts);
  const roots = new Map(compiled.rules.map(({ index, root }) => [index, partitions[root]]));
  return compiled.pack.rules.map((_, index) => {
    const root = roots.get(index);
    return root ? maskOf(root, facts.ids.length) : new Uint8Array(facts.ids.length);
  });
}
