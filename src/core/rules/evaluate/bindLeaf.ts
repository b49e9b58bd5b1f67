/** A leaf bound to its column: a plain comparison where that is exact, else the library's own operator. */
import { type Column, type Facts, factValue, type NumberColumn } from '../../facts/factColumn';
import { isFactReference } from '../factReference';
import type { EngineOperator, FindOperator } from '../operators/engine';
import { toDayNumber } from '../operators/ownOperators';
import type { Leaf, Value } from '../pack';
import type { LeafNode } from './compilePack';
import type { DistinctValues } from './distinctValues';
import type { RowTest } from './rowTest';

/** What a leaf may ask about: the facts, and their distinct values, numbered once for all leaves. */
export interface LeafScope {
  readonly facts: Facts;
  readonly operators: FindOperator;
  readonly distinct: (column: Column) => DistinctValues | null;
}

export function bindLeaf({ leaf }: LeafNode, { facts, operators, distinct }: LeafScope): RowTest {
  const column = facts.columns.get(leaf.fact);
  const operator = operators(leaf.operator);
  if (!operator) throw new Error(`bindLeaf: no operator "${leaf.operator}"; the pack was not parsed`);
  const { value } = leaf;
  if (isFactReference(value)) {
    const other = facts.columns.get(value.fact);
    return (row) => operator.evaluate(valueAt(column, row), valueAt(other, row));
  }
  if (!column) return always(operator.evaluate(null, value));
  const comparison = column.kind === 'number' || column.kind === 'day' ? compareNumbers(leaf, column) : null;
  if (comparison) return comparison;
  const numbered = distinct(column);
  return numbered
    ? lookUp(operator, numbered, value)
    : (row) => operator.evaluate(factValue(column, row), value);
}

/** The plain value of a fact, `null` where it is blank or not at hand. */
export function valueAt(column: Column | undefined, row: number): ReturnType<typeof factValue> {
  return column ? factValue(column, row) : null;
}

/** Every decorator and every operator is exact this way, and asked once per value its price does not matter. */
function lookUp(operator: EngineOperator, { codes, values }: DistinctValues, wanted: Value): RowTest {
  const holds = Uint8Array.from([null, ...values], (value) => +operator.evaluate(value, wanted));
  return (row) => holds[(codes[row] ?? -1) + 1] === 1;
}

function always(answer: boolean): RowTest {
  return () => answer;
}

/**
 * The comparisons that need no library. A blank is NaN, and JavaScript compares it as json-rules-engine does `null`:
 * never smaller, never larger, equal to no number. `null` for all other operators and values.
 */
function compareNumbers({ operator, value }: Leaf, { values }: NumberColumn): RowTest | null {
  switch (operator) {
    case 'dateBefore':
      return isBelow(values, toDayNumber(value));
    case 'dateAfter':
      return isAbove(values, toDayNumber(value));
    case 'between':
      return Array.isArray(value) ? isWithin(values, Number(value[0]), Number(value[1])) : null;
    default:
      return typeof value === 'number' ? compareWithNumber(operator, values, value) : null;
  }
}

function compareWithNumber(operator: string, values: Float64Array, wanted: number): RowTest | null {
  switch (operator) {
    case 'equal':
      return (row) => values[row] === wanted;
    case 'notEqual':
      return (row) => values[row] !== wanted;
    case 'lessThan':
      return isBelow(values, wanted);
    case 'greaterThan':
      return isAbove(values, wanted);
    case 'lessThanInclusive':
      return isWithin(values, Number.NEGATIVE_INFINITY, wanted);
    case 'greaterThanInclusive':
      return isWithin(values, wanted, Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}

function isBelow(values: Float64Array, limit: number): RowTest {
  return (row) => (values[row] ?? Number.NaN) < limit;
}

function isAbove(values: Float64Array, limit: number): RowTest {
  return (row) => (values[row] ?? Number.NaN) > limit;
}

function isWithin(values: Float64Array, low: number, high: number): RowTest {
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return value >= low && value <= high;
  };
}
