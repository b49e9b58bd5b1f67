/** What is wrong with one text: a language missing, the wrong script or wording, places that differ. */
import { type Locale, locales } from '../../src/core/i18n/text';
import { faultsOfChinese } from './faultsOfChinese';
import type { PlacedText } from './textsIn';

/** Texts without a word: letters and figures that are the same everywhere. */
const sameEverywhere: ReadonlySet<unknown> = new Set(['R {value}', 'F {value}', 'M {value}']);

/** One line per fault, each with its place; nothing for a text that may be shown. */
export function faultsOfText({ place, text }: PlacedText): readonly string[] {
  const faults = locales.flatMap((locale) => faultsIn(locale, text[locale]));
  if (faults.length === 0) faults.push(...faultsBetween(text as Readonly<Record<Locale, string>>));
  return faults.map((fault) => `${place}: ${fault}`);
}

function faultsIn(locale: Locale, words: unknown): string[] {
  if (typeof words !== 'string') return [`${locale} is missing`];
  if (words.trim() === '') return [`${locale} is blank`];
  // A separator between figures: nothing to translate, and its space belongs to it.
  if (!hasWords(words)) return [];
  const faults = words === words.trim() ? [] : [`${locale} has white space at its ends`];
  if (locale === 'en') return /\p{Script=Han}/u.test(words) ? [...faults, 'en has Chinese in it'] : faults;
  return [...faults, ...faultsOfChinese(locale, words)];
}

function faultsBetween(text: Readonly<Record<Locale, string>>): readonly string[] {
  const translations = ['zh-CN', 'zh-TW'] as const;
  const places = placesOf(text.en);
  return translations.flatMap((locale) => [
    ...(text[locale] === text.en && hasWords(text.en) && !sameEverywhere.has(text.en)
      ? [`${locale} is not translated`]
      : []),
    ...(placesOf(text[locale]) === places
      ? []
      : [`${locale} has ${placesOf(text[locale])}, en has ${places}`]),
  ]);
}

/** Which `{places}` there are; their order is the language's own affair. */
function placesOf(words: string): string {
  return [...new Set(words.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}

function hasWords(text: string): boolean {
  return /\p{Letter}/u.test(text.replace(/\{\w+\}/g, ''));
}
