/** Reads one cell as a number, whichever way people and exports write one. */
import { type Cell, isBlank } from './cell';
import { affixes } from './numberAffixes';
import type { Regional } from './regional';
import { toHalfWidth } from './toHalfWidth';

/**
 * The number in a cell: `null` if the cell is blank, `undefined` if it holds something else, never a silent zero.
 *
 * Text may carry one currency sign, code or word, marks between thousands, a sign in front or behind, parentheses
 * for a negative figure, a percent sign (`12%` is 0.12), an exponent, and 千 万 萬 亿 億. Where two marks occur the
 * later one is decimal; one mark alone is decimal unless exactly three digits follow up to three others: only then
 * does the locale decide. `12,3` is therefore 12.3 in every locale. Truth values and dates are no numbers.
 * @example toNumber('1.234,56 €', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }) // 1234.56
 * @example toNumber('1,234', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }) // 1234
 * @example toNumber('1,234', { decimalMark: ',', groupMark: '.', dateOrder: 'DMY' }) // 1.234
 * @example toNumber('（3.5万元）', { decimalMark: '.', groupMark: ',', dateOrder: 'YMD' }) // -35000
 * @example toNumber('5 apples', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }) // undefined
 */
export function toNumber(cell: Cell | undefined, regional: Regional): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? parseNumber(toHalfWidth(cell), regional) : undefined;
}

const plainNumber = /^-?\d+(?:\.\d{1,2})?$/;
const parts = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(?:e([-+]?\d{1,3}))?(\D*)$/i;

function parseNumber(text: string, regional: Regional): number | undefined {
  if (plainNumber.test(text)) return Number(text);
  const found = parts.exec(text);
  if (!found) return undefined;
  const [, before = '', figure = '', exponent = '0', after = ''] = found;
  const around = affixes(before, after);
  const digits = toPlainDigits(figure, regional.decimalMark);
  if (!around || digits === null) return undefined;
  // Shifting the point in the text, not multiplying, keeps 4.35万 at 43500.
  const size = Number(`${digits}e${Number(exponent) + around.powerOfTen}`);
  if (!Number.isFinite(size)) return undefined;
  return around.negative && size !== 0 ? -size : size;
}

/** The figure with a decimal point and no other mark, or `null` where the marks do not stand as in a number. */
function toPlainDigits(figure: string, localDecimalMark: string): string | null {
  const mark = decimalMarkOf(figure, localDecimalMark);
  const split = mark === null ? figure.length : figure.lastIndexOf(mark);
  const whole = figure.slice(0, split);
  const fraction = figure.slice(split + 1);
  if (!/^\d*$/.test(fraction) || !isWhole.test(whole)) return null;
  return `${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`;
}

/** Digits, groups of three by one mark throughout, or the Indian 12,34,567. */
const isWhole = /^(?:\d*|\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d\d)+,\d{3})$/;

function decimalMarkOf(figure: string, localDecimalMark: string): string | null {
  const point = figure.lastIndexOf('.');
  const comma = figure.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  if (point < 0 && comma < 0) return null;
  const mark = point >= 0 ? '.' : ',';
  if (figure.indexOf(mark) !== figure.lastIndexOf(mark)) return null;
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure);
  return looksGrouped && mark !== localDecimalMark ? null : mark;
}
