/** Decision diagrams: questions about all customers at once, each a graph in which equal parts exist only once. */

/**
 * A set of customers, by the number of the node that decides it; equal sets have equal numbers. A node asks one
 * variable and has one child for each of its cells; variables with smaller numbers stand above.
 */
export type Diagram = number;

/** Nobody. */
export const never: Diagram = 0;
/** Everybody. */
export const always: Diagram = 1;
/** What is answered once the budget is spent: then nothing is known. */
export const undecided: Diagram = -1;

type Combination = 'and' | 'or' | 'minus';

/** Sets that never grow can still take long to combine: a node is worth this many steps. */
const stepsPerNode = 5;
/** Nodes and steps with more cells than this count several times. */
const usualCells = 16;

export class Diagrams {
  private readonly variables: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  private readonly children: (readonly Diagram[])[] = [[], []];
  private readonly numbers = new Map<string, Diagram>();
  private readonly known = {
    and: new Map<number, Diagram>(),
    or: new Map<number, Diagram>(),
    minus: new Map<number, Diagram>(),
  };
  private nodesLeft: number;
  private stepsLeft: number;

  /** `budget` is how many nodes there may be. */
  constructor(budget: number) {
    this.nodesLeft = budget;
    this.stepsLeft = budget * stepsPerNode;
  }

  /** The customers who, being in cell `n` of this variable, are in `below[n]`, whose variables all stand below. */
  branch(variable: number, below: readonly Diagram[]): Diagram {
    const [first = never] = below;
    if (below.every((child) => child === first)) return first;
    const key = `${variable}:${below.join()}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.nodesLeft -= costOf(below.length);
    if (this.nodesLeft < 0) return undecided;
    this.numbers.set(key, this.variables.length);
    this.children.push(below);
    return this.variables.push(variable) - 1;
  }

  and(one: Diagram, other: Diagram): Diagram {
    return this.combine('and', one, other);
  }

  or(one: Diagram, other: Diagram): Diagram {
    return this.combine('or', one, other);
  }

  /** Who is in the one and not in the other. */
  minus(one: Diagram, other: Diagram): Diagram {
    return this.combine('minus', one, other);
  }

  not(one: Diagram): Diagram {
    return this.minus(always, one);
  }

  /** The variable that a diagram asks first; infinite for `never` and `always`. */
  variableOf(diagram: Diagram): number {
    return this.variables[diagram] ?? Number.POSITIVE_INFINITY;
  }

  /** What is left of a diagram in a cell of a variable that it asks first or not at all. */
  inCell(diagram: Diagram, variable: number, cell: number): Diagram {
    return this.variables[diagram] === variable ? (this.children[diagram]?.[cell] ?? never) : diagram;
  }

  private combine(how: Combination, one: Diagram, other: Diagram): Diagram {
    const easy = easily(how, one, other);
    if (easy !== null) return easy;
    const pair = one * 2 ** 26 + other;
    const known = this.known[how].get(pair);
    if (known !== undefined) return known;
    const variable = Math.min(this.variableOf(one), this.variableOf(other));
    const cells = this.children[this.variableOf(one) === variable ? one : other]?.length ?? 0;
    this.stepsLeft -= costOf(cells);
    if (this.stepsLeft < 0) return undecided;
    const below: Diagram[] = [];
    for (let cell = 0; cell < cells; cell++) {
      const child = this.combine(how, this.inCell(one, variable, cell), this.inCell(other, variable, cell));
      if (child === undecided) return undecided;
      below.push(child);
    }
    const made = this.branch(variable, below);
    this.known[how].set(pair, made);
    return made;
  }
}

function costOf(cells: number): number {
  return Math.ceil(cells / usualCells);
}

/** The answer that needs no look below; `null` where it does. What is undecided stays so unless it does not matter. */
function easily(how: Combination, one: Diagram, other: Diagram): Diagram | null {
  switch (how) {
    case 'and':
      if (one === never || other === never) return never;
      if (one === undecided || other === undecided) return undecided;
      if (one === always || one === other) return other;
      return other === always ? one : null;
    case 'or':
      if (one === always || other === always) return always;
      if (one === undecided || other === undecided) return undecided;
      if (one === never || one === other) return other;
      return other === never ? one : null;
    case 'minus':
      if (one === never || other === always) return never;
      if (one === undecided || other === undecided) return undecided;
      if (one === other) return never;
      return other === never ? one : null;
  }
}
