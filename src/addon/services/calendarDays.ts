/** Dates of the platform become calendar days of the spreadsheet's time zone, without a service call per cell. */

const millisecondsPerDay = 86_400_000;
/** Days from 1899-12-30, the day 0 of Sheets, to 1970-01-01. */
const epochDay = 25_569;

/** Years before 100 are written like years of this century, and nothing has an offset where no `Date` reaches. */
const earliest = Date.UTC(100, 0, 2);
const latest = 8.64e15 - millisecondsPerDay;

/**
 * Makes the function that turns a `Date` of `getValues` into the serial day that the sheet shows; NaN for one that is
 * invalid, before the year 100 or at the end of all time: any number may be formatted as a date.
 */
export function calendarDays(timeZone: string): (date: Date) => number {
  const offsetAt = zoneOffset(timeZone);
  const known = new Map<number, number | null>();
  return (date) => {
    const instant = date.getTime();
    if (!(instant >= earliest && instant <= latest)) return Number.NaN;
    const utcDay = Math.floor(instant / millisecondsPerDay);
    let offset = known.get(utcDay);
    if (offset === undefined) {
      // Most days have one offset from start to end: two look-ups then serve every cell of that day.
      const atStart = offsetAt(utcDay * millisecondsPerDay);
      const atEnd = offsetAt((utcDay + 1) * millisecondsPerDay);
      offset = atStart === atEnd ? atStart : null;
      known.set(utcDay, offset);
    }
    return Math.floor((instant + (offset ?? offsetAt(instant))) / millisecondsPerDay) + epochDay;
  };
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
function zoneOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(new Date(instant))) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    // Some engines write midnight as 24.
    const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
}
