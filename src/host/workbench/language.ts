/** The language of the workbench: the one chosen last, else the browser's. */
import { type Language, languages, toLanguage } from '../files/hostText';

const KEY = 'workbench language';

export function chosenLanguage(): Language {
  const kept = languages.find((language) => language === localStorage.getItem(KEY));
  return kept ?? toLanguage(navigator.language);
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

/** Each under its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

/** Of a spreadsheet that a user of this language makes here. */
export function spreadsheetSettings(language: Language): {
  readonly locale: string;
  readonly timeZone: string;
} {
  const locale = { en: 'en_US', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' }[language];
  return { locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
