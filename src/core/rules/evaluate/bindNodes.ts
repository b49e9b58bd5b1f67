/** A compiled pack bound to the facts of customers: one partition per condition. */
import type { Facts } from '../../facts/factColumn';
import { operatorsAsOf } from '../operators/engine';
import { bindLeaf } from './bindLeaf';
import type { CompiledPack, GroupNode } from './compilePack';
import { byCode } from './leafPartitions';
import { allOf, anyOf, maskOf, notOf, type Partition } from './partition';

/** One partition per node. Nodes below stand before those above, so each finds its parts ready. */
export function bindNodes(compiled: CompiledPack, facts: Facts): readonly Partition[] {
  const scope = { facts, operators: operatorsAsOf(facts.asOf) };
  const mentions = countMentions(compiled);
  const partitions: Partition[] = [];
  compiled.nodes.forEach((node, number) => {
    const isShared = node.kind !== 'leaf' && (mentions[number] ?? 0) > 1;
    const bound = node.kind === 'leaf' ? bindLeaf(node.leaf, scope) : bindGroup(node, partitions);
    partitions.push(isShared ? answeringOnce(bound, facts.ids.length) : bound);
  });
  return partitions;
}

/** How often each node is part of another or decides a rule. */
function countMentions({ nodes, rules }: CompiledPack): Uint32Array {
  const mentions = new Uint32Array(nodes.length);
  const mention = (number: number) => {
    mentions[number] = (mentions[number] ?? 0) + 1;
  };
  for (const node of nodes) if (node.kind !== 'leaf') node.below.forEach(mention);
  for (const { root } of rules) mention(root);
  return mentions;
}

function bindGroup({ kind, below }: GroupNode, partitions: readonly Partition[]): Partition {
  const parts = below.flatMap((number) => partitions[number] ?? []);
  switch (kind) {
    case 'all':
      return allOf(parts);
    case 'any':
      return anyOf(parts);
    case 'not':
      return notOf(anyOf(parts));
  }
}

/** A group that several conditions share is answered for everybody when it is first asked, and never again. */
function answeringOnce(group: Partition, count: number): Partition {
  let known: Partition | undefined;
  return (rows, from, to) => {
    known ??= byCode(maskOf(group, count), Uint8Array.of(0, 0, 1));
    return known(rows, from, to);
  };
}
