/** What the rules of a pack do with the customers at hand. */
import { dayToIso } from '../../facts/calendar';
import { type Column, type Facts, factValue } from '../../facts/factColumn';
import type { CompiledPack } from '../evaluate/compilePack';
import { matchAll } from '../evaluate/matchAll';
import { isFactReference } from '../factReference';
import type { ExampleValue } from '../pack';
import { countsDays } from './countsDays';
import type { ExampleCustomer } from './findings';

export interface DataAnalysis {
  readonly customers: number;
  /** For each entry of `pack.rules`. */
  readonly rules: readonly RuleOnData[];
  readonly unmatched: {
    readonly customers: number;
    /** The first few of them, in the order of the customers. */
    readonly ids: readonly string[];
    /** The first of whom all facts that rules ask about are known, and the first with a blank among them. */
    readonly known: ExampleCustomer | null;
    readonly blank: ExampleCustomer | null;
  };
}

export interface RuleOnData {
  /** Customers who fit the rule. */
  readonly holds: number;
  /** Customers for whom it is the first of all rules they fit. */
  readonly first: number;
  /** For each entry of `pack.rules`: of the customers who fit this rule, how many fit that one first. */
  readonly takenBy: readonly number[];
}

/** How many unmatched customers are named. */
const namedCustomers = 5;

/**
 * For each rule how many customers fit it and how many it takes, by which rules the others are taken, and who is taken
 * by none. Muted rules fit nobody. Without customers every count is 0.
 * @example analyseOnData({ pack: { rules: [] }, nodes: [], rules: [] }, { asOf: 45000, ids: ['a'], columns: new Map() }).unmatched.ids // ['a']
 */
export function analyseOnData(compiled: CompiledPack, facts: Facts): DataAnalysis {
  const fits = matchAll(compiled, facts);
  const asked = compiled.rules.map(({ index }) => index);
  const taken = fits.map(() => new Float64Array(fits.length));
  const unmatched: number[] = [];
  for (let row = 0; row < facts.ids.length; row++) {
    const taker = asked.find((rule) => fits[rule]?.[row] === 1);
    if (taker === undefined) unmatched.push(row);
    else count(taken, fits, { row, taker });
  }
  const columns = askedColumns(compiled, facts);
  const isKnown = (row: number) => columns.every(([, column]) => column && factValue(column, row) !== null);
  const known = unmatched.find(isKnown);
  const blank = unmatched.find((row) => !isKnown(row));
  const asOf = countsDays(compiled) ? facts.asOf : Number.NaN;
  const toExample = (row: number | undefined) => (row === undefined ? null : exampleOf(row, columns, asOf));
  return {
    customers: facts.ids.length,
    rules: taken.map((by, rule) => ({
      holds: by.reduce((sum, customers) => sum + customers, 0),
      first: by[rule] ?? 0,
      takenBy: [...by],
    })),
    unmatched: {
      customers: unmatched.length,
      ids: unmatched.slice(0, namedCustomers).flatMap((row) => facts.ids[row] ?? []),
      known: toExample(known),
      blank: toExample(blank),
    },
  };
}

/** Every rule that the customer fits loses or keeps that customer to the rule that takes it. */
function count(
  taken: readonly Float64Array[],
  fits: readonly Uint8Array[],
  { row, taker }: { readonly row: number; readonly taker: number },
): void {
  for (let rule = 0; rule < fits.length; rule++) {
    const by = taken[rule];
    if (by && fits[rule]?.[row] === 1) by[taker] = (by[taker] ?? 0) + 1;
  }
}

type AskedColumn = readonly [string, Column | undefined];

/** The facts that conditions ask about; one that is not at hand is blank for everybody. */
function askedColumns({ nodes }: CompiledPack, { columns }: Facts): readonly AskedColumn[] {
  const names = nodes.flatMap((node) => {
    if (node.kind !== 'leaf') return [];
    const { fact, value } = node.leaf;
    return isFactReference(value) ? [fact, value.fact] : [fact];
  });
  return [...new Set(names)].map((fact) => [fact, columns.get(fact)]);
}

/** With the analysis date unless that is NaN. */
function exampleOf(row: number, columns: readonly AskedColumn[], asOf: number): ExampleCustomer {
  const facts = columns.map(([fact, column]): [string, ExampleValue] => {
    const value = column ? factValue(column, row) : null;
    return [fact, column?.kind === 'day' && typeof value === 'number' ? dayToIso(value) : value];
  });
  return {
    facts: Object.fromEntries(facts),
    ...(Number.isNaN(asOf) ? {} : { asOf: dayToIso(asOf) }),
    another: null,
    deciding: facts.map(([fact]) => fact),
    assuming: [],
  };
}
