/** The rules of a pack as regions of its space: which kinds of customers fit each. */
import { type CompiledPack, compilePack } from '../evaluate/compilePack';
import type { RulePack } from '../pack';
import { always, type Diagram, Diagrams, never } from './diagram';
import { cellCount, type Formula, type Variable } from './formula';
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
    const below = node.kind === 'leaf' ? [] : node.below.map((number) => regions[number] ?? never);
    regions.push(
      node.kind === 'leaf'
        ? draw(space.formulas.get(node.leaf) ?? false)
        : node.kind === 'any'
          ? below.reduce((one, other) => diagrams.or(one, other), never)
          : node.kind === 'all'
            ? below.reduce((one, other) => diagrams.and(one, other), always)
            : diagrams.not(below[0] ?? never),
    );
  }
  const rules = compiled.rules.map(({ index, root }) => ({
    index,
    segment: pack.rules[index]?.event.params.segment ?? '',
    fits: regions[root] ?? never,
  }));
  return { compiled, space, diagrams, rules, known: draw({ all: space.variables.map(isKnown) }) };
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
      const cells = Array.from(
        { length: cellCount(formula.variable) },
        (_, cell) => formula.cells[cell] === true,
      );
      return diagrams.branch(
        number,
        cells.map((holds) => (holds ? always : never)),
      );
    }
    if ('not' in formula) return diagrams.not(draw(formula.not));
    return 'all' in formula
      ? formula.all.reduce<Diagram>((region, part) => diagrams.and(region, draw(part)), always)
      : formula.any.reduce<Diagram>((region, part) => diagrams.or(region, draw(part)), never);
  };
  return draw;
}
