/** Numbers as people type them: grouped, with a currency sign, per cent, in parentheses, with an exponent. */
import { localeMarks } from './localeMarks';

export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

/** Blanks stand between two parts, never side by side: a search that could share them out takes ages over many. */
const PARTS =
  /^(?:(\()\s*)?(?:([-+])\s*)?(?:(\p{Sc})\s*)?([-+])?([^\s\p{Sc}%()](?:[^\p{Sc}%()]*[^\s\p{Sc}%()])?)(?:\s*(\p{Sc}|%))?(?:\s*(\)))?$/u;

/**
 * The number that a typed text stands for in the locale, and the format it brings along; `null` for other text.
 * @example readTypedNumber('$2.99', 'en_US') // { value: 2.99, format: '"$"#,##0.00' }
 * @example readTypedNumber('50%', 'en_US') // { value: 0.5, format: '0%' }
 * @example readTypedNumber('1,5', 'de_DE') // { value: 1.5, format: null }
 * @example readTypedNumber('1-2', 'en_US') // null
 */
export function readTypedNumber(text: string, locale: string): TypedNumber | null {
  const { decimal, group } = localeMarks(locale);
  const match = PARTS.exec(text.trim());
  if (!match) return null;
  const [, open, sign, currencyBefore, innerSign, digits = '', tail, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if (sign !== undefined && innerSign !== undefined) return null;
  const currency = currencyBefore ?? (tail === '%' ? undefined : tail);
  if (currency !== undefined && tail === '%') return null;
  const parts = splitNumber(digits, decimal, group);
  if (!parts) return null;
  const isNegative = open !== undefined || sign === '-' || innerSign === '-';
  const size = Number(`${parts.whole}.${parts.fraction || '0'}${parts.exponent}`) / (tail === '%' ? 100 : 1);
  // Too large for a number: the cell keeps the text.
  if (!Number.isFinite(size)) return null;
  const cents = parts.fraction === '' ? '' : '.00';
  const format =
    currency !== undefined
      ? `"${currency}"#,##0${cents}`
      : tail === '%'
        ? `0${cents}%`
        : parts.exponent !== ''
          ? '0.00E+00'
          : parts.isGrouped
            ? `#,##0${cents}`
            : null;
  return { value: isNegative ? -size : size, format };
}

interface NumberParts {
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string;
  readonly isGrouped: boolean;
}

function splitNumber(text: string, decimal: string, group: string): NumberParts | null {
  const exponent = /^(.+)(e[-+]?\d{1,3})$/i.exec(text);
  const [whole = '', fraction, ...more] = (exponent?.[1] ?? text).split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  // Some locales group with a narrow space that nobody types.
  const spaced = /\s/.test(group) ? whole.replace(/\s/g, ' ').split(' ') : whole.split(group);
  const [first = '', ...rest] = spaced;
  if (!/^\d*$/.test(first) || !rest.every((part) => /^\d{3}$/.test(part))) return null;
  if (rest.length > 0 && !/^\d{1,3}$/.test(first)) return null;
  if (first === '' && (fraction ?? '') === '') return null;
  return {
    whole: spaced.join('') || '0',
    fraction: fraction ?? '',
    exponent: exponent?.[2] ?? '',
    isGrouped: rest.length > 0,
  };
}
