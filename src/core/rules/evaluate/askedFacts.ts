/** The facts without which the rules of a pack cannot be asked. */
import { isFactReference } from '../factReference';
import type { CompiledPack } from './compilePack';

/**
 * Every fact that a condition of a rule tests or compares with, in order of first mention. What only muted rules ask
 * about, or named conditions that no rule mentions, is left out.
 * @example [...askedFacts({ nodes: [{ kind: 'leaf', leaf: { fact: 'a', operator: 'equal', value: { fact: 'b' } } }] })] // ['a', 'b']
 */
export function askedFacts({ nodes }: Pick<CompiledPack, 'nodes'>): ReadonlySet<string> {
  return new Set(
    nodes.flatMap((node) => {
      if (node.kind !== 'leaf') return [];
      const { fact, value } = node.leaf;
      return isFactReference(value) ? [fact, value.fact] : [fact];
    }),
  );
}
