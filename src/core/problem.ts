/** Something wrong with data, a pack or a run, as data; `renderProblem` alone makes words of it. */
import { factProblems } from './facts/factProblems';
import { formulaProblems } from './formulaProblems';
import { fill, type Locale } from './i18n/text';
import { runProblems } from './plan/runProblems';
import { packProblems } from './rules/packProblems';
import { schemeProblems } from './schemes/schemeProblems';

/** Every problem there is: each folder of the core declares its own. */
export const problemCatalog = {
  ...factProblems,
  ...schemeProblems,
  ...packProblems,
  ...runProblems,
  ...formulaProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalog;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Problem {
  readonly code: ProblemCode;
  /** `['Orders', 'C7']` for a cell; the steps of a JSON pointer, counted from 0, inside a pack. */
  readonly at: readonly (string | number)[];
  /** The name of the rule, where the place lies inside one. */
  readonly rule?: string;
  readonly found?: Json;
  readonly expected?: readonly string[];
  /** Further figures that the message names, such as both numbers of a limit. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * One line for people: where, what was found, what is allowed, what to do.
 * @example
 * renderProblem({ code: 'unreadableNumber', at: ['Orders', 'C7'], found: 'twelve' }, 'en')
 * // 'Orders!C7: "twelve" is not a number, so this value is left out. Type a number such as 1234.50.'
 */
export function renderProblem(problem: Problem, locale: Locale): string {
  const text = problemCatalog[problem.code];
  const values = {
    found: renderFound(problem.found),
    expected: (problem.expected ?? []).join(locale === 'en' ? ', ' : '、'),
    ...problem.values,
  };
  const place = renderPlace(problem);
  const gap = locale === 'en' ? ' ' : '';
  const colon = locale === 'en' ? ': ' : '：';
  return `${place}${place && colon}${fill(text.says[locale], values)}${gap}${fill(text.fix[locale], values)}`;
}

const longestFound = 60;

function renderFound(found: Json | undefined): string {
  if (found === undefined) return '';
  const text = JSON.stringify(found);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

function renderPlace({ at, rule }: Problem): string {
  const [first, second] = at;
  if (first === undefined) return '';
  if (typeof first === 'string' && at.length <= 2 && typeof second !== 'number' && !rule) return at.join('!');
  const steps = at.map((step) => (typeof step === 'number' ? String(step) : step));
  return `${rule ? `"${rule}" ` : ''}/${steps.join('/')}`;
}
