/** A value of a pack's file together with its place: what every parser here reads from and reports to. */
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
  return {
    ...source,
    value: entryOf(source.value, step),
    at: [...source.at, typeof step === 'string' ? shorten(step) : step],
  };
}

/** Notes a problem at the place of the source. */
export function report(source: Source, code: PackProblemCode, details: Details = {}): void {
  const { at, rule, problems } = source;
  problems.push({
    code,
    at,
    ...(rule === undefined ? {} : { rule }),
    found: excerpt(source.value),
    ...details,
  });
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
  const candidates = names.slice(0, 200);
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

/** All problems of a file, or the first hundred and how many more there are. */
export function limited(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - packLimits.problems;
  if (more <= 0) return problems;
  return [...problems.slice(0, packLimits.problems), { code: 'moreProblems', at: [], values: { more } }];
}
