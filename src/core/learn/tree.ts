/** A decision tree: questions about single facts, each with a way for yes and one for no, and a label at every end. */

/** `below`: a number is less than the cut. `is`: a text or a truth equals the value. */
export type Test =
  | { readonly fact: string; readonly kind: 'below'; readonly cut: number }
  | { readonly fact: string; readonly kind: 'is'; readonly value: string | boolean };

export interface Leaf {
  readonly kind: 'leaf';
  /** Which label, from 0. */
  readonly label: number;
  /** Of the customers it was learned from: how many came here. */
  readonly customers: number;
}

export interface Split {
  readonly kind: 'split';
  readonly test: Test;
  readonly yes: Tree;
  readonly no: Tree;
}

export type Tree = Leaf | Split;

/** One customer's figures by fact, `null` where blank. */
export type OwnValues = (fact: string) => unknown;

/**
 * The end that a customer comes to; `null` where the tree asks about a fact that is blank, since nobody can answer for it.
 * @example leafFor({ kind: 'split', test: { fact: 'orders', kind: 'below', cut: 3 }, yes: { kind: 'leaf', label: 0, customers: 4 }, no: { kind: 'leaf', label: 1, customers: 5 } }, () => 3).label // 1
 */
export function leafFor(tree: Tree, own: OwnValues): Leaf | null {
  let node = tree;
  while (node.kind === 'split') {
    const value = own(node.test.fact);
    if (value === null || value === undefined) return null;
    node = holds(node.test, value) ? node.yes : node.no;
  }
  return node;
}

function holds(test: Test, value: unknown): boolean {
  return test.kind === 'below' ? Number(value) < test.cut : value === test.value;
}

/** Every end, from the first yes to the last no, with the tests on the way to it. */
export function leavesOf(tree: Tree, way: readonly Step[] = []): readonly TreeEnd[] {
  if (tree.kind === 'leaf') return [{ leaf: tree, way }];
  return [
    ...leavesOf(tree.yes, [...way, { test: tree.test, held: true }]),
    ...leavesOf(tree.no, [...way, { test: tree.test, held: false }]),
  ];
}

export interface Step {
  readonly test: Test;
  readonly held: boolean;
}

export interface TreeEnd {
  readonly leaf: Leaf;
  readonly way: readonly Step[];
}
