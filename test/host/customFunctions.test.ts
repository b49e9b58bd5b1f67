/** Formulas that are one call of a function of the bundle: what it is given, and what the cells show. */
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { hostFor, runBundle } from './runBundle';

const globals = `
  function KIND(value) {
    var one = function (v) { return v === '' ? 'blank' : v instanceof Date ? 'date' : typeof v; };
    return Array.isArray(value) ? value.length + 'x' + value[0].length + ' ' + one(value[0][0]) : one(value);
  }
  function ECHO(value) { return value; }
  function COUNT(a, b) { return arguments.length; }
  function LIST() { return ['a', 'b', 'c']; }
  function BOOM() { throw new Error('no'); }
  function RAGGED() { return [[1, 2], [3]]; }
  function NEXTDAY(day) { return new Date(day.getTime() + 86400000); }
  function TIMES(cells, by) { return cells.map(function (row) { return row.map(function (v) { return v * by; }); }); }
  function UPTO(n) { var rows = []; for (var i = 1; i <= n; i++) rows.push([i]); return rows; }
  function private_() { return 1; }`;

/** The value of D1 after this formula was set beside A1:B3. */
const shows = (formula: string, read = 'D1') =>
  runBundle(
    `sheet.getRange('A1:B3').setValues([[1, 'x'], [2, true], ['', new Date(Date.UTC(2024, 0, 2))]]);
     getRange('D1').setValue(${JSON.stringify(formula)});
     var values = getRange(${JSON.stringify(read)}).getValues();
     return values.length === 1 && values[0].length === 1 ? values[0][0] : values;`,
    { globals },
  );

describe('arguments (§7)', () => {
  test.each([
    ['one cell gives the bare value', '=KIND(A1)', 'number'],
    ['text', '=KIND(B1)', 'string'],
    ['a boolean', '=KIND(B2)', 'boolean'],
    ['a blank cell', '=KIND(A3)', 'blank'],
    ['a date', '=KIND(B3)', 'date'],
    ['a column gives rows of columns', '=KIND(A1:A3)', '3x1 number'],
    ['a row gives rows of columns', '=KIND(A1:B1)', '1x2 number'],
    ['an open range goes to the end of the sheet', '=KIND(A2:A)', '999x1 number'],
    ['a whole column too', '=KIND(B:B)', '1000x1 string'],
    ['the sheet can be named', "=KIND('Sheet1'!A1)", 'number'],
    ['a number', '=KIND(-1.5)', 'number'],
    ['a percentage', '=ECHO(10%)', 0.1],
    ['text with a comma and quotes', '=ECHO("a, ""b""")', 'a, "b"'],
    ['a boolean literal', '=KIND(TRUE)', 'boolean'],
    ['nothing', '=COUNT()', 0],
    ['a blank middle argument counts', '=COUNT(A1,)', 2],
    ['case does not matter', '=kind( A1 )', 'number'],
  ])('%s: %s', (_, formula, expected) => {
    expect(shows(formula)).toBe(expected);
  });

  test('a locale with a decimal comma separates by semicolons', () => {
    const body = `getRange('A1').setValue('=COUNT(1,5;"x;y")'); return getRange('A1').getValue();`;
    expect(runBundle(body, { globals, document: { locale: 'de_DE' } })).toBe(2);
  });

  test.each(['=ECHO(A1)+1', '=ECHO(ECHO(A1))', '=SUM(A1:A2)', '=private_()', '=ECHO({1,2})'])(
    '%s is not calculated',
    (formula) => {
      expect(() => shows(formula)).toThrow(/^not emulated: the value of the formula/);
    },
  );
});

