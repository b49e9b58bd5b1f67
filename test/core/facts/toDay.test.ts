import { describe, expect, test } from 'vitest';
import { dayToIso } from '../../../src/core/facts/calendar';
import type { Cell } from '../../../src/core/facts/cell';
import { toRegional } from '../../../src/core/facts/regional';
import { toDay } from '../../../src/core/facts/toDay';

const locales = ['en_US', 'en_GB', 'de_DE', 'zh_CN', 'zh_TW'];

function check(cell: Cell | undefined, expected: string | null | undefined, among = locales) {
  for (const locale of among) {
    const day = toDay(cell, toRegional(locale));
    expect(typeof day === 'number' ? dayToIso(day) : day, locale).toBe(expected);
  }
}

describe('the same in every locale', () => {
  test.each<[Cell]>([
    [{ day: 45352 }],
    [{ day: 45352.75 }],
    [45352],
    [45352.999],
    [20240301],
    ['20240301'],
    ['2024-03-01'],
    [' 2024-03-01 '],
    ['2024-3-1'],
    ['2024-03-01 08:26:00'],
    ['2024-03-01T08:26'],
    ['2024-03-01T23:59:59Z'],
    ['2024-03-01T23:59:59.123+08:00'],
    ['2024-03-01 09:50:26 +0200'],
    ['2024-03-01 10:00:00 UTC'],
    ['2024/3/1'],
    ['2024/03/01 18:05'],
    ['2024.3.1'],
    ['2024. 3. 1.'],
    ['２０２４／３／１'],
    ['2024年3月1日'],
    ['2024年03月01日'],
    ['2024 年 3 月 1 日'],
    ['2024年3月1号'],
    ['2024年3月1日 15:30'],
    ['2024年3月1日15:30:00'],
    ['2024年3月1日15时30分'],
    ['2024年3月1日 星期五'],
    ['2024/3/1 下午 3:05:00'],
    ['2024/3/1 上午10:00'],
    ['民國113年3月1日'],
    ['1 Mar 2024'],
    ['01-Mar-2024'],
    ['1-Mar-24'],
    ['1 March 2024'],
    ['1st March 2024'],
    ['Mar 1, 2024'],
    ['March 1st, 2024'],
    ['Mar. 1 2024'],
    ['Fri, 1 Mar 2024 10:00:00 GMT'],
    ['Mar 1, 2024, 3:05:00 PM'],
    ['2024-Mar-01'],
  ])('%j is 2024-03-01', (cell) => check(cell, '2024-03-01'));

  test.each([
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['25.12.2023', '2023-12-25'],
    ['12-25-2023', '2023-12-25'],
  ])('%j has a figure above 12, which decides', (cell, iso) => check(cell, iso));
});

describe('day and month in the order of the locale', () => {
  test.each([
    ['3/1/2024', 'en_US', '2024-03-01'],
    ['3/1/2024', 'en_GB', '2024-01-03'],
    ['3/1/2024', 'zh_CN', '2024-03-01'],
    ['1.3.2024', 'de_DE', '2024-03-01'],
    ['12/1/2010 8:45', 'en_US', '2010-12-01'],
    ['12/1/2010 8:45', 'en_GB', '2010-01-12'],
    ['1/3/24', 'en_GB', '2024-03-01'],
    ['3/1/24', 'en_US', '2024-03-01'],
    ['24/3/1', 'zh_TW', '2024-03-01'],
    ['3/1/2024 3:05 PM', 'en_US', '2024-03-01'],
  ])('%j in %s is %s', (cell, locale, iso) => check(cell, iso, [locale]));
});

test.each([
  ['1/1/69', '2069-01-01'],
  ['1/1/70', '1970-01-01'],
])('the year of %j is the nearer one', (cell, iso) => check(cell, iso, ['en_US', 'en_GB']));

test.each([
  [2, '1900-01-01'],
  [109939, '2200-12-31'],
  [19970101, '1997-01-01'],
])('%d lies within 1900 to 2200', (cell, iso) => check(cell, iso));

describe('what is not a date is unreadable, never another day', () => {
  test.each<[Cell]>([
    ['2023-02-29'],
    ['31/4/2024'],
    ['13/13/2024'],
    ['2024年13月1日'],
    ['30 Feb 2024'],
    ['soon'],
    ['2024'],
    ['Mar 2024'],
    ['2024-03'],
    ['3/1'],
    ['12345'],
    ['1/2/345'],
    ['2024-03-01 25:00'],
    ['2024-03-01-02'],
    ['1.234,56'],
    [19970231],
    [0],
    [-5],
    [109940],
    [999999],
    [19970101.5],
    [1.7e12],
    [Number.NaN],
    [true],
    ['1066-10-14'],
    ['2999-01-01'],
  ])('%j', (cell) => check(cell, undefined));
});

test.each([null, undefined, '', '  ', '\u3000'])('blank %j is blank', (cell) => check(cell, null));
