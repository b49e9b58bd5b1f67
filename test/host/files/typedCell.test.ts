import { describe, expect, test } from 'vitest';
import { readCell } from '../../../src/host/files/typedCell';
import type { CellValue } from '../../../src/host/sheetBackend';

function check(text: string, value: CellValue, format = 'General', locale = 'en_US') {
  expect(readCell(text, { locale, year: 2024 })).toEqual({ value, format });
}

describe('becomes what Sheets would import', () => {
  test.each([
    ['19970101', 19970101, 'General'],
    ['-3.50', -3.5, 'General'],
    ['0.5', 0.5, 'General'],
    ['0', 0, 'General'],
    ['139.12000000000003', 139.12000000000003, 'General'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['2024-03-01', 45352, 'yyyy-mm-dd'],
    ['12/1/2010 8:45', 40513 + 525 / 1440, 'M/d/yyyy H:mm:ss'],
    ['', null, 'General'],
    ['United Kingdom', 'United Kingdom', 'General'],
    [' padded ', ' padded ', 'General'],
  ] as const)('%j', (text, value, format) => check(text, value, format));
});

describe('stays text, since a number or formula would lose what the file says', () => {
  test.each([
    '00004',
    '0123456789',
    '110101199001011234',
    '=1+1',
    '+86 138 0000 0000',
    '@sum',
    '3/4',
    '10-12',
  ])('%s', (text) => check(text, text));
});

test.each([
  ["'=1+1", '=1+1'],
  ["'-x", '-x'],
  ["''=1", "'=1"],
  ["'tis", "'tis"],
])('the quote that guards a formula sign goes: %s', (text, value) => check(text, value));

test('the locale decides the order of day and month and the decimal mark', () => {
  check('1/3/2024', 45352, 'dd/MM/yyyy', 'en_GB');
  check('1/3/2024', 45294, 'M/d/yyyy', 'en_US');
  check('1.234,5', 1234.5, '#,##0.00', 'de_DE');
  check('2024年3月1日', 45352, 'yyyy"年"m"月"d"日"', 'zh_CN');
});