describe('results (§7)', () => {
  test('a rectangle spills, a plain list fills a column', () => {
    expect(shows('=TIMES(A1:A2,10)', 'D1:D3')).toEqual([[10], [20], ['']]);
    expect(shows('=LIST()', 'D1:D3')).toEqual([['a'], ['b'], ['c']]);
  });

  test('a throw and ragged rows show #ERROR!', () => {
    expect([shows('=BOOM()'), shows('=RAGGED()')]).toEqual(['#ERROR!', '#ERROR!']);
  });

  test('a date comes back as a date', () => {
    const answer = runBundle(
      `getRange('A1').setValue(new Date(Date.UTC(2024, 0, 2))); getRange('D1').setValue('=NEXTDAY(A1)');
       return getRange('D1').getValue();`,
      { globals },
    );
    expect(answer).toEqual(new Date(Date.UTC(2024, 0, 3)));
  });

  test('a spill that would overwrite content shows #REF! and comes when the way is free (§7, live)', () => {
    const answer = runBundle(
      `getRange('D1').setValue('=LIST()'); getRange('D2').setValue('mine');
       var blocked = getRange('D1:D3').getValues();
       getRange('D2').clearContent();
       return [blocked, getRange('D1:D3').getValues(), sheet.getLastRow()];`,
      { globals },
    );
    expect(answer).toEqual([[['#REF!'], ['mine'], ['']], [['a'], ['b'], ['c']], 3]);
  });

  test('a shorter result, and a formula that goes, leave no old cells behind', () => {
    const answer = runBundle(
      `getRange('A1').setValue(3); getRange('D1').setValue('=UPTO(A1)');
       var all = function () { return getRange('D1:D3').getValues().join(); }, first = all();
       getRange('A1').setValue(2); var second = all();
       getRange('D1').clearContent(); return [first, second, all(), sheet.getLastRow()];`,
      { globals },
    );
    expect(answer).toEqual(['1,2,3', '1,2,', ',,', 1]);
  });

  test('a spill beyond the grid shows #REF!', () => {
    const body = `getRange('A1').setValue('=LIST()'); return getRange('A1').getValue();`;
    expect(runBundle(body, { globals, document: { sheets: [{ name: 'S', rows: 2 }] } })).toBe('#REF!');
  });

  test('results follow their arguments, through other formulas as well', () => {
    const answer = runBundle(
      `getRange('A1').setValue(1); getRange('C1').setValue('=TIMES(B1:B1,2)'); getRange('B1').setValue('=TIMES(A1:A1,2)');
       var first = getRange('C1').getValue(); getRange('A1').setValue(5);
       return [first, getRange('C1').getValue()];`,
      { globals },
    );
    // A single cell arrives as a bare value even when it is written as a range.
    expect(answer).toEqual(['#ERROR!', '#ERROR!']);
  });

  test('results follow a chain of cells', () => {
    const answer = runBundle(
      `getRange('A1').setValue(1); getRange('C1').setValue('=ECHO(B1)'); getRange('B1').setValue('=ECHO(A1)');
       var first = getRange('C1').getValue(); getRange('A1').setValue(5);
       return [first, getRange('C1').getValue()];`,
      { globals },
    );
    expect(answer).toEqual([1, 5]);
  });

  test('a formula whose argument the host cannot calculate stays unknown, unless its result is stored', () => {
    const backend = createMemoryBackend();
    const host = hostFor(`return getRange('B1').getValue();`, { globals, backend });
    const cell = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
    backend.write(0, 'formula', cell(0), [['=SUM(C1:C9)']]);
    backend.write(0, 'formula', cell(1), [['=ECHO(A1)']]);
    expect(() => host.runMenuItem('test')).toThrow(/^not emulated/);
    backend.write(0, 'result', cell(0), [[42]]);
    expect(host.runMenuItem('test')).toBe(42);
  });

  test('the document holds the results when an execution is over', () => {
    const backend = createMemoryBackend();
    runBundle(`getRange('A1').setValue('=LIST()');`, { globals, backend });
    expect(backend.read(0, 'result', { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });

  test('a bundle that fails to load shows #ERROR! in its cells', () => {
    const backend = createMemoryBackend();
    backend.write(0, 'formula', { row: 0, column: 0, rows: 1, columns: 1 }, [['=F()']]);
    const broken = 'var ui = SpreadsheetApp.getUi(); function F() { return 1; }';
    expect(runBundle(`return getRange('A1').getValue();`, { globals: broken, backend })).toBe('#ERROR!');
  });
});
