/** What an operator is called in a list to choose from: the words of its sentence without the two sides. */
import type { Locale } from '../../core/i18n/text';
import { fillSpaced } from '../../core/rules/describe/fillSpaced';
import { decorators } from '../../core/rules/operators/decorators';
import { operators } from '../../core/rules/operators/operators';
import { splitOperator } from '../../core/rules/operators/splitOperator';

/**
 * The words for an operator and its decorators; a name that nobody knows stays as it is.
 * @example operatorWords('lessThan', 'en') // 'is less than'
 * @example operatorWords('withinDays', 'en') // 'is within the last … days'
 * @example operatorWords('not:between', 'en') // 'not: is between'
 */
export function operatorWords(operator: string, locale: Locale): string {
  const split = splitOperator(operator);
  if ('unknown' in split) return operator;
  const plain = fillSpaced(operators[split.base].phrase[locale], { fact: '', value: '…' }).trim();
  const words = plain.replace(/\s*…$/, '');
  return [...split.decorators]
    .reverse()
    .reduce(
      (test, name) => fillSpaced(decorators[name].phrase[locale], { test, list: listWord[locale] }),
      words,
    );
}

const listWord = { en: 'the list', 'zh-CN': '列表', 'zh-TW': '清單' } as const;
