/** From a parsed pack to what evaluation walks: rules in order, and a graph in which equal conditions exist once. */
import { askedInOrder } from '../askedInOrder';
import type { Condition, Leaf, RulePack } from '../pack';

/** One condition; `below` are the numbers of other nodes, always smaller than its own. */
export type PlanNode = LeafNode | GroupNode;

export interface LeafNode {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
}

export interface GroupNode {
  readonly kind: 'all' | 'any' | 'not';
  readonly below: readonly number[];
}

export interface PlannedRule {
  /** Its place in `pack.rules`. */
  readonly index: number;
  /** The node that decides it. */
  readonly root: number;
}

export interface CompiledPack {
  readonly pack: RulePack;
  readonly nodes: readonly PlanNode[];
  /** In the order of asking, without muted rules. */
  readonly rules: readonly PlannedRule[];
}

/**
 * The pack made ready to be evaluated over any customers. It needs no facts and keeps none.
 *
 * Leaves are equal when fact, operator and value with its type are; named conditions are resolved, so a condition
 * that forty rules share is one node. The pack comes from `parsePack`: what that refuses is not checked again.
 * @example compilePack({ rules: [] }).nodes // []
 */
export function compilePack(pack: RulePack): CompiledPack {
  const graph = new Graph(pack);
  const rules = askedInOrder(pack.rules).map(({ index, rule }) => ({
    index,
    root: graph.add(rule.conditions),
  }));
  return { pack, nodes: graph.nodes, rules };
}

/** Nodes under construction, found again by what they say. */
class Graph {
  readonly nodes: PlanNode[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(private readonly pack: RulePack) {}

  add(condition: Condition): number {
    if ('condition' in condition) return this.addNamed(condition.condition);
    if ('all' in condition) return this.addGroup('all', condition.all);
    if ('any' in condition) return this.addGroup('any', condition.any);
    return 'not' in condition ? this.addGroup('not', [condition.not]) : this.addLeaf(condition);
  }

  private addNamed(name: string): number {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const condition = this.pack.conditions?.[name];
    if (!condition) throw new Error(`compilePack: no condition named "${name}"; the pack was not parsed`);
    const number = this.add(condition);
    this.named.set(name, number);
    return number;
  }

  private addGroup(kind: 'all' | 'any' | 'not', conditions: readonly Condition[]): number {
    const below = conditions.map((condition) => this.add(condition));
    return this.find(`${kind} ${below.join(' ')}`, () => ({ kind, below }));
  }

  private addLeaf(leaf: Leaf): number {
    return this.find(JSON.stringify([leaf.fact, leaf.operator, leaf.value]), () => ({ kind: 'leaf', leaf }));
  }

  private find(key: string, make: () => PlanNode): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.nodes.push(make());
    this.numbers.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }
}
