/** How one customer's figure is written for people: money, shares, dates, plain numbers, yes and no. */
import { dayToIso } from '../facts/calendar';
import type { FactKind } from '../facts/factColumn';
import type { Locale } from './text';
import { words } from './words';

export interface FigureFormat {
  readonly kind: FactKind;
  readonly format?: 'money' | 'share';
}

/**
 * The figure as text; a blank is the word for "none".
 * @example formatFigure(1234.5, { kind: 'number', format: 'money' }, 'en') // '1,234.50'
 * @example formatFigure(0.1234, { kind: 'number', format: 'share' }, 'en') // '12.3 %'
 * @example formatFigure(45000, { kind: 'day' }, 'en') // '2023-03-15'
 * @example formatFigure(null, { kind: 'number' }, 'en') // 'none'
 */
export function formatFigure(
  value: string | number | boolean | readonly string[] | null,
  { kind, format }: FigureFormat,
  locale: Locale,
): string {
  if (value === null) return words.none[locale];
  if (typeof value === 'boolean') return value ? words.yes[locale] : words.no[locale];
  if (typeof value === 'number') {
    if (kind === 'day') return dayToIso(value);
    if (format === 'money') return grouped(value.toFixed(2));
    if (format === 'share') return `${(value * 100).toFixed(1)} %`;
    return grouped(String(Math.round(value * 100) / 100));
  }
  return typeof value === 'string' ? value : value.join(words.listSeparator[locale]);
}

function grouped(digits: string): string {
  const [whole = '', ...rest] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}
