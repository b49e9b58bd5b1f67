/**
 * The comparisons of numbers and days that need no library: JavaScript's own on typed columns. A blank is NaN there, and
 * JavaScript compares it as json-rules-engine does `null`: never smaller, never larger, equal to no number.
 */
import type { NumberColumn } from '../../facts/factColumn';
import { toDayNumber } from '../operators/ownOperators';
import type { Leaf } from '../pack';
import { above, below, type Relation, related, within } from './leafPartitions';
import { notOf, type Partition } from './partition';

/** The fact against the leaf's own value; `null` for operators and values that are not compared so. */
export function compareWithValue({ operator, value }: Leaf, { values }: NumberColumn): Partition | null {
  switch (operator) {
    case 'dateBefore':
      return below(values, toDayNumber(value));
    case 'dateAfter':
      return above(values, toDayNumber(value));
    case 'between':
      return Array.isArray(value) ? within(values, Number(value[0]), Number(value[1])) : null;
    case 'isBlank':
      return value === true ? notOf(hasValue(values)) : hasValue(values);
    default:
      return typeof value === 'number' ? compareWithNumber(operator, values, value) : null;
  }
}

function hasValue(values: Float64Array): Partition {
  return within(values, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
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

/** One fact against another; `null` for operators that are not compared so. */
export function compareColumns(
  operator: string,
  { values }: NumberColumn,
  { values: others }: NumberColumn,
): Partition | null {
  switch (operator) {
    case 'equal':
      return related(values, others, same);
    case 'notEqual':
      return notOf(related(values, others, same));
    case 'lessThan':
      return related(values, others, { ...size, below: 1 });
    case 'lessThanInclusive':
      return related(values, others, { ...size, below: 1, same: 1 });
    case 'greaterThan':
      return related(values, others, { ...size, above: 1 });
    case 'greaterThanInclusive':
      return related(values, others, { ...size, same: 1, above: 1 });
    case 'dateBefore':
      return related(values, others, { ...date, below: 1 });
    case 'dateAfter':
      return related(values, others, { ...date, above: 1 });
    default:
      return null;
  }
}

const same: Relation = { below: 0, same: 1, above: 0, blank: Number.NaN };
const date: Relation = { below: 0, same: 0, above: 0, blank: Number.NaN };
/** On the right of a comparison of size JavaScript, and so json-rules-engine, takes `null` for zero. */
const size: Relation = { below: 0, same: 0, above: 0, blank: 0 };
