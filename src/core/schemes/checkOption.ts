/** One given option against its declaration: every type of option is checked in this one place. */
import type { Problem } from '../problem';
import { nearestFirst } from './nearestFirst';
import type { OptionSpec } from './scheme';
import { toJson } from './toJson';

type Spec<T extends OptionSpec['type']> = Extract<OptionSpec, { readonly type: T }>;

/**
 * What is wrong with a value, as problems; an empty list where it may be used.
 *
 * `at` is the place of the option, and a number in a list is named by its place in the list. Text that looks like a
 * number is not a number.
 * @example checkOption({ type: 'boolean', default: true }, 'yes', ['schemes', 'x']).map((problem) => problem.code) // ['optionNotYesNo']
 */
export function checkOption(spec: OptionSpec, given: unknown, at: Problem['at']): readonly Problem[] {
  switch (spec.type) {
    case 'number':
      return checkNumber(spec, given, at);
    case 'numbers':
      return checkNumbers(spec, given, at);
    case 'choice':
      return checkChoice(spec, given, at);
    case 'several':
      return checkSeveral(spec, given, at);
    case 'boolean':
      return typeof given === 'boolean' ? [] : [{ code: 'optionNotYesNo', at, found: toJson(given) }];
  }
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

function checkNumber(
  { min, max, whole = false }: Range,
  given: unknown,
  at: Problem['at'],
): readonly Problem[] {
  const found = toJson(given);
  const values = { min, max };
  if (typeof given !== 'number' || Number.isNaN(given))
    return [{ code: 'optionNotNumber', at, found, values }];
  if (given < min || given > max) return [{ code: 'optionOutOfRange', at, found, values }];
  if (whole && !Number.isInteger(given)) return [{ code: 'optionNotWhole', at, found, values }];
  return [];
}

function checkNumbers(spec: Spec<'numbers'>, given: unknown, at: Problem['at']): readonly Problem[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > spec.most) {
    return [{ code: 'optionNotNumbers', at, found: toJson(given), values: { most: spec.most } }];
  }
  const wrong = given.flatMap((value, index) => checkNumber(spec, value, [...at, index]));
  if (wrong.length > 0) return wrong;
  const fall = given.findIndex((value, index) => index > 0 && value <= given[index - 1]);
  if (fall < 0) return [];
  return [
    { code: 'optionNotRising', at: [...at, fall], found: given[fall], values: { before: given[fall - 1] } },
  ];
}

function checkSeveral(spec: Spec<'several'>, given: unknown, at: Problem['at']): readonly Problem[] {
  const expected = Object.keys(spec.choices);
  if (!Array.isArray(given) || given.length === 0 || new Set(given).size < given.length)
    return [{ code: 'optionNotSeveral', at, found: toJson(given), expected }];
  return given.flatMap((one, index) => checkChoice(spec, one, [...at, index]));
}

function checkChoice(
  { choices }: Pick<Spec<'choice'>, 'choices'>,
  given: unknown,
  at: Problem['at'],
): readonly Problem[] {
  const names = Object.keys(choices);
  if (typeof given === 'string' && names.includes(given)) return [];
  const expected = typeof given === 'string' ? nearestFirst(given, names) : names;
  return [{ code: 'optionNotInList', at, found: toJson(given), expected }];
}
