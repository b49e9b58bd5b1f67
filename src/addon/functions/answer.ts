/** Gives a formula's result to the sheet: rows of columns, or an error whose message is the whole advice. */
import { renderProblem } from '../../core/problem';
import type { Result } from '../../core/result';
import { userLanguage } from '../services/spreadsheet';

export type Value = string | number | boolean;

/** A problem becomes the hover text of `#ERROR!`. */
export function answer<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const language = userLanguage();
  throw new Error(result.problems.map((problem) => renderProblem(problem, language)).join(' '));
}

/** A column in the shape of the argument: one value for one cell, rows for a range. */
export function inShapeOf(argument: unknown, column: readonly Value[]): Value | Value[][] {
  return Array.isArray(argument) ? column.map((value) => [value]) : (column[0] ?? '');
}
