/** The operators that json-rules-engine lacks, in the form its `addOperator` takes: each answers a boolean, none throws. */
import { isoToDay } from '../../facts/calendar';

export type OperatorTest = (factValue: unknown, wanted: unknown) => boolean;

/**
 * Fenlei's operators by name, as of an analysis date in days since 1899-12-30: only `withinDays` counts from it, and
 * holds for nobody where it is NaN. A blank fact (`null`) passes none of them but `isBlank`.
 * Text is compared by code units, case matters, and nothing in the wanted text is a wildcard.
 * @example ownOperators(45000).between(10, [1, 10]) // true
 * @example ownOperators(45000).textContains('50% off', '%') // true
 * @example ownOperators(45000).isBlank(null, false) // false
 * @example ownOperators(45000).dateBefore(45352, '2024-03-02') // true
 * @example ownOperators(45000).withinDays(44970, 30) // true
 */
export const ownOperators = (asOf: number) =>
  ({
    textContains: (fact, wanted) => isText(fact) && isText(wanted) && fact.includes(wanted),
    startsWith: (fact, wanted) => isText(fact) && isText(wanted) && fact.startsWith(wanted),
    endsWith: (fact, wanted) => isText(fact) && isText(wanted) && fact.endsWith(wanted),
    /** Both ends belong to the range. */
    between: (fact, wanted) => isNumber(fact) && isRange(wanted) && fact >= wanted[0] && fact <= wanted[1],
    isBlank: (fact, wanted) => (fact === null) === wanted,
    /** The day itself is neither before nor after. */
    dateBefore: (fact, wanted) => isNumber(fact) && fact < toDayNumber(wanted),
    dateAfter: (fact, wanted) => isNumber(fact) && fact > toDayNumber(wanted),
    /** From so many days before the analysis date up to that date, both included; a day in the future is not within. */
    withinDays: (fact, wanted) => isNumber(fact) && isNumber(wanted) && fact >= asOf - wanted && fact <= asOf,
  }) satisfies Record<string, OperatorTest>;

export type OwnOperator = keyof ReturnType<typeof ownOperators>;

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
