import { expect, test } from 'vitest';
import { calendarDays } from '../../src/addon/services/calendarDays';
import { dayToIso } from '../../src/core/facts/calendar';

/** The expected day is what the platform's own formatter says, hour by hour through both changes of the clocks. */
test.each([
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
])('in %s every hour of two years falls on the day that its clocks show', (timeZone) => {
  const toDay = calendarDays(timeZone);
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  for (let hour = 0; hour < 2 * 365 * 24; hour += 1) {
    const date = new Date(Date.UTC(2017, 0, 1, hour, 30));
    if (dayToIso(toDay(date)) !== format.format(date))
      expect(dayToIso(toDay(date)), date.toISOString()).toBe(format.format(date));
  }
});

test.each([new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15), new Date('0050-01-01T00:00:00Z')])(
  'what no calendar of a sheet reaches is no day: %s',
  (date) => {
    expect(calendarDays('Asia/Shanghai')(date)).toBeNaN();
  },
);
