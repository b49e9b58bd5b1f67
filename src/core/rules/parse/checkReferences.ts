/** Named conditions that mention one another: cycles, and how large a rule becomes once they are written out. */
import type { Condition, Group } from '../pack';
import { packLimits } from '../packLimits';
import { report, type Source } from './source';

interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** A group of the file, with the place to report at. */
export interface PlacedGroup {
  readonly group: Group;
  readonly source: Source;
}

/**
 * Reports cycles, and every named condition and rule that is too deep or too large with its references written out.
 * Sizes are added up, never expanded: sixteen conditions that mention each other twice already make 65,536.
 */
export function checkReferences(
  named: ReadonlyMap<string, PlacedGroup>,
  rules: readonly PlacedGroup[],
): void {
  const sizes = new Map<string, Size>();
  const waiting = new Set(named.keys());
  for (let before = -1; before !== waiting.size; ) {
    before = waiting.size;
    for (const name of waiting) {
      const group = named.get(name)?.group;
      if (!group || mentionedIn(group).some((other) => waiting.has(other))) continue;
      sizes.set(name, sizeOf(group, sizes));
      waiting.delete(name);
    }
  }
  reportCycle(named, waiting);
  for (const { group, source } of named.values()) reportSize(source, sizeOf(group, sizes));
  let writtenOut = 0;
  for (const { group, source } of rules) {
    const size = sizeOf(group, sizes);
    reportSize(source, size);
    reportWrittenOut(source, writtenOut, size.nodes);
    writtenOut += size.nodes;
  }
}

/** Of all rules together, at the one that is too much: an explanation walks through every one of these conditions. */
function reportWrittenOut(source: Source, before: number, nodes: number): void {
  const most = packLimits.writtenOut;
  if (before <= most && before + nodes > most)
    report(source, 'tooMuchWrittenOut', { values: { size: before + nodes, most } });
}

/** Whatever waits mentions something that waits, so following the mentions must come back to a name. */
function reportCycle(named: ReadonlyMap<string, PlacedGroup>, waiting: ReadonlySet<string>): void {
  const path: string[] = [];
  let [name] = waiting;
  while (name !== undefined && !path.includes(name)) {
    path.push(name);
    const group: Group | undefined = named.get(name)?.group;
    name = group && mentionedIn(group).find((other) => waiting.has(other));
  }
  const first = named.get(name ?? '');
  if (name === undefined || !first) return;
  const cycle = [...path.slice(path.indexOf(name)), name];
  report(first.source, 'conditionCycle', { found: cycle.slice(0, 10).join(' → ') });
}

function reportSize(source: Source, { nodes, depth }: Size): void {
  if (depth > packLimits.depth) report(source, 'tooDeep', { values: { most: packLimits.depth } });
  if (nodes > packLimits.nodes) report(source, 'tooManyConditions', { values: { most: packLimits.nodes } });
}

function sizeOf(condition: Condition, sizes: ReadonlyMap<string, Size>): Size {
  const below = sizesBelow(condition, sizes);
  return {
    nodes: below.reduce((sum, size) => sum + size.nodes, 1),
    depth: below.reduce((most, size) => Math.max(most, size.depth), 0) + 1,
  };
}

function sizesBelow(condition: Condition, sizes: ReadonlyMap<string, Size>): readonly Size[] {
  if ('condition' in condition) {
    const size = sizes.get(condition.condition);
    return size ? [size] : [];
  }
  return childrenOf(condition).map((child) => sizeOf(child, sizes));
}

function mentionedIn(condition: Condition): readonly string[] {
  return 'condition' in condition ? [condition.condition] : childrenOf(condition).flatMap(mentionedIn);
}

function childrenOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}
