/** The three languages, and how a text with places is filled. Everything a user reads is a `Text`. */

export const locales = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language: a missing language is a compile error. */
export type Text = Readonly<Record<Locale, string>>;

/**
 * The language to speak for a locale tag: Traditional Chinese for Taiwan, Hong Kong, Macao and `Hant`,
 * Simplified Chinese for any other Chinese, English for the rest.
 * @example toLocale('zh_HK') // 'zh-TW'
 */
export function toLocale(tag: string): Locale {
  if (!/^zh\b|^zh_/i.test(tag)) return 'en';
  return /tw|hk|mo\b|hant/i.test(tag) ? 'zh-TW' : 'zh-CN';
}

/**
 * What is said in each language.
 * @example inEachLanguage((locale) => locale).en // 'en'
 */
export function inEachLanguage(say: (locale: Locale) => string): Text {
  return { en: say('en'), 'zh-CN': say('zh-CN'), 'zh-TW': say('zh-TW') };
}

/**
 * The template with each `{name}` replaced by its value; a name without a value stays as it is.
 * @example fill('{n} orders', { n: 3 }) // '3 orders'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
