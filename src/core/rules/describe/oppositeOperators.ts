/** Operators that say exactly the opposite of one another, for blanks and lists too, so that a `not` may go into the verb. */
import type { OperatorName } from '../operators/operators';

/** `contains` and `doesNotContain` are not among them: both fail for a blank. Nor are "less than" and "at least". */
export const oppositeOperators: ReadonlyMap<OperatorName, OperatorName> = new Map([
  ['equal', 'notEqual'],
  ['notEqual', 'equal'],
  ['in', 'notIn'],
  ['notIn', 'in'],
]);
