/** The user's language for every component, and how a component says its texts. */
import { createContext, useContext } from 'react';
import { fill, type Locale, type Text } from '../../core/i18n/text';

const Language = createContext<Locale>('en');

export const LanguageProvider = Language.Provider;

export function useLanguage(): Locale {
  return useContext(Language);
}

export type Values = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The texts of a component in the user's language: `say('moved', { count: 3 })`. */
export function useTexts<Key extends string>(texts: Readonly<Record<Key, Text>>): Say<Key> {
  const language = useLanguage();
  return (key, values = {}) => fill(texts[key][language], values);
}

/** Until the server says which language the user has set in Google. */
export function guessLanguage(tag: string): Locale {
  if (!/^zh/i.test(tag)) return 'en';
  return /tw|hk|mo|hant/i.test(tag) ? 'zh-TW' : 'zh-CN';
}
