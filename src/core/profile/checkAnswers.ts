/** Answers as a page sends them, against the questions of the packs in use. */
import type { Cell } from '../facts/cell';
import type { Locale } from '../i18n/text';
import { words } from '../i18n/words';
import type { NumberFormat } from '../plan/change';
import type { Problem } from '../problem';
import { failure, type Result, success } from '../result';
import type { RulePack } from '../rules/pack';
import { excerpt } from '../rules/parse/source';
import { type ObservedFact, observedFacts } from './observed';

/** One answer, ready to be written. */
export interface ProfileCell {
  readonly fact: string;
  /** The header of its column. */
  readonly title: string;
  readonly format: NumberFormat;
  /** `null` takes the answer back. */
  readonly cell: Cell;
}

/**
 * The cells of these answers in the user's language, or what is wrong with any of them. Numbers stay numbers, choices
 * are written by their titles, several ticks as a list in one cell; no tick is no answer. Where several packs ask about one fact, the answers of each will do.
 * @example checkAnswers({ dominance: null }, [], 'en').ok // false
 */
export function checkAnswers(
  answers: Readonly<Record<string, unknown>>,
  packs: readonly Pick<RulePack, 'facts'>[],
  locale: Locale,
): Result<readonly ProfileCell[]> {
  const cells: ProfileCell[] = [];
  const problems: Problem[] = [];
  for (const [fact, value] of Object.entries(answers)) {
    const uses = packs.flatMap(({ facts }) =>
      observedFacts(facts).flatMap(([name, use]) => (name === fact ? [use] : [])),
    );
    const [first] = uses;
    if (!first) problems.push({ code: 'notAsked', at: [], found: excerpt(fact) });
    else {
      const cell = cellOf(value, uses, locale);
      if (cell === undefined) problems.push(strange(fact, value, first));
      else cells.push({ fact, title: first.title?.[locale] ?? fact, format: formatOf(first), cell });
    }
  }
  return problems.length > 0 ? failure(...problems) : success(cells);
}

function cellOf(value: unknown, uses: readonly ObservedFact[], locale: Locale): Cell | undefined {
  if (value === null) return null;
  for (const { kind, answers } of uses) {
    if (kind === 'list' && Array.isArray(value)) {
      const ticked = answers.filter((one) => value.includes(one.value));
      if (ticked.length < value.length) continue;
      return ticked.map(({ title }) => title[locale]).join(words.listSeparator[locale]) || null;
    }
    const answer = kind === 'list' ? undefined : answers.find((one) => one.value === value);
    if (answer) return kind === 'number' ? answer.value : answer.title[locale];
  }
  return undefined;
}

function strange(fact: string, value: unknown, { title, answers }: ObservedFact): Problem {
  const values = {
    fact: title ?? { en: fact, 'zh-CN': fact, 'zh-TW': fact },
    answers: answers.map((answer) => answer.title),
  };
  return { code: 'notAnAnswer', at: [], found: excerpt(value), values };
}

function formatOf({ kind, answers }: ObservedFact): NumberFormat {
  if (kind !== 'number') return '@';
  return answers.every(({ value }) => Number.isInteger(value)) ? '0' : '#,##0.00';
}
