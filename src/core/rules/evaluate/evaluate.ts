/** The first rule that holds, for every customer at once. */
import type { Facts } from '../../facts/factColumn';
import { bindNodes } from './bindNodes';
import type { CompiledPack } from './compilePack';
import { blocksOf } from './partition';

/**
 * For each customer the place in `pack.rules` of the first rule that holds, −1 where none does. Rules are asked by
 * priority, highest first, and within one priority in the order of the file.
 *
 * The same rule fires first in json-rules-engine 7.3.1 when its results are put in that order. A blank is `null`: no
 * comparison of size, range, date or text holds for it, `notEqual` and `notIn` do, and `not` turns each round. A fact
 * that is not at hand is blank for everybody: `checkPack` reports it beforehand. No customers give an empty answer.
 * @example [...evaluate({ pack: {}, nodes: [], rules: [] }, { asOf: 45000, ids: ['a', 'b'], columns: new Map() })] // [-1, -1]
 */
export function evaluate(compiled: CompiledPack, facts: Facts): Int32Array {
  const partitions = bindNodes(compiled, facts);
  const first = new Int32Array(facts.ids.length).fill(-1);
  for (const rows of blocksOf(first.length)) {
    let undecided = 0;
    for (const { index, root } of compiled.rules) {
      const end = partitions[root]?.(rows, undecided, rows.length) ?? undecided;
      for (; undecided < end; undecided++) first[rows[undecided] ?? 0] = index;
    }
  }
  return first;
}
