/** Where in its list a thing stands that an edit calls by name, and the list with one thing at another place. */
import { failure, type Result, success } from '../../result';
import type { RulePack } from '../pack';
import { excerpt, type PackProblemCode, suggestions } from '../parse/source';

/** The place of this rule in the file. */
export function placeOfRule({ rules }: RulePack, name: string): Result<number> {
  const names = rules.map((rule) => rule.name);
  return placeOf(name, names, 'unknownRule');
}

/** The place of this segment in the file. */
export function placeOfSegment({ segments }: RulePack, id: string): Result<number> {
  const ids = segments.map((segment) => segment.id);
  return placeOf(id, ids, 'unknownSegment');
}

/** The name, where it is among those known. */
export function placeOf(name: string, known: readonly string[], code: PackProblemCode): Result<number> {
  const place = known.indexOf(name);
  if (place >= 0) return success(place);
  return failure({ code, at: [], found: excerpt(name), expected: suggestions(name, known) });
}

/** The list with the entry at `from` moved, so that it then stands at `to`. */
export function withMoved<T>(list: readonly T[], from: number, to: number): Result<readonly T[]> {
  if (!Number.isInteger(to) || to < 0 || to >= list.length) {
    const values = { count: list.length, last: list.length - 1 };
    return failure({ code: 'noSuchPlace', at: [], found: excerpt(to), values });
  }
  const rest = list.filter((_, place) => place !== from);
  return success([...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]);
}
