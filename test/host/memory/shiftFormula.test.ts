import { expect, test } from 'vitest';
import { shiftFormula } from '../../../src/host/memory/shiftFormula';

const here = { sheet: 'Orders', home: 'Orders' };

test.each([
  ['=A1+C$1+$C1', '=A1+E$1+$E1'],
  ['=SUM(A:C)', '=SUM(A:E)'],
  ['=SUM(B2:B)', '=SUM(B2:B)'],
  ['=SUM(C2:C)', '=SUM(E2:E)'],
  ['=C1&"C1 and ""C1"""', '=E1&"C1 and ""C1"""'],
  ['=LOG10(C1)+C1_x+名C1', '=LOG10(E1)+C1_x+名C1'],
  ['=Orders!C1+Other!C1', '=Orders!E1+Other!C1'],
  ["='Orders'!C1+'My C1'!C1", "='Orders'!E1+'My C1'!C1"],
  ['=c1', '=E1'],
  ['=5:7', '=5:7'],
  ['=$C2="VIP"', '=$E2="VIP"'],
])('two columns inserted before column C: %s', (formula, expected) => {
  expect(
    shiftFormula(formula, { ...here, axis: 'column', edit: { kind: 'insert', before: 2, count: 2 } }),
  ).toBe(expected);
});

test.each([
  ['=A2+A3+A4', '=A2+#REF!+A3'],
  ['=SUM(A1:A9)', '=SUM(A1:A8)'],
  ['=SUM(A3:A3)', '=SUM(#REF!)'],
  ['=SUM(3:3)', '=SUM(#REF!)'],
  ['=SUM(A5:A2)', '=SUM(A4:A2)'],
])('row 3 deleted: %s', (formula, expected) => {
  expect(shiftFormula(formula, { ...here, axis: 'row', edit: { kind: 'delete', first: 2, count: 1 } })).toBe(
    expected,
  );
});

test('a formula on another sheet follows only where it names the edited one', () => {
  const edit = { kind: 'insert', before: 0, count: 1 } as const;
  const shifted = shiftFormula('=A1+Orders!A1', { sheet: 'Orders', home: 'Else', axis: 'row', edit });
  expect(shifted).toBe('=A1+Orders!A2');
});

test('in a colour rule a row without $ in the first line stays with the range', () => {
  const edit = { kind: 'delete', first: 1, count: 1 } as const;
  const rule = { ...here, axis: 'row', edit, anchor: { before: 1, after: 1 } } as const;
  expect(shiftFormula('=AND($C2=$C$9,C3=1)', rule)).toBe('=AND($C2=$C$8,C2=1)');
});
