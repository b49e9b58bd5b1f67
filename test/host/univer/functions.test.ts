/** Custom functions in Univer's cells: what they are given, what the cells show, and that nothing stops the engine. */
import { afterAll, describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { createHost } from '../../../src/host/runtime';
import type { CellValue } from '../../../src/host/sheetBackend';
import {
  type FunctionAnswer,
  type FunctionOptions,
  offerFunctions,
} from '../../../src/host/univer/functions/offerFunctions';
import { functionCatalog } from '../../../src/protocol/functionCatalog';
import { code } from '../../addon/workbook';
import { at } from '../at';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

const host = createHost({ code, backend: createMemoryBackend(), userLocale: 'en' });
const bundle: FunctionOptions['call'] = async (name, given) => {
  try {
    return { ok: true, value: host.customFunction(name, given) };
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
};

function open(call: FunctionOptions['call'] = bundle) {
  const backend = instance.open({ sheets: [{ name: 'Sheet1', rows: 12, columns: 20 }, { name: 'My tab' }] });
  const functions = offerFunctions(instance.injector, { call, locale: 'en_US' });
  const put = (a1: string, cells: CellValue[][], sheet = 0) => backend.write(sheet, 'value', at(a1), cells);
  const type = (a1: string, formula: string) => backend.write(0, 'formula', at(a1), [[formula]]);
  const shows = async (a1: string) => {
    await backend.calculated();
    return backend.read(0, 'result', at(a1));
  };
  return { backend, functions, put, type, shows };
}

/** What a call of GINI with these arguments receives, beside A1:B3. */
async function given(formula: string): Promise<readonly unknown[] | undefined> {
  let last: readonly unknown[] | undefined;
  const { backend, put, type } = open(async (_, values) => {
    last = values;
    return { ok: true, value: 1 };
  });
  put('A1:B3', [
    [1, 'x'],
    [2, true],
    [null, 45_293.5],
  ]);
  backend.write(0, 'numberFormat', at('B3'), [['yyyy-mm-dd hh:mm']]);
  type('D1', formula);
  await backend.calculated();
  return last;
}

const noon = new Date(2024, 0, 2, 12);

describe('arguments are those of Sheets', () => {
  test.each([
    ['one cell', '=GINI(A1)', [1]],
    ['a blank cell', '=GINI(A3)', ['']],
    ['a boolean', '=GINI(B2)', [true]],
    ['a date', '=GINI(B3)', [noon]],
    [
      'a range',
      '=GINI(A1:B3)',
      [
        [
          [1, 'x'],
          [2, true],
          ['', noon],
        ],
      ],
    ],
    ['a row', '=GINI(A1:B1)', [[[1, 'x']]]],
    ['literals', '=GINI(-1.5, "a, ""b""", TRUE, 10%)', [-1.5, 'a, "b"', true, 0.1]],
    ['a date that is calculated', '=GINI(DATE(2024,1,2))', [new Date(2024, 0, 2)]],
    ['nothing between commas', '=GINI(1,,2)', [1, '', 2]],
    ['nothing', '=GINI()', []],
    [
      'an array',
      '=GINI({1,2;3,4})',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['the result of another function', '=GINI(SUM(A1:A2))', [3]],
    ['an error', '=GINI(1/0)', ['#DIV/0!']],
    ['any case', '=gini(A2)', [2]],
  ])('%s: %s', async (_, formula, expected) => {
    expect(await given(formula)).toEqual(expected);
  });

  test.each([
    ['=GINI(A2:A)', 11, 1],
    ['=GINI($A$2:$B)', 11, 2],
    ['=GINI(A:A)', 12, 1],
    ['=GINI(B3:3)', 1, 19],
    ["=GINI('My tab'!C5:C)", 996, 1],
  ])('%s reaches to the end of the sheet', async (formula, rows, columns) => {
    const [cells] = (await given(formula)) as [unknown[][]];
    expect([cells.length, cells[0]?.length]).toEqual([rows, columns]);
  });
});

test('formulas keep the text that was typed, and built-in functions read open ranges too', async () => {
  const { backend, put, type, shows } = open();
  put('A1:A4', [['h'], [1], [2], [3]]);
  type('B1', '=SUM(A2:A)');
  expect(await shows('B1')).toEqual([[6]]);
  expect(backend.read(0, 'formula', at('B1'))).toEqual([['=SUM(A2:A)']]);
  put('A12', [[10]]);
  expect(await shows('B1')).toEqual([[16]]);
});

test('every function of the catalogue calculates in a cell', async () => {
  for (const name of Object.keys(functionCatalog)) {
    const called: string[] = [];
    const { type, shows } = open(async (functionName) => {
      called.push(functionName);
      return { ok: true, value: 'yes' };
    });
    type('A1', `=${name}(B1)`);
    expect(await shows('A1')).toEqual([['yes']]);
    expect(new Set(called)).toEqual(new Set([name]));
  }
});

describe('the bundle', () => {
  test('=ABC_TIER spills a column and follows its cells', async () => {
    const { put, type, shows } = open();
    put('A1:A4', [[100], [10], [5], [1]]);
    type('B1', '=ABC_TIER(A1:A4)');
    expect(await shows('B1:B4')).toEqual([['A'], ['B'], ['B'], ['C']]);
    put('A4', [[1000]]);
    expect((await shows('B1:B4'))[3]).toEqual(['A']);
  });

  test('=RFM reads dates and spills a table', async () => {
    const { backend, put, type, shows } = open();
    put('A1:C3', [
      ['ann', 46_000, 10],
      ['bob', 46_100, 20],
      ['ann', 46_150, 30],
    ]);
    backend.write(0, 'numberFormat', at('B1:B3'), [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']]);
    type('E1', '=RFM(A1:A3, B1:B3, C1:C3, DATE(2026,6,30))');
    const table = await shows('E1:M3');
    expect(table[0]?.slice(0, 4)).toEqual(['Customer', 'Recency', 'Frequency', 'Monetary']);
    expect(table[1]?.slice(0, 4)).toEqual(['ann', 46_203 - 46_150, 2, 40]);
  });

  test('TODAY() may stand in a cell that is referred to', async () => {
    const { put, type, shows } = open();
    put('A1:C1', [['ann', 46_000, 10]]);
    type('D1', '=TODAY()');
    type('E1', '=RFM(A1, B1, C1, D1)');
    expect((await shows('E1'))[0]).toEqual(['Customer']);
  });
});

describe('results', () => {
  const results = async (value: unknown, a1: string) => {
    const { type, shows } = open(async () => ({ ok: true, value }));
    type('A1', '=GINI(1)');
    return shows(a1);
  };
  test.each([
    ['a list is a column', [1, 'a', true], 'A1:A3', [[1], ['a'], [true]]],
    [
      'rows of columns',
      [
        [1, 2],
        [3, ''],
      ],
      'A1:B2',
      [
        [1, 2],
        [3, ''],
      ],
    ],
    ['no number', Number.NaN, 'A1', [['#NUM!']]],
    ['infinity in a list', [1, Number.POSITIVE_INFINITY], 'A1:A2', [[1], ['#NUM!']]],
    ['nothing', undefined, 'A1', [['']]],
    ['a date', new Date(2024, 0, 2), 'A1', [[45_293]]],
    ['text that looks like a number', '007', 'A1', [['007']]],
    ['rows of unequal length, as on the memory host', [[1, 2], [3]], 'A1', [['#ERROR!']]],
    ['an object', [{}], 'A1', [['#ERROR!']]],
  ] as const)('%s', async (_, value, a1, expected) => {
    expect(await results(value, a1)).toEqual(expected);
  });

  test('what does not fit says so, and spills when there is room', async () => {
    const { put, type, shows } = open(async () => ({ ok: true, value: [1, 2] }));
    put('A2', [['in the way']]);
    type('A1', '=GINI(1)');
    expect(await shows('A1')).toEqual([['#SPILL!']]);
    put('A2', [[null]]);
    expect(await shows('A1:A2')).toEqual([[1], [2]]);
  });
});

describe('whatever a function does, the engine goes on', () => {
  const place = { subUnitId: '0', row: 0, column: 0 };

  test('a throw shows #ERROR! with its message at hand, until it is mended', async () => {
    const { functions, put, type, shows } = open(async (_, [cell]) =>
      cell === 'bad' ? { ok: false, message: 'no amounts' } : { ok: true, value: 5 },
    );
    put('B1', [['bad']]);
    type('A1', '=GINI(B1)');
    type('A2', '=1+1');
    expect(await shows('A1:A2')).toEqual([['#ERROR!'], [2]]);
    expect(functions.failure(place)).toBe('no amounts');
    put('B1', [['good']]);
    expect(await shows('A1')).toEqual([[5]]);
    expect(functions.failure(place)).toBeUndefined();
  });

  test('even a call that rejects', async () => {
    const { type, shows } = open(() => Promise.reject(new Error('gone')));
    type('A1', '=GINI(1)');
    expect(await shows('A1')).toEqual([['#ERROR!']]);
    type('A2', '=1+1');
    expect(await shows('A2')).toEqual([[2]]);
  });

  test.each([['one formula'], ['a spilling one'], ['several']])(
    'an edit during a slow call is not forgotten: %s',
    async (kind) => {
      const waiting: (() => void)[] = [];
      const { put, type, shows } = open(
        (_, [cell]) =>
          new Promise<FunctionAnswer>((resolve) => {
            const value = kind === 'one formula' ? cell : [cell, cell];
            waiting.push(() => resolve({ ok: true, value }));
          }),
      );
      const called = async (count: number) => {
        while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      put('B1', [[1]]);
      type('A1', '=GINI(B1)');
      if (kind === 'several') type('E1', '=GINI(B1)');
      type('C1', '=B1+1');
      // It reads what is spilled, which is calculated in a second round.
      type('C2', '=A2+B1');
      await called(1);
      put('B1', [[7]]);
      // Univer hears of an edit a tenth of a second later.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const answerAll = setInterval(() => {
        for (const answer of waiting.splice(0)) answer();
      }, 5);
      expect(await shows('A1')).toEqual([[7]]);
      expect(await shows('C1:C2')).toEqual([[8], [kind === 'one formula' ? 7 : 14]]);
      clearInterval(answerAll);
    },
  );
});

describe('arguments that change by themselves are refused in the words of Sheets', () => {
  test.each(['=GINI(NOW())', '=GINI(1+RAND())', '=GINI(B1:B3)', '=SUM(GINI(B2))'])('%s', async (formula) => {
    const { functions, type, shows } = open(async () => ({ ok: true, value: 1 }));
    type('B2', '=RANDBETWEEN(1,6)');
    type('A1', formula);
    expect(await shows('A1')).toEqual([['#ERROR!']]);
    expect(functions.failure({ subUnitId: '0', row: 0, column: 0 })).toMatch(
      /^This function is not allowed to reference a cell with NOW\(\)/,
    );
  });

  test('beside a custom function they are fine', async () => {
    const { type, shows } = open(async () => ({ ok: true, value: 1 }));
    type('A1', '=GINI("NOW()")+0*RAND()');
    expect(await shows('A1')).toEqual([[1]]);
  });
});

test('all is calculated anew when the functions answer otherwise', async () => {
  let value = 'one';
  const { functions, type, shows } = open(async () => ({ ok: true, value }));
  type('A1', '=GINI(1)');
  expect(await shows('A1')).toEqual([['one']]);
  value = 'two';
  functions.recalculate();
  expect(await shows('A1')).toEqual([['two']]);
});
