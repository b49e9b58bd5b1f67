/** One customer out of a region, with values that people can read. */
import { dayToIso } from '../../facts/calendar';
import type { FactKind } from '../../facts/factColumn';
import { exampleFacts } from '../check/exampleFacts';
import { matchAll } from '../evaluate/matchAll';
import type { ExampleValue, RulePack } from '../pack';
import { countsDays } from './countsDays';
import { type Diagram, type Diagrams, never } from './diagram';
import { someDay } from './factValues';
import type { ExampleCustomer } from './findings';
import { cellCount, type Variable } from './formula';
import type { PackRegions } from './packRegions';

/**
 * A customer of a region that is not empty, with as few blanks as it takes. Conditions that the analysis leaves open are
 * assumed as the region needs them, unless the rules that this very customer fits show that it needs no assumption.
 */
export function exampleCustomer(
  region: Diagram,
  { compiled, diagrams, space }: PackRegions,
  isOne: (fits: (rule: number) => boolean) => boolean,
): ExampleCustomer {
  const path = pathThrough(region, space.variables, diagrams);
  const customer = {
    facts: factsOf(path, compiled.pack),
    ...(countsDays(compiled) ? { asOf: dayToIso(someDay) } : {}),
    another: space.another,
    deciding: Object.keys(compiled.pack.facts).filter((fact) =>
      path.some(({ variable, matters }) => matters && variable.kind !== 'open' && variable.fact === fact),
    ),
    assuming: path.flatMap(({ variable, cell, matters }) =>
      variable.kind === 'open' && matters ? [{ leaf: variable.leaf, holds: cell === 1 }] : [],
    ),
  };
  if (customer.assuming.length === 0) return customer;
  const held = matchAll(compiled, exampleFacts({ name: '', expected: '', ...customer }, compiled.pack));
  return isOne((rule) => held[rule]?.[0] === 1) ? { ...customer, assuming: [] } : customer;
}

interface Step {
  readonly variable: Variable;
  readonly cell: number;
  /** Whether another cell, blank aside, could lead elsewhere. */
  readonly matters: boolean;
}

/** Blank comes behind all other cells, so the first cell that leads on is blank only where no other does. */
function pathThrough(region: Diagram, variables: readonly Variable[], diagrams: Diagrams): readonly Step[] {
  let rest = region;
  return variables.map((variable, number) => {
    const before = rest;
    let cell = 0;
    while (cell < cellCount(variable) - 1 && diagrams.inCell(rest, number, cell) === never) cell += 1;
    rest = diagrams.inCell(rest, number, cell);
    const others = isBlank(variable, cell) ? cellCount(variable) : knownCells(variable);
    const matters = Array.from({ length: others }, (_, other) => diagrams.inCell(before, number, other)).some(
      (region) => region !== rest,
    );
    return { variable, cell, matters };
  });
}

/** How many cells come before the blank one. */
function knownCells(variable: Variable): number {
  const cells = cellCount(variable);
  return isBlank(variable, cells - 1) ? cells - 1 : cells;
}

function isBlank(variable: Variable, cell: number): boolean {
  return variable.kind === 'value'
    ? variable.cells[cell]?.value === null
    : variable.kind === 'blank' && cell === 1;
}

/** In the order in which the pack declares its facts. */
function factsOf(path: readonly Step[], pack: RulePack): Readonly<Record<string, ExampleValue>> {
  const facts = Object.entries(pack.facts).flatMap(([fact, { kind }]): [string, ExampleValue][] => {
    const steps = path.filter(({ variable }) => variable.kind !== 'open' && variable.fact === fact);
    if (steps.length === 0) return [];
    return [[fact, kind === 'list' ? listOf(steps) : singleOf(steps, kind)]];
  });
  return Object.fromEntries(facts);
}

function singleOf(steps: readonly Step[], kind: FactKind): ExampleValue {
  const [value = null] = steps.map(({ variable, cell }) =>
    variable.kind === 'value' ? (variable.cells[cell]?.value ?? null) : null,
  );
  return kind === 'day' && typeof value === 'number' ? dayToIso(value) : value;
}

function listOf(steps: readonly Step[]): ExampleValue {
  const chosen = steps.flatMap(({ variable, cell }) => (cell === 1 ? [variable] : []));
  if (chosen.some(({ kind }) => kind === 'blank')) return null;
  return chosen.flatMap((variable) => (variable.kind === 'member' ? [variable.member] : []));
}
