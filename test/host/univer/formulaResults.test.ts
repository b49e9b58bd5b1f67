/** Results come later in Univer: what is known is read, and what is old or not there yet is refused. */
import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { afterAll, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/host/sheetBackend';
import { at } from '../at';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

function open() {
  const backend = instance.open({ sheets: [{ name: 'Sheet1', rows: 50, columns: 10 }] });
  const put = (a1: string, cells: CellValue[][]) => backend.write(0, 'value', at(a1), cells);
  const calculate = (a1: string, formula: string) => backend.write(0, 'formula', at(a1), [[formula]]);
  const results = (a1: string) => backend.read(0, 'result', at(a1));
  return { backend, put, calculate, results };
}

const refused = /^not emulated: the value of the formula .*in [A-J]\d/;

test('a formula has its result once it is calculated, and not before', async () => {
  const { backend, put, calculate, results } = open();
  put('A1:A3', [[1], [2], [3]]);
  calculate('B1', '=SUM(A1:A3)');
  expect(() => results('B1')).toThrow('not emulated: the value of the formula =SUM(A1:A3) in B1');
  await backend.calculated();
  expect(results('A1:C1')).toEqual([[null, 6, null]]);
  expect(backend.read(0, 'value', at('B1'))).toEqual([[null]]);
});

test('texts, errors, booleans, blanks and dates are results too', async () => {
  const { backend, calculate, results } = open();
  const formulas = ['=A1&"x"', '=1/0', '=1=1', '=""', '=DATE(2024,3,1)'];
  for (const [row, formula] of formulas.entries()) calculate(`B${row + 1}`, formula);
  await backend.calculated();
  expect(results('B1:B5').flat()).toEqual(['x', '#DIV/0!', true, '', 45_352]);
});

test('results that spill are read in their cells, and count as used', async () => {
  const { backend, put, calculate, results } = open();
  put('A1:A3', [[3], [1], [2]]);
  calculate('C2', '=SORT(A1:A3)');
  await backend.calculated();
  expect(results('C1:D4')).toEqual([
    [null, null],
    [1, null],
    [2, null],
    [3, null],
  ]);
  expect(backend.read(0, 'value', at('C3'))).toEqual([[null]]);
  expect(backend.usedSize(0)).toEqual({ rows: 4, columns: 3 });
  put('A1', [[0]]);
  expect(() => results('C4')).toThrow(refused);
  await backend.calculated();
  expect(results('C2:C4')).toEqual([[0], [1], [2]]);
});

describe('while something is being calculated', () => {
  test('what depends on it is refused, at any distance, and the rest is read', async () => {
    const { backend, put, calculate, results } = open();
    put('A1:B1', [[1, 10]]);
    calculate('C1', '=A1+1');
    calculate('D1', '=Sheet1!$C$1*2');
    calculate('E1', '=B1+1');
    await backend.calculated();
    put('A1', [[5]]);
    expect(results('E1')).toEqual([[11]]);
    expect(() => results('C1')).toThrow('the formula =A1+1 in C1, which is still being calculated');
    expect(() => results('D1')).toThrow(refused);
    await backend.calculated();
    expect(results('C1:E1')).toEqual([[6, 12, 11]]);
  });

  test('colours, notes and cells that no formula reads keep every result readable', async () => {
    const { backend, put, calculate, results } = open();
    put('A1', [[1]]);
    calculate('B1', '=A1+1');
    await backend.calculated();
    backend.write(0, 'background', at('A1'), [['#ff0000']]);
    backend.write(0, 'note', at('A1'), [['n']]);
    put('J50', [['elsewhere']]);
    expect(results('B1')).toEqual([[2]]);
  });

  test('what comes in meanwhile is waited for as well', async () => {
    const { backend, put, calculate, results } = open();
    put('A1', [[1]]);
    calculate('B1', '=A1+1');
    const listening = instance.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      listening.dispose();
      put('A1', [[10]]);
    });
    await backend.calculated();
    expect(results('B1')).toEqual([[11]]);
  });

  test('a formula that reads by name or by INDIRECT is refused', async () => {
    const { backend, put, calculate, results } = open();
    backend.setNamedRange('单价', { sheet: 0, rect: at('A1') });
    put('A1', [[2]]);
    calculate('B1', '=单价*2');
    calculate('B2', '=INDIRECT("A1")');
    await backend.calculated();
    expect(results('B1:B2')).toEqual([[4], [2]]);
    put('A1', [[3]]);
    expect(() => results('B1')).toThrow(refused);
    expect(() => results('B2')).toThrow(refused);
  });
});

test('with nothing to calculate, waiting is over at once', async () => {
  const { backend, put } = open();
  await backend.calculated();
  put('A1', [[1]]);
  await backend.calculated();
  expect(backend.read(0, 'value', at('A1'))).toEqual([[1]]);
});

test('a cell filled down from its neighbour has a formula of its own', async () => {
  const { backend, put } = open();
  put('A1:A3', [[1], [2], [3]]);
  const cellValue = { 0: { 1: { f: '=A1*2', si: 's' } }, 1: { 1: { si: 's' } }, 2: { 1: { si: 's' } } };
  await instance.command('sheet.mutation.set-range-values', {
    unitId: backend.unitId,
    subUnitId: '0',
    cellValue,
  });
  expect(backend.read(0, 'formula', at('B1:B3'))).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
  backend.moveRows(0, 2, 1, 0);
  expect(backend.read(0, 'formula', at('B1:B3'))).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
});
