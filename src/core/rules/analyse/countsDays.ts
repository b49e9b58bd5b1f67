/** Whether the analysis date matters to a pack. */
import type { CompiledPack } from '../evaluate/compilePack';

export function countsDays({ nodes }: CompiledPack): boolean {
  return nodes.some((node) => node.kind === 'leaf' && /(^|:)withinDays$/.test(node.leaf.operator));
}
