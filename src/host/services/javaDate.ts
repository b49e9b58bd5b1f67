/** `Utilities.formatDate`: the patterns of Java's SimpleDateFormat, in English, in a time zone. */
import { MONTH_NAMES, WEEKDAY_NAMES } from './dateWords';
import { refuse } from './platformError';
import { zoneOffset } from './timeZone';

const DAY = 86_400_000;

/**
 * The instant as the pattern writes it.
 * @example formatJavaDate(0, 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ss'Z'") // '1970-01-01T00:00:00Z'
 * @example formatJavaDate(0, 'Asia/Taipei', 'EEE d MMM yyyy, h:mm a XXX') // 'Thu 1 Jan 1970, 8:00 AM +08:00'
 */
export function formatJavaDate(instant: number, timeZone: string, pattern: string): string {
  const zone = /^GMT[-+]\d/.test(timeZone) ? fixedOffset(timeZone) : knownOffset(instant, timeZone);
  const date = new Date(instant + zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return formatField(token, date, { zone, timeZone });
  });
}

function formatField(
  token: string,
  date: Date,
  { zone, timeZone }: { readonly zone: number; readonly timeZone: string },
): string {
  const pad = (value: number) => String(value).padStart(token.length, '0');
  const year = date.getUTCFullYear();
  const hour = date.getUTCHours();
  switch (token[0]) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(year, token);
    case 'Y':
      return yearText(weekYear(date), token);
    case 'M':
    case 'L':
      return token.length < 3 ? pad(date.getUTCMonth() + 1) : name(MONTH_NAMES[date.getUTCMonth()], token);
    case 'd':
      return pad(date.getUTCDate());
    case 'D':
      return pad(dayOfYear(date));
    case 'E':
      return name(WEEKDAY_NAMES[date.getUTCDay()], token);
    case 'u':
      return pad(date.getUTCDay() || 7);
    case 'w':
      return pad(weekOfYear(date));
    case 'W':
      return pad(Math.ceil((date.getUTCDate() + firstWeekday(date)) / 7));
    case 'F':
      return pad(Math.ceil(date.getUTCDate() / 7));
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour);
    case 'k':
      return pad(hour || 24);
    case 'K':
      return pad(hour % 12);
    case 'h':
      return pad(hour % 12 || 12);
    case 'm':
      return pad(date.getUTCMinutes());
    case 's':
      return pad(date.getUTCSeconds());
    case 'S':
      return pad(date.getUTCMilliseconds());
    case 'z':
      return zoneName(date.getTime() - zone, timeZone, token.length > 3 ? 'long' : 'short');
    case 'Z':
      return offsetText(zone, '');
    case 'X':
      if (zone === 0) return 'Z';
      return token.length === 1
        ? offsetText(zone, '').slice(0, 3)
        : offsetText(zone, token.length === 3 ? ':' : '');
    default:
      return refuse(`Illegal pattern character '${token[0]}'`);
  }
}

function yearText(year: number, token: string): string {
  return token.length === 2 ? String(year).slice(-2) : String(year).padStart(token.length, '0');
}

function name(full: string | undefined, token: string): string {
  return token.length > 3 ? (full ?? '') : (full ?? '').slice(0, 3);
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** Weeks as in the United States: they begin on Sunday, and the first holds 1 January. */
function weekOfYear(date: Date): number {
  if (weekYear(date) > date.getUTCFullYear()) return 1;
  const january = new Date(Date.UTC(date.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(date) - 1 + january) / 7) + 1;
}

function weekYear(date: Date): number {
  const saturday = new Date(date.getTime() + (6 - date.getUTCDay()) * DAY);
  return saturday.getUTCFullYear();
}

function firstWeekday(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)).getUTCDay();
}

function offsetText(offset: number, mark: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}${mark}${String(minutes % 60).padStart(2, '0')}`;
}

function zoneName(instant: number, timeZone: string, length: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: length });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** `GMT+8`, `GMT+08:00` and the like, which Java knows besides names. */
function fixedOffset(timeZone: string): number {
  const [, sign, hours, minutes = '0'] = /^GMT([-+])(\d{1,2}):?(\d{2})?$/.exec(timeZone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function knownOffset(instant: number, timeZone: string): number {
  try {
    return zoneOffset(instant, timeZone) + 0;
  } catch {
    // Java takes a zone that it does not know for GMT.
    return 0;
  }
}
