import { describe, expect, test } from 'vitest';
import { brokenFormulas, reachingFormulas } from '../../../src/core/plan/usersFormulas';

/** Columns F and G of "Sales 1" go. */
const gone = { sheet: 'Sales 1', columns: [6, 7] };
const broken = (formula: string, name = 'Other') =>
  brokenFormulas([{ name, formulas: [['', formula]] }], gone).length > 0;

describe('formulas that lose all they read', () => {
  test.each([
    ['=COUNTIF(\'Sales 1\'!F2:F, "x")', 'Other'],
    ["='Sales 1'!$G$7", 'Other'],
    ['=F2&"!"', 'Sales 1'],
    ['=sum(f:g)', 'Sales 1'],
    ['=IF(A1>0;G2;0)', 'Sales 1'],
    ['={F2\\G2}', 'Sales 1'],
    ['=-F2', 'Sales 1'],
  ])('are named: %s', (formula, name) => {
    expect(broken(formula, name)).toBe(true);
  });

  test.each([
    ["=SUM('Sales 1'!A1:G1)", 'Other'],
    ['=SUM(2:2)', 'Sales 1'],
    ['=F2', 'Other'],
    ['=Other!F2', 'Sales 1'],
    ['="F2"', 'Sales 1'],
    ["='Sales 12'!F2", 'Other'],
    ['=F2G', 'Sales 1'],
    ['=MYF2+G2(1)', 'Sales 1'],
    ['=F', 'Sales 1'],
    ['=LOG10(A1)', 'Sales 1'],
    ['', 'Sales 1'],
  ])('are not those that keep something: %s', (formula, name) => {
    expect(broken(formula, name)).toBe(false);
  });

  test('are given by sheet and cell; those that stand in the columns go with them', () => {
    const line = ['', '', '', '', '', '=G1', '', '=F1'];
    expect(brokenFormulas([{ name: 'Sales 1', formulas: [[], line] }], gone)).toEqual(['Sales 1!H2']);
  });

  test('a sheet with an apostrophe in its name is known', () => {
    const formulas = [["='Mei''s'!A1"]];
    expect(brokenFormulas([{ name: 'S', formulas }], { sheet: "Mei's", columns: [1] })).toEqual(['S!A1']);
  });
});

describe('formulas that read across a place', () => {
  const reaching = (formula: string) => reachingFormulas({ name: 'S', formulas: [[formula]] }, 4).length > 0;

  test.each(['=SUM(A1:E1)', '=SUM(2:2)', '=SUM(D2:2)', '=SUM($Z$9:A1)', '=COUNTA(S!C:F)'])(
    '%s does',
    (formula) => {
      expect(reaching(formula)).toBe(true);
    },
  );

  test.each(['=SUM(A1:D1)', '=SUM(E1:H1)', '=SUM(T!A1:Z1)', '=D1+E1', '=2', '="A1:Z1"'])(
    '%s does not',
    (formula) => {
      expect(reaching(formula)).toBe(false);
    },
  );
});
