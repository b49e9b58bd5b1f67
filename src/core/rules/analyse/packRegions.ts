/** The rules of a pack as regions of its space: which kinds of customers fit each. */
import { type CompiledPack, compilePack, type GroupNode } from '../evaluate/compilePack';
import type { RulePack } from '../pack';
import { always, type Diagram, Diagrams, never } from './diagram';
import type { Formula, Variable } from './formula';
import { type PackSpace, packSpace } from './packSpace';

export interface PackRegions {
  readonly compiled: CompiledPack;
  readonly space: PackSpace;
  readonly diagrams: Diagrams;
  /** In the order of asking, without muted rules. */
  readonly rules: readonly RuleRegion[];
  /** Customers without a blank among the facts that rules ask about. */
  readonly known: Diagram;
}

export interface RuleRegion {
  /** Its place in `pack.rules`. */
  readonly index: number;
  readonly segment: string;
  readonly fits: Diagram;
}

/** The regions of a parsed pack; `null` where its space is too large for the budget. */
export function packRegions(pack: RulePack, budget: number): PackRegions | null {
  const compiled = compilePack(pack);
  const space = packSpace(compiled, budget);
  if (!space) return null;
  const diagrams = new Diagrams(budget);
  const draw = drawer(diagrams, space.variables);
  const regions: Diagram[] = [];
  for (const node of compiled.nodes) {
    regions.push(
      node.kind === 'leaf' ? draw(space.formulas.get(node.leaf) ?? false) : combine(node, regions, diagrams),
    );
  }
  const rules = compiled.rules.map(({ index, root }) => ({
    index,
    segment: pack.rules[index]?.event.params.segment ?? '',
    fits: regions[root] ?? never,
  }));
  return { compiled, space, diagrams, rules, known: draw({ all: space.variables.map(isKnown) }) };
}

function combine({ kind, below }: GroupNode, regions: readonly Diagram[], diagrams: Diagrams): Diagram {
  const parts = below.map((number) => regions[number] ?? never);
  switch (kind) {
    case 'all':
      return parts.reduce((one, other) => diagrams.and(one, other), always);
    case 'any':
      return parts.reduce((one, other) => diagrams.or(one, other), never);
    case 'not':
      return diagrams.not(parts[0] ?? never);
  }
}

function isKnown(variable: Variable): Formula {
  switch (variable.kind) {
    case 'value':
      return { variable, cells: variable.cells.map(({ value }) => value !== null) };
    case 'blank':
      return { variable, cells: [true, false] };
    case 'member':
    case 'open':
      return true;
  }
}

function drawer(diagrams: Diagrams, variables: readonly Variable[]): (formula: Formula) => Diagram {
  const numbers = new Map(variables.map((variable, number) => [variable, number]));
  const draw = (formula: Formula): Diagram => {
    if (typeof formula === 'boolean') return formula ? always : never;
    if ('variable' in formula) {
      const number = numbers.get(formula.variable);
      if (number === undefined)
        throw new Error('packRegions: a formula with a variable that is not in the space');
      return diagrams.branch(
        number,
        formula.cells.map((holds) => (holds ? always : never)),
      );
    }
    if ('not' in formula) return diagrams.not(draw(formula.not));
    return 'all' in formula
      ? formula.all.reduce<Diagram>((region, part) => diagrams.and(region, draw(part)), always)
      : formula.any.reduce<Diagram>((region, part) => diagrams.or(region, draw(part)), never);
  };
  return draw;
}
