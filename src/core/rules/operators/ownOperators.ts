/** The operators that json-rules-engine lacks, in the form its `addOperator` takes: each answers a boolean, none throws. */
import { isoToDay } from '../../facts/calendar';

export type OperatorTest = (factValue: unknown, wanted: unknown) => boolean;

/**
 * Fenlei's operators by name. A blank fact (`null`) passes none of them but `isBlank`.
 * Text is compared by code units, case matters, and nothing in the wanted text is a wildcard.
 * @example ownOperators.between(10, [1, 10]) // true
 * @example ownOperators.textContains('50% off', '%') // true
 * @example ownOperators.isBlank(null, false) // false
 * @example ownOperators.dateBefore(45352, '2024-03-02') // true
 */
export const ownOperators = {
  textContains: (fact, wanted) => isText(fact) && isText(wanted) && fact.includes(wanted),
  startsWith: (fact, wanted) => isText(fact) && isText(wanted) && fact.startsWith(wanted),
  endsWith: (fact, wanted) => isText(fact) && isText(wanted) && fact.endsWith(wanted),
  /** Both ends belong to the range. */
  between: (fact, wanted) => isNumber(fact) && isRange(wanted) && fact >= wanted[0] && fact <= wanted[1],
  isBlank: (fact, wanted) => (fact === null) === wanted,
  /** The day itself is neither before nor after. */
  dateBefore: (fact, wanted) => isNumber(fact) && fact < toDayNumber(wanted),
  dateAfter: (fact, wanted) => isNumber(fact) && fact > toDayNumber(wanted),
} as const satisfies Record<string, OperatorTest>;

export type OwnOperator = keyof typeof ownOperators;

/** NaN where there is no date: every comparison with it is false. */
export function toDayNumber(wanted: unknown): number {
  if (isNumber(wanted)) return wanted;
  return (isText(wanted) ? isoToDay(wanted) : null) ?? Number.NaN;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && isNumber(value[0]) && isNumber(value[1]);
}
