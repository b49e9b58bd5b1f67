/** What a cell shows: its value under its number format. Only the usual parts of formats are known. */
import type { CellValue } from '../sheetBackend';
import { formatSerial, isDateFormat } from './dateFormat';
import { localeMarks } from './localeMarks';

/**
 * The text that `getDisplayValue` answers.
 * @example displayText(1234.5, '#,##0.00', 'en_US') // '1,234.50'
 * @example displayText(0.256, '0%', 'en_US') // '26%'
 * @example displayText(true, 'General', 'en_US') // 'TRUE'
 */
export function displayText(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (/^general$/i.test(format) || format === '@') return generalText(value, locale);
  const sections = splitSections(format);
  if (isDateFormat(sections[0] ?? '')) return formatSerial(value, sections[0] ?? '');
  const negative = value < 0 ? sections[1] : undefined;
  const zero = value === 0 ? sections[2] : undefined;
  const section = negative ?? zero ?? sections[0] ?? '';
  const text = formatNumber(Math.abs(value), section, locale);
  return value < 0 && negative === undefined && /[1-9]/.test(text) ? `-${text}` : text;
}

function generalText(value: number, locale: string): string {
  const size = Math.abs(value);
  // From 1e15 on Sheets shows `1E+15`.
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, 'e')
      .toUpperCase()
      .replace(/E([-+])(\d)$/, 'E$10$2');
  }
  return String(Number(value.toPrecision(15))).replace('.', localeMarks(locale).decimal);
}

/** JavaScript knows no more, and a number holds far fewer; a file may ask for any number of them. */
const mostPlaces = 100;

function formatNumber(size: number, section: string, locale: string): string {
  const { decimal, group } = localeMarks(locale);
  const pattern = /[0#?][0#?,]*(?:\.[0#?]*)?(?:E\+0+)?/.exec(
    section.replace(/"[^"]*"|\\./g, (t) => '_'.repeat(t.length)),
  );
  if (!pattern) return literalText(section);
  const digits = pattern[0];
  const [whole = '', rest = ''] = digits.split('.');
  const scaled = section.includes('%') ? size * 100 : size;
  const exponent = /E\+0+/.exec(digits);
  const fraction = rest.replace(/E.*/, '').slice(0, mostPlaces);
  if (exponent) {
    const text = scaled
      .toExponential(fraction.length)
      .toUpperCase()
      .replace(/E([-+])(\d)$/, 'E$10$2');
    return wrap(text.replace('.', decimal));
  }
  const [intText = '', fractionText = ''] = toFixed(scaled, fraction.length).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = intText === '0' && least === 0 ? '' : intText.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, group) : padded;
  const fixed = (fraction.match(/^[0?]*/)?.[0] ?? '').length;
  const kept = fractionText.slice(0, fixed) + fractionText.slice(fixed).replace(/0+$/, '');
  return wrap(kept === '' ? grouped || '0' : `${grouped}${decimal}${kept}`);

  function wrap(text: string): string {
    const start = pattern?.index ?? 0;
    return literalText(section.slice(0, start)) + text + literalText(section.slice(start + digits.length));
  }
}

/** Rounds half away from zero as Sheets does: 1.005 shows as 1.01. */
function toFixed(size: number, places: number): string {
  const nudged = Number(`${size.toPrecision(15)}`);
  const rounded = Number(`${Math.round(Number(`${nudged}e${places}`))}e-${places}`);
  return Number.isFinite(rounded) ? rounded.toFixed(places) : nudged.toFixed(places);
}

function literalText(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_.|\*.|\[[^[\]]*\]/g, (_, quoted, escaped) => quoted ?? escaped ?? '');
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [format];
}
