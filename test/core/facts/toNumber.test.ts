import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { toRegional } from '../../../src/core/facts/regional';
import { toNumber } from '../../../src/core/facts/toNumber';

const locales = ['en_US', 'de_DE', 'fr_FR', 'de_CH', 'zh_CN', 'zh_TW'];

function check(cell: Cell | undefined, expected: number | null | undefined, among = locales) {
  for (const locale of among) expect(toNumber(cell, toRegional(locale)), locale).toBe(expected);
}

describe('the same in every locale', () => {
  test.each<[Cell, number]>([
    [12.5, 12.5],
    [0, 0],
    ['0', 0],
    ['42', 42],
    [' 42 ', 42],
    ['-7', -7],
    ['+7', 7],
    ['.5', 0.5],
    ['0,234', 0.234],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1 234 567,8', 1234567.8],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['12,34,567.50', 1234567.5],
    ['1234,5', 1234.5],
    ['1234.567', 1234.567],
    ['1.5E+3', 1500],
    ['2e-2', 0.02],
  ])('%j is %d', (cell, expected) => check(cell, expected));
});

describe('currency in front or behind, with or without a blank', () => {
  test.each<[string, number]>([
    ['$5', 5],
    ['$ 1,234.50', 1234.5],
    ['US$5.00', 5],
    ['-$5.00', -5],
    ['$-5.00', -5],
    ['5 USD', 5],
    ['eur 5', 5],
    ['5,00 €', 5],
    ['£12.34', 12.34],
    ['CHF 1’234.50', 1234.5],
    ['R$ 1.234,56', 1234.56],
    ['¥1,234.00', 1234],
    ['￥１，２３４．５', 1234.5],
    ['人民币 88', 88],
    ['88元', 88],
    ['88.50 元', 88.5],
    ['100块', 100],
    ['RMB100', 100],
    ['NT$12,345.00', 12345],
    ['新臺幣 500 元', 500],
    ['500圓', 500],
    ['HK$100.00', 100],
    ['100円', 100],
  ])('%j is %d', (cell, expected) => check(cell, expected));
});

describe('negative figures', () => {
  test.each<[string, number]>([
    ['(5)', -5],
    ['($1,234.50)', -1234.5],
    ['$(5.00)', -5],
    ['（88元）', -88],
    ['5-', -5],
    ['1.234,56-', -1234.56],
    ['−5', -5],
    ['–5', -5],
  ])('%j is %d', (cell, expected) => check(cell, expected));
});

describe('percent and Chinese powers of ten, without float error', () => {
  test.each<[string, number]>([
    ['12%', 0.12],
    ['12.5 %', 0.125],
    ['１２％', 0.12],
    ['3.5万', 35000],
    ['3.5萬', 35000],
    ['4.35万元', 43500],
    ['¥1.2亿', 120000000],
    ['1.2億元', 120000000],
    ['2千', 2000],
    ['3千万', 30000000],
    ['5百萬', 5000000],
    ['-1.1万', -11000],
  ])('%j is %d', (cell, expected) => check(cell, expected));
});

describe('only where three digits follow one mark, the locale decides', () => {
  test.each<[string, string, number]>([
    ['1,234', 'en_US', 1234],
    ['1,234', 'zh_CN', 1234],
    ['1,234', 'de_DE', 1.234],
    ['1,234', 'fr_FR', 1.234],
    ['1.234', 'en_US', 1.234],
    ['1.234', 'de_DE', 1234],
    ['1.234', 'fr_FR', 1234],
    ['NT$1,200', 'zh_TW', 1200],
    ['1.200 €', 'de_DE', 1200],
  ])('%j in %s is %d', (cell, locale, expected) => check(cell, expected, [locale]));
});

describe('what is not a number is never a silent zero', () => {
  test.each<[Cell | undefined]>([
    ['5 apples'],
    ['12abc'],
    ['abc'],
    ['1.2.3'],
    ['1,23,4'],
    ['12 34'],
    ['1,234.567,8'],
    ['--5'],
    ['-5-'],
    ['(5'],
    ['5)'],
    ['$5$ 6'],
    ['元'],
    ['万'],
    ['-'],
    ['n/a'],
    ['无'],
    ['12²'],
    ['½'],
    ['5元/月'],
    ['2024-03-01'],
    ['12:30'],
    ['1e999'],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
    [false],
    [{ day: 45352 }],
  ])('%j is unreadable', (cell) => check(cell, undefined));
});

test.each([null, undefined, '', '   ', '\u3000', '\u00a0'])('blank %j is blank, not zero', (cell) =>
  check(cell, null),
);

test('every amount comes back from how each locale writes it', () => {
  const written = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'zh-TW', 'ru-RU'].map((tag) => ({
    regional: toRegional(tag),
    format: new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }),
  }));
  const check = (cents: number) => {
    for (const { regional, format } of written) {
      expect(toNumber(format.format(cents / 100), regional)).toBe(cents / 100);
    }
  };
  fc.assert(fc.property(fc.integer({ min: -1e11, max: 1e11 }), check), { seed: 20240301, numRuns: 500 });
});
