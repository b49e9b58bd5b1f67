/** Calendar days as whole numbers, the way Sheets counts them, without a `Date` and so without a time zone. */

/** The serial number of 1970-01-01, from which the civil arithmetic below counts. */
const unixEpoch = 25569;

/**
 * The day of a date given as year, month (1 to 12) and day of the month: whole days since 1899-12-30, the serial
 * number of Sheets. `null` for a date that the Gregorian calendar does not have, such as 2023-02-29. Years run from
 * 1 to 9999; days before 1899-12-30 are negative.
 *
 * Day 0 is 1899-12-30, not 1900-01-01: counting from the latter is the common error of two days.
 * @example toSerialDay(2023, 3, 15) // 45000
 */
export function toSerialDay(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day > daysInMonth(year, month) ? null : daysBeforeMonth(year, month) + day - 1;
}

/**
 * The day of an ISO date `YYYY-MM-DD`, `null` for any other text and for dates that do not exist.
 * @example isoToDay('2024-03-01') // 45352
 */
export function isoToDay(iso: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts && toSerialDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * The ISO date `YYYY-MM-DD` of a day; a part of a day is dropped.
 * @example dayToIso(0) // '1899-12-30'
 */
export function dayToIso(day: number): string {
  const { year, month, dayOfMonth } = toCalendarDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * Year, month (1 to 12) and day of the month of a day; a part of a day is dropped.
 * @example toCalendarDate(45000) // { year: 2023, month: 3, dayOfMonth: 15 }
 */
export function toCalendarDate(day: number): CalendarDate {
  const since = Math.floor(day) - unixEpoch + 719468;
  const era = Math.floor(since / 146097);
  const dayOfEra = since - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Years are counted from March, so that the leap day is the last of a year (Hinnant, "chrono-compatible dates"). */
function daysBeforeMonth(year: number, month: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + unixEpoch;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
