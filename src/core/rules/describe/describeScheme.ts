/** A scheme with the options that a pack gives it, in words. */
import type { Locale } from '../../i18n/text';
import { words } from '../../i18n/words';
import { schemeCatalog } from '../../schemes/catalog';
import type { OptionValue, Scheme } from '../../schemes/scheme';
import { fillSpaced } from './fillSpaced';

const withOptions = {
  en: '{scheme}, with {options}',
  'zh-CN': '{scheme}，其中{options}',
  'zh-TW': '{scheme}，其中{options}',
};
const oneOption = { en: '{option}: {value}', 'zh-CN': '{option}：{value}', 'zh-TW': '{option}：{value}' };

/**
 * The scheme's title, and behind it each given option with its value.
 * @example describeScheme('rfm', { bins: 3 }, 'en') // 'RFM scores, with Levels of each score: 3'
 * @example describeScheme('lifecycle', {}, 'zh-TW') // '客戶生命週期（依購買活躍度）'
 */
export function describeScheme(
  id: string,
  given: Readonly<Record<string, OptionValue>>,
  locale: Locale,
): string {
  const scheme = schemeTitle(id, locale);
  const options = Object.entries(given).map(([option, value]) =>
    fillSpaced(oneOption[locale], {
      option: optionTitle(id, option, locale),
      value: describeOption({ scheme: id, option, value }, locale),
    }),
  );
  if (options.length === 0) return scheme;
  return fillSpaced(withOptions[locale], { scheme, options: options.join(words.clauseSeparator[locale]) });
}

/** What people call the scheme, else its id. */
export function schemeTitle(id: string, locale: Locale): string {
  return schemeOf(id)?.title[locale] ?? id;
}

/** What people call the option, else its name. */
export function optionTitle(scheme: string, option: string, locale: Locale): string {
  return schemeOf(scheme)?.options[option]?.title[locale] ?? option;
}

/**
 * The value of an option: a choice by its title, a list with its separators.
 * @example describeOption({ scheme: 'abc', option: 'boundary', value: 'items' }, 'en') // 'Number of customers'
 * @example describeOption({ scheme: 'rfm', option: 'frequencyCuts', value: [2, 5] }, 'zh-CN') // '2、5'
 */
export function describeOption(
  {
    scheme,
    option,
    value,
  }: { readonly scheme: string; readonly option: string; readonly value: OptionValue },
  locale: Locale,
): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? words.yes[locale] : words.no[locale];
  const spec = schemeOf(scheme)?.options[option];
  const choices = spec?.type === 'choice' || spec?.type === 'several' ? spec.choices : {};
  const titled = (one: string | number) => choices[one]?.[locale] ?? String(one);
  return typeof value === 'string' ? titled(value) : value.map(titled).join(words.listSeparator[locale]);
}

function schemeOf(id: string): Scheme | undefined {
  return (schemeCatalog as Readonly<Record<string, Scheme>>)[id];
}
