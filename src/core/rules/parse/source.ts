/** A value of a pack's file together with its place: what every parser here reads from and reports to. */

import { looksLike } from '../../lookAlike';
import type { Json, Problem } from '../../problem';
import { nearestFirst } from '../../schemes/nearestFirst';
import { packLimits } from '../packLimits';
import type { packProblems } from '../packProblems';

export type PackProblemCode = keyof typeof packProblems;

export interface Source {
  /** `undefined` where the file has nothing. */
  readonly value: unknown;
  readonly at: readonly (string | number)[];
  /** The name of the rule around it. */
  readonly rule?: string;
  /** Shared by all sources of one file, as is `suggest`. */
  readonly problems: Problem[];
  readonly suggest: Suggest;
}

type Details = Pick<Problem, 'found' | 'expected' | 'values'>;

/** The source of one entry of an object or a list. */
export function inside(source: Source, step: string | number): Source {
  const value = entryOf(source.value, step);
  const at = source.at.concat(typeof step === 'string' ? shorten(step) : step);
  const { rule, problems, suggest } = source;
  // Spelt out: spreading costs several times as much, and a file can hold a hundred thousand values.
  return rule === undefined ? { value, at, problems, suggest } : { value, at, rule, problems, suggest };
}

/** Notes a problem at the place of the source, unless there are already far more than anybody will see. */
export function report(source: Source, code: PackProblemCode, details: Details = {}): void {
  const { at, rule, problems } = source;
  if (problems.length > 10 * packLimits.problems) return;
  problems.push({
    code,
    at,
    ...(rule === undefined ? {} : { rule }),
    found: excerpt(source.value),
    ...details,
  });
}

/** Notes a name that nobody declared. */
export function reportStranger(
  source: Source,
  code: PackProblemCode,
  { found, known }: { readonly found: string; readonly known: readonly string[] },
): void {
  const stranger = strangerOf(code, found, source.suggest(found, known));
  report(source, stranger.code, stranger);
}

interface Stranger {
  readonly code: PackProblemCode;
  readonly found: string;
  readonly expected: readonly string[];
}

/**
 * What to say of a name that is none of the expected. One that only looks like the nearest of them has a code of its
 * own: else the message would seem to say that a name is not itself.
 */
export function strangerOf(code: PackProblemCode, name: string, expected: readonly string[]): Stranger {
  const [nearest] = expected;
  const found = shorten(name);
  return nearest !== undefined && looksLike(nearest, name)
    ? { code: 'lookAlikeName', found, expected: [nearest] }
    : { code, found, expected };
}

/** A value small enough for a message, whatever a file holds. */
export function excerpt(value: unknown, depth = 2): Json {
  switch (typeof value) {
    case 'string':
      return shorten(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : depth === 0 ? '…' : excerptOfObject(value, depth - 1);
    default:
      return typeof value;
  }
}

/** Answers names for "expected one of". */
export type Suggest = (found: unknown, names: readonly string[]) => readonly string[];

/** The nearest to what was found first, and not more than people read. */
export const suggestions: Suggest = (found, names) => {
  // A file can hold so many names that comparing them all would take seconds.
  const candidates = names.slice(0, 100);
  return (typeof found === 'string' ? nearestFirst(found, candidates) : candidates).slice(0, mostNames);
};

/** `suggestions` for one file: only its first mistakes are worth the search, since a file can hold thousands. */
export function suggester(): Suggest {
  let left = 20;
  return (found, names) => {
    left -= 1;
    return left >= 0 ? suggestions(found, names) : names.slice(0, mostNames);
  };
}

const mostNames = 20;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own, plain property: nothing inherited is found, and no getter runs. */
function entryOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;
}

const longestExcerpt = 60;
const longestList = 5;

function excerptOfObject(value: object, depth: number): Json {
  if (Array.isArray(value)) return value.slice(0, longestList).map((entry) => excerpt(entry, depth));
  const keys = Object.keys(value).slice(0, longestList);
  return Object.fromEntries(keys.map((key) => [shorten(key), excerpt(entryOf(value, key), depth)]));
}

function shorten(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

/** All problems of a file, or the first hundred and how many more were found. */
export function limited(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - packLimits.problems;
  if (more <= 0) return problems;
  return [...problems.slice(0, packLimits.problems), { code: 'moreProblems', at: [], values: { more } }];
}
