/** Dates of the platform become calendar days of the spreadsheet's time zone, without a service call per cell. */

const millisecondsPerDay = 86_400_000;
/** Days from 1899-12-30, the day 0 of Sheets, to 1970-01-01. */
const epochDay = 25_569;

/** Makes the function that turns a `Date` of `getValues` into the serial day that the sheet shows. */
export function calendarDays(timeZone: string): (date: Date) => number {
  const offsetAt = zoneOffset(timeZone);
  const known = new Map<number, number | null>();
  return (date) => {
    const instant = date.getTime();
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
