/** Which number formats show a date, and what they show. */
import { MONTH_NAMES, WEEKDAY_NAMES } from './dateWords';
import { serialToWall } from './timeZone';

const known = new Map<string, boolean>();

/**
 * True for a number format that shows a date, a time or a duration.
 * @example isDateFormat('yyyy-mm-dd') // true
 * @example isDateFormat('"day" 0') // false
 */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');
    answer = !/^general$/i.test(format) && /[ymdhs]/i.test(bare);
    known.set(format, answer);
  }
  return answer;
}

/**
 * The serial as the format shows it.
 * @example formatSerial(45352.5, 'yyyy-mm-dd hh:mm') // '2024-03-01 12:00'
 */
export function formatSerial(serial: number, format: string): string {
  const date = new Date(serialToWall(serial));
  const isHalfDay = /am\/pm|a\/p/i.test(format);
  let afterHour = false;
  return format.replace(
    /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|am\/pm|a\/p|y+|m+|d+|h+|s+/gi,
    (
      token,
      quoted: string | undefined,
      escaped: string | undefined,
      span: string | undefined,
      at: number,
    ) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const letter = (span ?? token).charAt(0).toLowerCase();
      // `m` is a minute right after hours or right before seconds, and a month elsewhere.
      const isMinute = letter === 'm' && (afterHour || /^[^ymdhs]*s/i.test(format.slice(at + token.length)));
      afterHour = letter === 'h';
      if (span !== undefined) return formatSpan(span, serial);
      if (letter === 'a') return date.getUTCHours() < 12 ? 'AM' : 'PM';
      return formatPart(isMinute ? 'i' : letter, token.length, { date, isHalfDay });
    },
  );
}

function formatPart(
  letter: string,
  length: number,
  { date, isHalfDay }: { readonly date: Date; readonly isHalfDay: boolean },
): string {
  const pad = (value: number) => String(value).padStart(length > 1 ? 2 : 1, '0');
  switch (letter) {
    case 'y':
      return length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
    case 'm': {
      const name = MONTH_NAMES[date.getUTCMonth()] ?? '';
      return length > 3 ? name : length === 3 ? name.slice(0, 3) : pad(date.getUTCMonth() + 1);
    }
    case 'd': {
      const name = WEEKDAY_NAMES[date.getUTCDay()] ?? '';
      return length > 3 ? name : length === 3 ? name.slice(0, 3) : pad(date.getUTCDate());
    }
    case 'h':
      return pad(isHalfDay ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours());
    case 'i':
      return pad(date.getUTCMinutes());
    default:
      return pad(date.getUTCSeconds());
  }
}

function formatSpan(span: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const divisor = /^h/i.test(span) ? 3600 : /^m/i.test(span) ? 60 : 1;
  return String(Math.floor(seconds / divisor)).padStart(span.length, '0');
}
