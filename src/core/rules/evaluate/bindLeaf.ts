/** A leaf bound to its column: a plain comparison where that is exact, else the library's own operator. */
import { type Column, type Facts, factValue, type NumberColumn } from '../../facts/factColumn';
import { isFactReference } from '../factReference';
import type { EngineOperator, FindOperator } from '../operators/engine';
import type { Leaf, Value } from '../pack';
import { compareColumns, compareWithValue } from './compareNumbers';
import { byCode, byNumber, byRow } from './leafPartitions';
import { always, notOf, type Partition } from './partition';

/** What a leaf may ask about, and with which operators. */
export interface LeafScope {
  readonly facts: Facts;
  readonly operators: FindOperator;
}

export function bindLeaf(leaf: Leaf, scope: LeafScope): Partition {
  const { fact, operator: name, value } = leaf;
  if (name.startsWith(not)) return notOf(bindLeaf({ ...leaf, operator: name.slice(not.length) }, scope));
  const operator = scope.operators(name);
  if (!operator) throw new Error(`bindLeaf: no operator "${name}"; the pack was not parsed`);
  const column = scope.facts.columns.get(fact);
  if (isFactReference(value)) {
    const other = scope.facts.columns.get(value.fact);
    const comparison = isNumbers(column) && isNumbers(other) ? compareColumns(name, column, other) : null;
    return comparison ?? byRow((row) => operator.evaluate(valueAt(column, row), valueAt(other, row)));
  }
  if (!column) return always(operator.evaluate(null, value));
  const comparison = isNumbers(column) ? compareWithValue(leaf, column) : null;
  return comparison ?? askOperator(operator, column, value);
}

/** Standing first it turns the answer round, whatever the fact: json-rules-engine lets it pass every value. */
const not = 'not:';

/** The plain value of a fact, `null` where it is blank or not at hand. */
export function valueAt(column: Column | undefined, row: number): ReturnType<typeof factValue> {
  return column ? factValue(column, row) : null;
}

function isNumbers(column: Column | undefined): column is NumberColumn {
  return column?.kind === 'number' || column?.kind === 'day';
}

/** Every operator is exact this way, and asked once for each different value its price does not matter. */
function askOperator(operator: EngineOperator, column: Column, wanted: Value): Partition {
  const ask = (value: ReturnType<typeof factValue>) => operator.evaluate(value, wanted);
  const answers = (values: readonly (string | boolean)[]) =>
    Uint8Array.from([null, ...values], (value) => +ask(value));
  switch (column.kind) {
    case 'number':
    case 'day':
      return byNumber(column.values, ask);
    case 'text':
      return byCode(column.codes, answers(column.words));
    case 'boolean':
      return byCode(column.values, answers([false, true]));
    case 'list':
      return byRow((row) => ask(column.values[row] ?? null));
  }
}
