/** One leaf in words: for reasons in notes, for previews, for whoever reads a rule. */
import type { Locale, Text } from '../../i18n/text';
import { type Decorator, decorators, entryOf } from '../operators/decorators';
import { operators } from '../operators/operators';
import { splitOperator } from '../operators/splitOperator';
import type { Leaf } from '../pack';
import { describeValue, type FactTitles, factTitle } from './describeValue';
import { fillSpaced } from './fillSpaced';

/**
 * The condition as a sentence without a full stop. Facts are called by the title that Fenlei or the pack gives them,
 * else by their name.
 * @example describeLeaf({ fact: 'orders', operator: 'lessThan', value: 5 }, { facts: {} }, 'en') // 'Orders is less than 5'
 * @example describeLeaf({ fact: 'abc', operator: 'in', value: ['A', 'B'] }, { facts: {} }, 'zh-TW') // 'ABC 類別屬於「A」、「B」'
 * @example describeLeaf({ fact: 'r', operator: 'isBlank', value: false }, { facts: {} }, 'zh-CN') // 'R 分不为空'
 */
export function describeLeaf(leaf: Leaf, pack: FactTitles, locale: Locale): string {
  const split = splitOperator(leaf.operator);
  const fact = factTitle(leaf.fact, pack, locale);
  const value = describeValue(leaf, pack, locale);
  if ('unknown' in split) return `${fact} ${leaf.operator} ${value}`;
  if (split.base === 'isBlank') return describeBlank(split.decorators, leaf, { fact, locale });
  return describeTest(split.decorators, operators[split.base].phrase, { fact, value, locale });
}

const notBlank: Text = { en: '{fact} is not blank', 'zh-CN': '{fact}不为空', 'zh-TW': '{fact}不為空白' };

/** "is blank: false" is nobody's way of saying it, so the value and every `not` turn the sentence. */
function describeBlank(
  nots: readonly Decorator[],
  { value }: Leaf,
  { fact, locale }: Omit<Sides, 'value'>,
): string {
  const phrase = (nots.length % 2 === 0) === (value === true) ? operators.isBlank.phrase : notBlank;
  return fillSpaced(phrase[locale], { fact });
}

interface Sides {
  readonly fact: string;
  readonly value: string;
  readonly locale: Locale;
}

/** Decorators wrap from left to right; one about a list puts a pronoun in the place of that list. */
function describeTest(rest: readonly Decorator[], phrase: Text, sides: Sides): string {
  const { fact, value, locale } = sides;
  const [outer, ...inner] = rest;
  if (outer === undefined) return fillSpaced(phrase[locale], { fact, value });
  if (outer === 'swap') return describeTest(inner, phrase, { fact: value, value: fact, locale });
  const { list, phrase: wrapping } = decorators[outer];
  if (list === null) return fillSpaced(wrapping[locale], { test: describeTest(inner, phrase, sides) });
  const test = describeTest(inner, phrase, { ...sides, [list]: entryOf[list][locale] });
  return fillSpaced(wrapping[locale], { test, list: sides[list] });
}
