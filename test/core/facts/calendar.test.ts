import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToIso, isoToDay, toCalendarDate, toSerialDay } from '../../../src/core/facts/calendar';

describe('days are counted as Sheets counts them', () => {
  // Serial numbers as Google Sheets shows them; 45000 also stands in shared/data/README.md.
  test.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2023-03-15', 45000],
    ['2024-02-29', 45351],
    ['2024-03-01', 45352],
    ['1899-12-29', -1],
    ['0001-01-01', -693593],
  ])('%s is day %i, and back', (iso, day) => {
    expect(isoToDay(iso)).toBe(day);
    expect(dayToIso(day)).toBe(iso);
  });

  test('day 0 is 1899-12-30: counting from 1900-01-01 is two days late', () => {
    expect(isoToDay('1900-01-01')).not.toBe(0);
    expect(isoToDay('1900-01-01')).not.toBe(1);
  });
});

test.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '0000-01-01'])(
  '%s does not exist',
  (iso) => {
    expect(isoToDay(iso)).toBeNull();
  },
);

test.each(['2024-3-1', '2024-03-01T00:00', '20240301', ''])('%j is not an ISO date', (text) => {
  expect(isoToDay(text)).toBeNull();
});

test('a part of a day is dropped, before 1899 too', () => {
  expect(dayToIso(45000.99)).toBe('2023-03-15');
  expect(dayToIso(-0.5)).toBe('1899-12-29');
});

test('the calendar agrees with the one of the JavaScript engine from year 1 to 9999', () => {
  const check = (day: number) => {
    const iso = new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10);
    expect(dayToIso(day)).toBe(iso);
    expect(isoToDay(iso)).toBe(day);
    const { year, month, dayOfMonth } = toCalendarDate(day);
    expect(toSerialDay(year, month, dayOfMonth)).toBe(day);
  };
  fc.assert(fc.property(fc.integer({ min: -693593, max: 2958465 }), check), { seed: 1582, numRuns: 2000 });
});
