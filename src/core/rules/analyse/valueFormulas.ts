/** Conditions about a fact with a single value: its values cut into cells, and each condition as a choice of cells. */
import type { FindOperator } from '../operators/engine';
import { operators } from '../operators/operators';
import { splitOperator } from '../operators/splitOperator';
import type { FactUse, Leaf, Scalar } from '../pack';
import { type FactValue, factValues, relativeDays } from './factValues';
import type { Cell, Formula, ValueVariable } from './formula';
import type { OpenConditions } from './openConditions';

/** What all conditions of a pack have in common. */
export interface Scope {
  /** As of `someDay`. */
  readonly find: FindOperator;
  /** The text that stands for all texts that the pack does not mention. */
  readonly another: string;
  readonly open: OpenConditions;
}

export interface FactFormulas<V> {
  readonly variables: readonly V[];
  /** In the order of the conditions. */
  readonly formulas: readonly Formula[];
}

/**
 * The library's own operator is asked about every value that could matter; values with the same answers to all
 * conditions are one cell.
 */
export function valueFormulas(
  [fact, use]: readonly [string, FactUse],
  leaves: readonly Leaf[],
  scope: Scope,
): FactFormulas<ValueVariable> {
  const asks = leaves.map((leaf) => answerer(leaf, use, { leaves, ...scope }));
  const groups = new Map<string, FactValue[]>();
  for (const one of factValues(use, leaves, scope.another)) {
    // Blank is a cell of its own, so that gaps can tell it apart.
    const key =
      (one.value === null ? 'blank ' : '') + asks.map((ask) => symbols[String(ask(one.value))]).join('');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const variable: ValueVariable = { kind: 'value', fact, cells: Array.from(groups.values(), toCell) };
  const formulas = leaves.map((leaf, index): Formula => {
    const ask = asks[index];
    const answers = variable.cells.map(({ value }) => ask?.(value) ?? null);
    const holds: Formula = { variable, cells: answers.map((answer) => answer === true) };
    if (!answers.includes(null)) return holds;
    const unknown: Formula = { variable, cells: answers.map((answer) => answer === null) };
    return { any: [holds, { all: [unknown, scope.open.formulaOf(leaf)] }] };
  });
  return { variables: [variable], formulas };
}

const symbols: Readonly<Record<string, string>> = { true: '1', false: '0', null: '?' };

/** The answer of a condition for each value; `null` where the value stands for others with other answers. */
function answerer(
  leaf: Leaf,
  use: FactUse,
  { leaves, find, another }: Scope & { readonly leaves: readonly Leaf[] },
): (value: Scalar) => boolean | null {
  const operator = find(leaf.operator);
  const split = splitOperator(leaf.operator);
  if (!operator || 'unknown' in split) return () => null;
  const { value: wanted } = operators[split.base];
  const asksWording = wanted === 'text' || wanted === 'number';
  const datesApart = wanted === 'days' && !relativeDays(use, leaves);
  return (value) => {
    if (value !== null && (datesApart || (asksWording && value === another))) return null;
    return operator.evaluate(value, leaf.value);
  };
}

/** The value that is nicest to read stands for the cell: not negative, whole. */
function toCell(group: readonly FactValue[]): Cell {
  const [nicest] = [...group].sort((one, other) => ugliness(one) - ugliness(other));
  const countable = group.every(({ count }) => count !== null);
  return {
    value: nicest?.value ?? null,
    count: countable ? group.reduce((sum, { count }) => sum + (count ?? 0), 0) : null,
  };
}

function ugliness({ value }: FactValue): number {
  return typeof value === 'number' ? 2 * Number(value < 0) + Number(!Number.isInteger(value)) : 0;
}
