/** A customer's own value of a fact, called as conditions and forms call it. */
import { type FactSpec, factCatalog } from '../../facts/factCatalog';
import { formatFigure } from '../../i18n/formatFigure';
import type { Locale } from '../../i18n/text';
import type { FactValue } from '../explain/explain';
import { type FactTitles, titlesOf } from './describeValue';

const catalog: Readonly<Record<string, FactSpec>> = factCatalog;

/**
 * The value as text, choices by their titles; a blank is the word for "none".
 * @example describeOwn('mood', 'a', { facts: { mood: { kind: 'text', answers: [{ value: 'a', title: { en: 'Cheerful' } }] } } }, 'en') // 'Cheerful'
 * @example describeOwn('orders', 1234, { facts: {} }, 'en') // '1,234'
 */
export function describeOwn(fact: string, value: FactValue, pack: FactTitles, locale: Locale): string {
  const titles = titlesOf(fact, pack);
  const called = (one: string) => titles?.get(one)?.[locale] ?? one;
  const format = catalog[fact] ?? { kind: pack.facts[fact]?.kind ?? 'text' };
  if (typeof value === 'string') return formatFigure(called(value), format, locale);
  const isList = typeof value === 'object' && value !== null;
  return formatFigure(isList ? value.map(called) : value, format, locale);
}
