/** Texts of the local host in the three languages, apart from the add-on's own, which stay inside its bundle. */

export const languages = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** One text in every language: a missing language is a compile error. */
export type HostText = Readonly<Record<Language, string>>;

/** A list is written as the language writes lists. */
export type TextValues = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The text in one language with each `{name}` replaced by its value.
 * @example hostText({ en: '{n} rows', 'zh-CN': '{n} 行', 'zh-TW': '{n} 列' }, 'zh-TW', { n: 3 }) // '3 列'
 */
export function hostText(text: HostText, language: Language, values: TextValues = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'object' ? value.join(language === 'en' ? ', ' : '、') : String(value);
  });
}

/**
 * The language to speak for a locale tag such as the shell's `LANG`; English for tongues that are not spoken here.
 * @example toLanguage('zh_TW.UTF-8') // 'zh-TW'
 * @example toLanguage('de_DE') // 'en'
 */
export function toLanguage(tag: string): Language {
  if (!/^zh(?![a-z])/i.test(tag)) return 'en';
  return /tw|hk|mo\b|hant/i.test(tag) ? 'zh-TW' : 'zh-CN';
}
