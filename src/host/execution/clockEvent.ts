/** What a time-driven trigger is told about its moment. */

const DAY = 86_400_000;

/**
 * The fields of a clock event, in UTC as its `timezone` says; days of the week count from Monday, which is 1, and
 * weeks as in ISO 8601.
 * @example clockEvent(Date.UTC(2026, 5, 28, 23, 5))['day-of-week'] // 7
 * @example clockEvent(Date.UTC(2027, 0, 1))['week-of-year'] // 53
 */
export function clockEvent(instant: number): Readonly<Record<string, number | string>> {
  const time = new Date(instant);
  const weekday = time.getUTCDay() || 7;
  const thursday = new Date(instant + (4 - weekday) * DAY);
  const dayOfYear = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    timezone: 'UTC',
  };
}
