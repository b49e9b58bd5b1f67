/** The operators that the editor offers for a fact: those that fit its kind and that people ask for. */
import type { FactKind } from '../../core/facts/factColumn';

const offered: Readonly<Record<FactKind, readonly string[]>> = {
  number: [
    'greaterThanInclusive',
    'greaterThan',
    'lessThanInclusive',
    'lessThan',
    'between',
    'not:between',
    'equal',
    'notEqual',
    'in',
    'notIn',
    'isBlank',
  ],
  text: [
    'equal',
    'notEqual',
    'in',
    'notIn',
    'textContains',
    'not:textContains',
    'startsWith',
    'endsWith',
    'isBlank',
  ],
  boolean: ['equal', 'notEqual', 'isBlank'],
  day: ['dateBefore', 'dateAfter', 'withinDays', 'not:withinDays', 'isBlank'],
  list: ['contains', 'doesNotContain', 'isBlank'],
};

/** The present operator is always among them, so that a pack written elsewhere stays as it is. */
export function offeredOperators(kind: FactKind, present: string): readonly string[] {
  return offered[kind].includes(present) ? offered[kind] : [...offered[kind], present];
}

/** What a new condition about a fact of this kind asks first. */
export function firstOperator(kind: FactKind): string {
  return offered[kind][0] ?? 'isBlank';
}
