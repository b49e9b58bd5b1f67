/** How many customers each rule decides: what stands on the cards while somebody edits a pack. */
import type { Facts } from '../facts/factColumn';
import type { CompiledPack } from '../rules/evaluate/compilePack';
import { evaluate } from '../rules/evaluate/evaluate';
import { matchAll } from '../rules/evaluate/matchAll';

export interface RuleCounts {
  /** For each entry of `pack.rules`; a muted rule decides for nobody. */
  readonly rules: readonly number[];
  /** Customers whom no rule takes. */
  readonly otherwise: number;
}

/**
 * For each rule the customers for whom it is the first that holds; where rules are collected, all for whom it holds.
 * One pass that stops at the first rule: the analysis, which looks on, costs many times as much.
 * @example ruleCounts({ pack: { hitPolicy: 'first', rules: [] }, nodes: [], rules: [] }, { asOf: 45000, ids: ['a'], columns: new Map() }) // { rules: [], otherwise: 1 }
 */
export function ruleCounts(compiled: CompiledPack, facts: Facts): RuleCounts {
  const { rules, hitPolicy } = compiled.pack;
  const decides = new Float64Array(rules.length + 1);
  for (const index of evaluate(compiled, facts)) {
    const place = index < 0 ? rules.length : index;
    decides[place] = (decides[place] ?? 0) + 1;
  }
  const otherwise = decides[rules.length] ?? 0;
  if (hitPolicy === 'collect') return { rules: matchAll(compiled, facts).map(countOf), otherwise };
  return { rules: [...decides.subarray(0, rules.length)], otherwise };
}

/** How many entries of a mask are 1. */
function countOf(mask: Uint8Array): number {
  let count = 0;
  for (const one of mask) count += one;
  return count;
}
