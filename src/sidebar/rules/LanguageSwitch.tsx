/** The language whose texts a form shows. */
import { type Locale, locales } from '../../core/i18n/text';
import { Button } from '../controls/Button';

export interface LanguageSwitchProps {
  readonly label: string;
  readonly language: Locale;
  readonly onLanguage: (language: Locale) => void;
}

/** By their own names: whoever writes a language knows it by that. */
const names: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': '简体', 'zh-TW': '繁體' };

export function LanguageSwitch({ label, language, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset className="rules-languages">
      <legend className="visually-hidden">{label}</legend>
      {locales.map((locale) => (
        <Button key={locale} pressed={locale === language} onClick={() => onLanguage(locale)}>
          <span lang={locale}>{names[locale]}</span>
        </Button>
      ))}
    </fieldset>
  );
}
