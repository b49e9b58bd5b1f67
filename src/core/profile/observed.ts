/** Which facts of a pack are observed by people, and how their answers are written. */
import { purchaseFacts } from '../facts/customersFromOrders';
import { locales, type Text } from '../i18n/text';
import type { Answer, FactUse } from '../rules/pack';
import { schemeFacts } from '../schemes/schemeOfFact';

export interface ObservedFact extends FactUse {
  readonly question: Text;
  readonly answers: readonly Answer[];
}

/**
 * The facts of a pack that have a question, in the order of the file. What purchases or schemes tell is not for people
 * to answer: a question about it is passed over.
 * @example observedFacts({ orders: { kind: 'number' } }).length // 0
 */
export function observedFacts(
  facts: Readonly<Record<string, FactUse>>,
): readonly (readonly [fact: string, use: ObservedFact])[] {
  return Object.entries(facts).flatMap(([fact, use]) =>
    isObserved(use) && !computed.has(fact) ? [[fact, use] as const] : [],
  );
}

const computed: ReadonlySet<string> = new Set<string>([...schemeFacts, ...purchaseFacts]);

function isObserved(use: FactUse): use is ObservedFact {
  return use.question !== undefined && use.answers !== undefined;
}

/**
 * Every way to write an answer, folded: its value, and its title in each language.
 * @example spellingsOf({ value: true, title: { en: 'Yes', 'zh-CN': '是', 'zh-TW': '是' } }) // ['true', 'yes', '是']
 */
export function spellingsOf({ value, title }: Answer): readonly string[] {
  const written = [String(value), ...locales.map((locale) => title[locale])].map(foldAnswer);
  return [...new Set(written)].filter((text) => text !== '');
}

/**
 * What is written, as it is compared, whatever the case and width of its letters.
 * @example foldAnswer(' Ｙes ') // 'yes'
 */
export function foldAnswer(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
