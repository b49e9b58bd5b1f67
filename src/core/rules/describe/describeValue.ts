/** What a condition compares with, in words. */
import { type FactSpec, factCatalog } from '../../facts/factCatalog';
import { fill, type Locale, type Text } from '../../i18n/text';
import { words } from '../../i18n/words';
import { valueTitles } from '../../schemes/valueTitles';
import { isFactReference } from '../factReference';
import type { Leaf, RulePack, Scalar } from '../pack';

/** The part of a pack in which facts have their titles. */
export type FactTitles = Pick<RulePack, 'facts'>;

/**
 * What a fact is called: Fenlei's own title, else the pack's, else its bare name.
 * @example factTitle('orders', { facts: {} }, 'zh-CN') // '订单数'
 */
export function factTitle(fact: string, { facts }: FactTitles, locale: Locale): string {
  return (specOf(fact)?.title ?? facts[fact]?.title)?.[locale] ?? fact;
}

const and: Text = {
  en: '{low} and {high}',
  'zh-CN': '{low} 与 {high} 之间',
  'zh-TW': '{low} 與 {high} 之間',
};
const quoted: Text = { en: '“{text}”', 'zh-CN': '“{text}”', 'zh-TW': '「{text}」' };
const blank: Text = { en: 'blank', 'zh-CN': '空', 'zh-TW': '空白' };

/**
 * The value of a leaf as people write it: texts in quotation marks, ids of Fenlei's own by their titles, shares in
 * percent, all other numbers as exact as in the pack, since a rounded limit would be another limit.
 * @example describeValue({ fact: 'abcShareBefore', operator: 'lessThan', value: 0.8 }, { facts: {} }, 'en') // '80 %'
 * @example describeValue({ fact: 'r', operator: 'between', value: [4, 5] }, { facts: {} }, 'en') // '4 and 5'
 * @example describeValue({ fact: 'mood', operator: 'equal', value: 'a' }, { facts: { mood: { kind: 'text', answers: [{ value: 'a', title: { en: 'Cheerful' } }] } } }, 'en') // '“Cheerful”'
 * @example describeValue({ fact: 'lifecycle', operator: 'equal', value: 'wonBack' }, { facts: {} }, 'zh-CN') // '“赢回客户”'
 */
export function describeValue({ fact, operator, value }: Leaf, pack: FactTitles, locale: Locale): string {
  if (isFactReference(value)) return factTitle(value.fact, pack, locale);
  const isDate = /(^|:)date(Before|After)$/.test(operator);
  // Part of an id, as "starts with" wants it, is no id.
  const titles = /(^|:)(equal|notEqual|in|notIn|contains|doesNotContain)$/.test(operator)
    ? titlesOf(fact, pack)
    : undefined;
  const describe = (one: Scalar) =>
    isDate ? String(one) : describeScalar(titles?.get(one)?.[locale] ?? one, specOf(fact)?.format, locale);
  if (!isList(value)) return describe(value);
  const entries = value.map(describe);
  const [low = '', high = ''] = entries;
  return /(^|:)between$/.test(operator)
    ? fill(and[locale], { low, high })
    : entries.join(words.listSeparator[locale]);
}

/** Choices are called as the profile form calls them; of a scale the number says more. */
export function titlesOf(fact: string, { facts }: FactTitles): ReadonlyMap<unknown, Text> | undefined {
  const { kind, answers } = facts[fact] ?? {};
  if ((kind !== 'text' && kind !== 'list') || !answers) return valueTitles.get(fact);
  return new Map(answers.map(({ value, title }) => [value, title]));
}

function describeScalar(value: Scalar, format: FactSpec['format'], locale: Locale): string {
  if (value === null) return blank[locale];
  if (typeof value === 'string') return fill(quoted[locale], { text: value });
  if (typeof value === 'boolean') return value ? words.yes[locale] : words.no[locale];
  // 0.07 × 100 is 7.000000000000001, and nobody wrote that.
  return format === 'share' ? `${Number((value * 100).toPrecision(12))} %` : String(value);
}

/** TypeScript's own `Array.isArray` forgets about lists that are read-only. */
function isList(value: Leaf['value']): value is readonly Scalar[] {
  return Array.isArray(value);
}

function specOf(fact: string): FactSpec | undefined {
  return (factCatalog as Readonly<Record<string, FactSpec>>)[fact];
}
