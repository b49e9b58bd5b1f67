/** The options of a scheme, ready to run: what a pack or a setting gives, checked and laid over the defaults. */
import type { Problem } from '../problem';
import { failure, type Result, success } from '../result';
import { schemeCatalog } from './catalog';
import { checkOption } from './checkOption';
import { nearestFirst } from './nearestFirst';
import type { OptionValue, Scheme } from './scheme';

/**
 * Every option of the scheme with its value: the given ones where they are right, defaults for the rest.
 *
 * All that is wrong is reported together, each problem at `/schemes/<scheme>/<option>`: an unknown scheme or option
 * (the nearest name suggested first), a wrong type, a number out of range, a choice not in the list, numbers that do
 * not rise, within one option or from one to the next (where ABC's first limit is above its second, say).
 * @example completeOptions('abc', { cutA: 0.7 }).ok // true
 * @example completeOptions('abc', { cutA: 7 }).ok // false
 */
export function completeOptions(
  schemeId: string,
  given: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, OptionValue>>> {
  const at = ['schemes', schemeId];
  const scheme = own<Scheme>(schemeCatalog, schemeId);
  if (!scheme) {
    const expected = nearestFirst(schemeId, Object.keys(schemeCatalog));
    return failure({ code: 'unknownScheme', at, found: schemeId, expected });
  }
  const wrong = Object.keys(given).flatMap((name) => checkGiven(scheme, name, given[name], at));
  if (wrong.length > 0) return failure(...wrong);
  const complete = Object.keys(scheme.options).map((name) => [
    name,
    own(given, name) ?? scheme.options[name]?.default,
  ]);
  const options = fromEntries(complete as [string, OptionValue][]);
  const falls = (scheme.rising ?? []).flatMap((names) => checkRising(names, options, at));
  return falls.length > 0 ? failure(...falls) : success(options);
}

function checkGiven(scheme: Scheme, name: string, value: unknown, at: Problem['at']): readonly Problem[] {
  const spec = own(scheme.options, name);
  if (spec) return checkOption(spec, value, [...at, name]);
  const expected = nearestFirst(name, Object.keys(scheme.options));
  return [{ code: 'unknownOption', at: [...at, name], found: name, expected }];
}

function checkRising(
  names: readonly string[],
  options: Readonly<Record<string, OptionValue>>,
  at: Problem['at'],
): readonly Problem[] {
  return names.slice(1).flatMap((name, index): Problem[] => {
    const lower = names[index] ?? '';
    const [before, found] = [Number(options[lower]), Number(options[name])];
    if (found > before) return [];
    return [{ code: 'optionsNotRising', at: [...at, name], found, values: { lower, before } }];
  });
}

/** The record's own member: names such as `constructor` may come from a pack and must not find the language's. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.keys(record).includes(name) ? record[name] : undefined;
}

function fromEntries<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = {};
  for (const [name, value] of entries) record[name] = value;
  return record;
}
