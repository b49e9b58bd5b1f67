/** A leaf bound to its column: a plain comparison where that is exact, else the library's own operator. */
import { type Column, type Facts, factValue, type NumberColumn } from '../../facts/factColumn';
import { isFactReference } from '../factReference';
import type { EngineOperator, FindOperator } from '../operators/engine';
import { toDayNumber } from '../operators/ownOperators';
import type { Leaf, Value } from '../pack';
import type { DistinctValues } from './distinctValues';
import { above, atMostOther, below, belowOther, byCode, byTest, sameAsOther, within } from './leafPartitions';
import { always, notOf, type Partition } from './partition';

/** What a leaf may ask about: the facts, and their distinct values, numbered once for all leaves. */
export interface LeafScope {
  readonly facts: Facts;
  readonly operators: FindOperator;
  readonly distinct: (column: Column) => DistinctValues | null;
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
    return comparison ?? byTest((row) => operator.evaluate(valueAt(column, row), valueAt(other, row)));
  }
  if (!column) return always(operator.evaluate(null, value));
  const comparison = isNumbers(column) ? compareWithValue(leaf, column) : null;
  if (comparison) return comparison;
  const numbered = scope.distinct(column);
  return numbered
    ? lookUp(operator, numbered, value)
    : byTest((row) => operator.evaluate(factValue(column, row), value));
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

/** Every decorator and every operator is exact this way, and asked once per value its price does not matter. */
function lookUp(operator: EngineOperator, { codes, values }: DistinctValues, wanted: Value): Partition {
  return byCode(
    codes,
    Uint8Array.from([null, ...values], (value) => +operator.evaluate(value, wanted)),
  );
}

/**
 * The comparisons that need no library. A blank is NaN, and JavaScript compares it as json-rules-engine does `null`:
 * never smaller, never larger, equal to no number. `null` for all other operators and values.
 */
function compareWithValue({ operator, value }: Leaf, { values }: NumberColumn): Partition | null {
  switch (operator) {
    case 'dateBefore':
      return below(values, toDayNumber(value));
    case 'dateAfter':
      return above(values, toDayNumber(value));
    case 'between':
      return Array.isArray(value) ? within(values, Number(value[0]), Number(value[1])) : null;
    default:
      return typeof value === 'number' ? compareWithNumber(operator, values, value) : null;
  }
}

function compareWithNumber(operator: string, values: Float64Array, wanted: number): Partition | null {
  switch (operator) {
    case 'equal':
      return within(values, wanted, wanted);
    case 'notEqual':
      return notOf(within(values, wanted, wanted));
    case 'lessThan':
      return below(values, wanted);
    case 'greaterThan':
      return above(values, wanted);
    case 'lessThanInclusive':
      return within(values, Number.NEGATIVE_INFINITY, wanted);
    case 'greaterThanInclusive':
      return within(values, wanted, Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}

/** Likewise one column with another. `null` for all other operators. */
function compareColumns(
  operator: string,
  { values }: NumberColumn,
  { values: others }: NumberColumn,
): Partition | null {
  switch (operator) {
    case 'dateBefore':
      return belowOther(values, others);
    case 'dateAfter':
      return belowOther(others, values);
    case 'equal':
      return sameAsOther(values, others);
    case 'notEqual':
      return notOf(sameAsOther(values, others));
    case 'lessThan':
      return belowOther(values, withZeros(others));
    case 'greaterThan':
      return belowOther(withZeros(others), values);
    case 'lessThanInclusive':
      return atMostOther(values, withZeros(others));
    case 'greaterThanInclusive':
      return atMostOther(withZeros(others), values);
    default:
      return null;
  }
}

/** On the right of a comparison of size a blank counts as zero: so JavaScript, and json-rules-engine, take `null`. */
function withZeros(values: Float64Array): Float64Array {
  return values.map((value) => (Number.isNaN(value) ? 0 : value));
}
