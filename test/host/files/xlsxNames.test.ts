import { expect, test } from 'vitest';
import { fromXlsxFormula, toXlsxFormula } from '../../../src/host/files/xlsxFormula';
import { xlsxSheetNames } from '../../../src/host/files/xlsxSheetNames';

test.each([
  [
    ['Orders', 'Kunden'],
    ['Orders', 'Kunden'],
  ],
  [['2023/24'], ['2023_24']],
  [
    ['Orders', 'orders'],
    ['Orders', 'orders (2)'],
  ],
  [["'quoted'"], ['quoted']],
  [
    ['x'.repeat(40), 'x'.repeat(41)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
])('sheets %j are named %j in a workbook', (names, expected) => {
  expect(xlsxSheetNames(names)).toEqual(expected);
});

test.each([
  ['=SUM(C2:C)', 'SUM(C2:C1048576)'],
  ['=ABC_TIER($C$2:$C;80)', 'ABC_TIER($C$2:$C1048576;80)'],
  ['="C2:C"&SUM(A1:B2)', '"C2:C"&SUM(A1:B2)'],
])('%s is kept as %s and comes back', (formula, kept) => {
  expect(toXlsxFormula(formula)).toBe(kept);
  expect(fromXlsxFormula(kept)).toBe(formula);
});

test('marks of newer functions are left out', () => {
  expect(fromXlsxFormula('_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B:B),C:C)')).toBe('=XLOOKUP(A1,SORT(B:B),C:C)');
});
