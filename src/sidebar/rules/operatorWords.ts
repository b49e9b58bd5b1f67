/** What an operator is called in a list to choose from: the words of its sentence without the fact. */
import type { Locale } from '../../core/i18n/text';
import { fillSpaced } from '../../core/rules/describe/fillSpaced';
import { decorators } from '../../core/rules/operators/decorators';
import { operators } from '../../core/rules/operators/operators';
import { type SplitOperator, splitOperator } from '../../core/rules/operators/splitOperator';

/**
 * The words for an operator and its decorators, where the value stands behind them; a name that nobody knows stays as
 * it is.
 * @example operatorWords('lessThan', 'en') // 'is less than'
 * @example operatorWords('withinDays', 'en') // 'is within the last … days'
 * @example operatorWords('not:between', 'en') // 'not: is between'
 */
export function operatorWords(operator: string, locale: Locale): string {
  return inWords(operator, locale, (words) => words.replace(/\s*…$/, ''));
}

/**
 * The same with a sign where the value goes; `''` for a name that nobody knows.
 * @example operatorPhrase('lessThan', 'en') // 'is less than …'
 * @example operatorPhrase('swap:lessThan', 'en') // '… is less than'
 */
export function operatorPhrase(operator: string, locale: Locale): string {
  return 'unknown' in splitOperator(operator) ? '' : inWords(operator, locale, (words) => words);
}

function inWords(operator: string, locale: Locale, shorten: (words: string) => string): string {
  const split = splitOperator(operator);
  if ('unknown' in split) return operator;
  const plain = fillSpaced(operators[split.base].phrase[locale], sidesOf(split)).trim();
  return split.decorators.reduceRight(
    (test, name) => fillSpaced(decorators[name].phrase[locale], { test, list: listWord[locale] }),
    shorten(plain),
  );
}

function sidesOf({ decorators: words }: SplitOperator) {
  const isSwapped = words.filter((word) => word === 'swap').length % 2 === 1;
  return isSwapped ? { fact: '…', value: '' } : { fact: '', value: '…' };
}

const listWord = { en: 'the list', 'zh-CN': '列表', 'zh-TW': '清單' } as const;
