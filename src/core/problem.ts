/** Something wrong with data, a pack or a run, as data; `renderProblem` alone makes words of it. */
import { accountProblems } from './accounts/accountProblems';
import { factProblems } from './facts/factProblems';
import { formulaProblems } from './formulaProblems';
import { fill, type Locale, type Text } from './i18n/text';
import { words } from './i18n/words';
import { learnProblems } from './learn/learnProblems';
import { pageProblems } from './pageProblems';
import { runProblems } from './plan/runProblems';
import { packProblems } from './rules/packProblems';
import { optionProblems } from './schemes/optionProblems';
import { schemeProblems } from './schemes/schemeProblems';

/** Every problem there is: each folder of the core declares its own. */
export const problemCatalog = {
  ...factProblems,
  ...optionProblems,
  ...schemeProblems,
  ...packProblems,
  ...runProblems,
  ...formulaProblems,
  ...pageProblems,
  ...learnProblems,
  ...accountProblems,
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
  /** Further figures and names that the message uses, such as both numbers of a limit, or titles of facts. */
  readonly values?: Readonly<Record<string, string | number | Text | readonly Text[]>>;
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
    expected: (problem.expected ?? []).join(words.listSeparator[locale]),
    ...Object.fromEntries(
      Object.entries(problem.values ?? {}).map(([name, value]) => [name, inWords(value, locale)]),
    ),
  };
  const place = renderPlace(problem, locale);
  const gap = locale === 'en' ? ' ' : '';
  const colon = locale === 'en' ? ': ' : '：';
  return `${place}${place && colon}${fill(text.says[locale], values)}${gap}${fill(text.fix[locale], values)}`;
}

function inWords(value: string | number | Text | readonly Text[], locale: Locale): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isTexts(value)) return value.map((text) => text[locale]).join(words.listSeparator[locale]);
  return value[locale];
}

function isTexts(value: Text | readonly Text[]): value is readonly Text[] {
  return Array.isArray(value);
}

const longestFound = 60;

function renderFound(found: Json | undefined): string {
  if (found === undefined) return '';
  const text = JSON.stringify(found);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

/** A cell as `Orders!C7`; a place inside a pack by the rule's number and name, and as a JSON pointer. */
function renderPlace({ at, rule }: Problem, locale: Locale): string {
  const [first, second] = at;
  if (first === undefined) return '';
  const isCell = at.length === 2 && /^[A-Z]+[0-9]+$/.test(String(second));
  if (isCell || (at.length === 1 && rule === undefined)) return at.join('!');
  const pointer = `/${at.join('/')}`;
  if (rule === undefined) return pointer;
  return first === 'rules' && typeof second === 'number'
    ? fill(rulePlace[locale], { number: second + 1, rule, pointer })
    : fill(mentionedPlace[locale], { rule, pointer });
}

const rulePlace: Text = {
  en: 'Rule {number} "{rule}", at {pointer}',
  'zh-CN': '规则 {number}“{rule}”（{pointer}）',
  'zh-TW': '規則 {number}「{rule}」（{pointer}）',
};

/** In a named condition, which has no number among the rules. */
const mentionedPlace: Text = {
  en: 'Rule "{rule}", at {pointer}',
  'zh-CN': '规则“{rule}”（{pointer}）',
  'zh-TW': '規則「{rule}」（{pointer}）',
};
