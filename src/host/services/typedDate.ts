/** Dates and times as people type them, by the order of the spreadsheet's locale. */
import { localeMarks } from './localeMarks';
import { wallToSerial } from './timeZone';
import type { TypedNumber } from './typedNumber';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/**
 * The serial that a typed date or time stands for, with the format it brings along; `null` for other text.
 * @example readTypedDate('2024-03-01', { locale: 'en_US', year: 2024 }) // { value: 45352, format: 'yyyy-mm-dd' }
 * @example readTypedDate('1/3/2024', { locale: 'en_GB', year: 2024 })?.value // 45352
 * @example readTypedDate('3/4', { locale: 'en_US', year: 2024 })?.value // 45355
 * @example readTypedDate('6:00', { locale: 'en_US', year: 2024 })?.value // 0.25
 */
export function readTypedDate(
  text: string,
  context: { readonly locale: string; readonly year: number },
): TypedNumber | null {
  const trimmed = text.trim();
  const time = /(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])m)?$/i.exec(trimmed);
  const dayText = (time ? trimmed.slice(0, time.index) : trimmed).trim();
  const clock = time ? readClock(time) : 0;
  if (clock === null) return null;
  const { timePattern } = localeMarks(context.locale);
  if (time && dayText === '') return { value: clock, format: timePattern };
  const day = readDay(dayText, context);
  if (!day) return null;
  const wall = Date.UTC(day.year, day.month - 1, day.day);
  const made = new Date(wall);
  if (made.getUTCMonth() !== day.month - 1 || made.getUTCDate() !== day.day) return null;
  return { value: wallToSerial(wall) + clock, format: time ? `${day.format} ${timePattern}` : day.format };
}

function readClock([, hours, minutes, seconds = '0', half]: readonly (string | undefined)[]): number | null {
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readDay(text: string, context: { readonly locale: string; readonly year: number }): DayParts | null {
  const { dateOrder, datePattern } = localeMarks(context.locale);
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const format = iso[2] === '-' ? 'yyyy-mm-dd' : datePattern;
    return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), format };
  }
  const chinese = /^(?:(\d{4})年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) {
    const format = 'yyyy"年"m"月"d"日"';
    return { year: Number(chinese[1]), month: Number(chinese[2]), day: Number(chinese[3]), format };
  }
  const marks = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  // With a dot only locales that write dates so read a date; elsewhere `1.2` is a number or plain text.
  if (marks && (marks[2] !== '.' || datePattern.includes('.'))) {
    const [first, second] = [Number(marks[1]), Number(marks[3])];
    const [month, day] = dateOrder === 'dmy' ? [second, first] : [first, second];
    return { year: fullYear(marks[4], context.year), month, day, format: datePattern };
  }
  return readNamedMonth(text, context.year);
}

function readNamedMonth(text: string, year: number): DayParts | null {
  const match =
    /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:,? (?<y>\d{4}))?$/i.exec(text) ??
    /^(?<d>\d{1,2})[ -](?<m>[a-z]{3,9})(?:[ -](?<y>\d{4}))?$/i.exec(text);
  const { m = '', d, y } = match?.groups ?? {};
  const month = MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  return { year: fullYear(y, year), month, day: Number(d), format: 'mmm d, yyyy' };
}

function fullYear(text: string | undefined, current: number): number {
  if (text === undefined) return current;
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
}
