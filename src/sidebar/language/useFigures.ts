/** Figures as the user's language writes them. */
import { useMemo } from 'react';
import { useLanguage } from './language';

export interface Figures {
  /** `1,234` */
  readonly count: (value: number) => string;
  /** A share from 0 to 1 as `12 %`; below one per cent with a digit more. */
  readonly share: (value: number) => string;
  /** Money without its currency, which the sheet does not tell: `12,345`. */
  readonly money: (value: number) => string;
}

export function useFigures(): Figures {
  const language = useLanguage();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    const finer = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    return {
      count: (value) => whole.format(value),
      share: (value) => (value > 0 && value < 0.1 ? finer : percent).format(value),
      money: (value) => whole.format(value),
    };
  }, [language]);
}
