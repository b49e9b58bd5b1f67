/** Finds the date in a text; `toDay` then decides whether it is a plausible one. */
import { toSerialDay } from './calendar';
import type { Regional } from './regional';
import { toHalfWidth } from './toHalfWidth';

/**
 * The day that a text names, `null` where it names none or one that does not exist. Years of two digits up to 69 are
 * of this century, others of the last. Figures parted by `/`, `.` or `-` follow `order`; where that gives no date
 * (a month above 12) day and month change places. A year of the Republic (民國113年) counts from 1912.
 * @example readWrittenDate('12/1/2010 8:45', 'MDY') // 40513
 * @example readWrittenDate('25/12/2023', 'MDY') // 45285
 * @example readWrittenDate('2023-02-29', 'YMD') // null
 */
export function readWrittenDate(text: string, order: Regional['dateOrder']): number | null {
  if (text.length > longest) return null;
  const date = withoutTime(toHalfWidth(text));
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(date);
  if (iso) return toSerialDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return figures(date, order) ?? chinese(date) ?? withMonthName(date);
}

/** "Wednesday, September 30, 2026 23:59:59.999 GMT+08:00 (China Standard Time)" is 75. */
const longest = 100;

const time =
  /[T ,]+(?:(?:上午|下午|凌晨|中午|晚上|[AP]\.?M\.?) ?)?(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|[时時](?:[0-5]?\d分(?:[0-5]?\d秒)?)?)(?: ?[AP]\.?M\.?)?(?: ?(?:Z|UTC|GMT)?(?: ?[-+]\d\d:?\d\d)?)?(?: ?\([^)]*\))?$/i;

function withoutTime(text: string): string {
  if (text.length <= 8) return text;
  // 2024年3月1日15:30 has no blank before its time.
  return text
    .replace(/([日号號])(?=[\d上下])/, '$1 ')
    .replace(time, '')
    .trim();
}

function figures(date: string, order: Regional['dateOrder']): number | null {
  const parts = /^(\d{1,4})([-/.]) ?(\d{1,2})\2 ?(\d{1,4})\.?$/.exec(date);
  if (!parts) return null;
  const [, first = '', , second = '', third = ''] = parts;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length >= 3) return third.length <= 2 && first.length === 4 ? toSerialDay(a, b, c) : null;
  if (third.length === 3) return null;
  // With the year last there is no year-month-day; month first is the nearest to it.
  if (order === 'YMD' && third.length <= 2) return toSerialDay(fullYear(a), b, c);
  const year = third.length === 4 ? c : fullYear(c);
  const [day, month] = order === 'DMY' ? [a, b] : [b, a];
  return toSerialDay(year, month, day) ?? toSerialDay(year, day, month);
}

function fullYear(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

function chinese(date: string): number | null {
  const parts =
    /^(?:(民[国國])? ?(\d{1,4})) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號](?: ?[星周週礼禮][^\d]*)?$/.exec(
      date,
    );
  if (!parts) return null;
  const [, republic, year = '', month, day] = parts;
  if (!republic && year.length === 3) return null;
  const written = Number(year);
  const full = republic ? written + 1911 : year.length <= 2 ? fullYear(written) : written;
  return toSerialDay(full, Number(month), Number(day));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[- /.]*(${monthName})\\.?,?[- /]*(\\d{4}|\\d\\d)$`,
  'i',
);
const monthFirst = new RegExp(
  `^(${monthName})\\.?[- ]*(\\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\\d{4}|\\d\\d)$`,
  'i',
);
const yearFirst = new RegExp(`^(\\d{4})[- /]*(${monthName})\\.?[- /]*(\\d{1,2})$`, 'i');

function withMonthName(text: string): number | null {
  const date = text.replace(weekday, '');
  const byDay = dayFirst.exec(date);
  if (byDay) return named(byDay[3], byDay[2], byDay[1]);
  const byMonth = monthFirst.exec(date);
  if (byMonth) return named(byMonth[3], byMonth[1], byMonth[2]);
  const byYear = yearFirst.exec(date);
  return byYear && named(byYear[1], byYear[2], byYear[3]);
}

function named(year = '', month = '', day = ''): number | null {
  const full = year.length === 2 ? fullYear(Number(year)) : Number(year);
  return toSerialDay(full, months.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
}
