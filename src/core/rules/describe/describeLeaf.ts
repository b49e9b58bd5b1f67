/** One leaf in words: for reasons in notes, for previews, for whoever reads a rule. */
import type { Locale, Text } from '../../i18n/text';
import { type Decorator, decorators, entryOf } from '../operators/decorators';
import { type OperatorName, operators } from '../operators/operators';
import { type SplitOperator, splitOperator } from '../operators/splitOperator';
import type { Leaf, Value } from '../pack';
import { describeValue, type FactTitles, factTitle } from './describeValue';
import { fillSpaced } from './fillSpaced';
import { oppositeOperators } from './oppositeOperators';

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
  const test = plainTest(leaf.value, split);
  return describeTest(test.decorators, test.phrase, { fact, value, locale });
}

const notBlank: Text = { en: '{fact} is not blank', 'zh-CN': '{fact}不为空', 'zh-TW': '{fact}不為空白' };
const isFlag: Text = { en: '{fact}: {value}', 'zh-CN': '{fact}：{value}', 'zh-TW': '{fact}：{value}' };
const withinOneDay: Text = {
  en: '{fact} is within the last day',
  'zh-CN': '{fact}在最近 1 天内',
  'zh-TW': '{fact}在最近 1 天內',
};
/** "Within the last 0 days" would puzzle everybody. */
const withinNoDays: Text = {
  en: '{fact} is the analysis date itself',
  'zh-CN': '{fact}就是分析日期当天',
  'zh-TW': '{fact}就是分析日期當天',
};
const isNotFlag: Text = {
  en: '{fact}: not {value}',
  'zh-CN': '{fact}：不为“{value}”',
  'zh-TW': '{fact}：不為「{value}」',
};

/** What is left to say of the decorators, two nots being none, and the phrase behind them; the last not goes into it. */
function plainTest(value: Value, { decorators: words, base }: SplitOperator) {
  const rest = withoutDoubleNots(words);
  const swapped = rest.includes('swap');
  const opposite = rest[rest.length - 1] === 'not' ? oppositePhrase(base, value, swapped) : undefined;
  if (opposite) return { decorators: rest.slice(0, -1), phrase: opposite };
  return { decorators: rest, phrase: phraseOf(base, value, swapped) };
}

function withoutDoubleNots(words: readonly Decorator[]): readonly Decorator[] {
  return words.reduce<readonly Decorator[]>(
    (rest, word) => (word === 'not' && rest[rest.length - 1] === 'not' ? rest.slice(0, -1) : [...rest, word]),
    [],
  );
}

function oppositePhrase(base: OperatorName, value: Value, swapped: boolean): Text | undefined {
  if (base === 'isBlank') return phraseOf(base, value !== true, swapped);
  const opposite = oppositeOperators.get(base);
  return opposite && phraseOf(opposite, value, swapped);
}

/** Nobody says "is blank: false", or that something equals a yes. After an exchange of sides the value stands first. */
function phraseOf(base: OperatorName, value: Value, swapped: boolean): Text {
  if (base === 'isBlank') return value === true ? operators.isBlank.phrase : notBlank;
  if (base === 'withinDays' && value === 0) return withinNoDays;
  if (base === 'withinDays' && value === 1) return withinOneDay;
  if (swapped || (base !== 'equal' && base !== 'notEqual')) return operators[base].phrase;
  if (value === null) return base === 'equal' ? operators.isBlank.phrase : notBlank;
  if (typeof value === 'boolean') return base === 'equal' ? isFlag : isNotFlag;
  return operators[base].phrase;
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
