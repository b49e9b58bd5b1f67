/** Sheets of what no customer should be called and no amount should be: run, preview, undo, quality and formulas. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue } from '../../src/host/sheetBackend';
import { functionCatalog } from '../../src/protocol/functionCatalog';
import { someCustomers, someOrders } from '../addon/someOrders';
import { openWorkbook, pictureOf, type Workbook } from '../addon/workbook';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { formulaCells } from './formulaCells';
import { guardedScript } from './guardedScript';
import { hostileText, hostileTexts, longText, longTexts } from './hostileTexts';
import { isLong, tally, trials } from './tally';

const { count, of } = tally('Sheets');

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellValue>(
      46_000,
      45_000.99,
      0,
      -1,
      1e15,
      2 ** 53,
      -1e308,
      5e-324,
      2_958_466,
      -693_594,
      true,
      false,
      null,
    ),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer() },
);

interface Damage {
  readonly row: number;
  readonly column: number;
  readonly cell: CellValue;
}

const damage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    row: fc.nat(80),
    column: fc.nat(9),
    cell: fc.oneof({ weight: 30, arbitrary: cell }, { weight: 1, arbitrary: longText }),
  }),
  { maxLength: 40 },
);

/** A good sheet with damage, in its headers too, or nothing but damage. */
const sheet: fc.Arbitrary<CellValue[][]> = fc
  .tuple(fc.constantFrom('orders', 'customers', 'nothing'), damage, fc.nat(3))
  .map(([kind, places, raggedness]) => {
    const rows: CellValue[][] =
      kind === 'orders' ? someOrders(15) : kind === 'customers' ? someCustomers(40) : [['a']];
    for (const { row, column, cell: put } of places) {
      while (rows.length <= row && kind === 'nothing') rows.push([]);
      const line = rows[row % rows.length] ?? [];
      while (line.length < column) line.push(null);
      line[column] = put;
    }
    return rows.filter((_, row) => row === 0 || row % 7 !== raggedness);
  });

function openHostile(rows: CellValue[][]): Workbook {
  return openWorkbook({ Sheet: rows }, { script: guardedScript });
}

/** Up to the last cell that holds something: behind it Fenlei may put its columns. */
const lengthOf = (row: readonly CellValue[]) =>
  1 + row.reduce<number>((last, cell, at) => (cell === null || cell === '' ? last : at), -1);

const usersPart = (book: Workbook, columns: number) => pictureOf(book.backend, 'Sheet', columns);
const tabs = ({ backend }: Workbook) =>
  backend
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name)
    .join();

/** A sentence that speaks of a failure of the script's own, not of the file. */
function expectClear(sentences: readonly string[], told: string): void {
  for (const sentence of sentences) {
    if (/Something went wrong|\[object |is not a function|Cannot read/.test(sentence))
      throw new Error(`${told}: ${sentence.slice(0, 300)}`);
    if (sentence.length > 20_000) throw new Error(`${told}: a sentence of ${sentence.length} characters`);
  }
}

test('a run, a second one, undo, quality and removal leave the cells of the user alone', () => {
  fc.assert(
    fc.property(
      sheet,
      fc.constantFrom('rfm', 'abc', 'lifecycle', 'xyz', 'kmeans', 'value', 'loyalty'),
      (rows, pack) => {
        const width = Math.max(...rows.map(lengthOf));
        const book = openHostile(rows);
        const before = [usersPart(book, width), tabs(book)];
        book.settle({ packs: [pack], colorBy: pack });
        const first = book.run();
        if (first.status === 'refused') {
          expect(first.problems.length).toBeGreaterThan(0);
          expectClear(first.problems, 'run');
        }
        expect(usersPart(book, width)).toBe(before[0]);
        if (first.status === 'applied') expect(book.run().status).toBe('unchanged');
        expect(formulaCells(book.backend)).toEqual([]);
        book.host.runMenuItem('checkData');
        book.host.runMenuItem('refreshKeyAccounts');
        expect(formulaCells(book.backend)).toEqual([]);
        book.host.runMenuItem('undoLastRun');
        book.host.runMenuItem('removeFenlei');
        expectClear(
          book.dialogs.map(({ text }) => text),
          'dialog',
        );
        expect(usersPart(book, width)).toBe(before[0]);
        count(first.status);
      },
    ),
    trials(14),
  );
  expect(of('applied')).toBeGreaterThan(2);
  expect(of('refused')).toBeGreaterThan(2);
});

test('the preview of the page says what a run would do, or refuses as the run does', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      const book = openHostile(rows);
      const previewed = await previewOf(scriptServer(book)).catch((error: Error) => error.message);
      const run = book.run();
      if (typeof previewed === 'string') {
        expect(JSON.parse(previewed).length).toBeGreaterThan(0);
        expect(run.status).toBe('refused');
        return count('refused alike');
      }
      if (run.status === 'refused') throw new Error(run.problems.join());
      count('previewed');
    }),
    trials(8),
  );
});

test('every formula takes whatever a range may hold', () => {
  const book = openHostile(someOrders(2));
  const sane = fc.integer({ min: 45_900, max: 46_000 });
  /** Columns of one length, mostly of what they should hold, or whatever one may put into brackets. */
  const column = fc.array(
    fc.tuple(fc.oneof({ weight: 9, arbitrary: sane }, { weight: 2, arbitrary: cell })),
    {
      minLength: 6,
      maxLength: 6,
    },
  );
  const odd = fc.oneof(
    cell,
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
    longText.map((text) => [[text]]),
  );
  for (const [name, { parameters }] of Object.entries(functionCatalog)) {
    const given = fc.tuple(
      ...parameters.map(({ kind }) =>
        fc.oneof(
          { weight: 8, arbitrary: kind === 'range' ? column : fc.constant('') },
          { weight: 1, arbitrary: odd },
        ),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof({ weight: 5, arbitrary: given }, { weight: 1, arbitrary: fc.array(odd, { maxLength: 9 }) }),
        (values) => count(answerOf(book, name, values)),
      ),
      trials(7),
    );
  }
  expect(of('a sentence')).toBeGreaterThan(50);
  expect(of('cells')).toBeGreaterThan(5);
});

function answerOf({ host }: Workbook, name: string, given: readonly unknown[]): 'a sentence' | 'cells' {
  let answer: unknown;
  try {
    answer = host.customFunction(name, given.map(toArgument));
  } catch (error) {
    const { name: kind, message } = error as Error;
    if (kind !== 'Error' || message === '' || message.length > 2_000)
      throw new Error(`${name}: ${kind}: ${message.slice(0, 300)}`);
    expectClear([message], name);
    return 'a sentence';
  }
  const cells = Array.isArray(answer) ? answer.flat(2) : [answer];
  for (const value of cells) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${name} answers ${value}`);
    if (
      !['string', 'number', 'boolean'].includes(typeof value) &&
      value !== null &&
      Object.prototype.toString.call(value) !== '[object Date]'
    )
      throw new Error(`${name} answers ${String(value)}`);
  }
  return 'cells';
}

/** As a sheet hands it over: one cell alone, blank as an empty text, rows of equal length. */
function toArgument(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? '';
  const rows = value as readonly (readonly CellValue[])[];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

test('cells as long as they may be hold nobody up, wherever they stand', () => {
  for (const [at, long] of longTexts.entries()) {
    if (!isLong && at % 2 === 1) continue;
    for (const column of isLong ? [0, 1, 2, 3, 4] : [at % 5]) {
      const rows = someOrders(4);
      for (const row of [0, 3, 4, 5]) {
        const line = rows[row];
        if (line) line[column] = long;
      }
      const book = openHostile(rows);
      const before = usersPart(book, 5);
      const { status } = book.run();
      book.host.runMenuItem('checkData');
      expect(usersPart(book, 5)).toBe(before);
      count(status);
    }
  }
});

test('every hostile text as an id, a name and a header', () => {
  for (const header of [true, false]) {
    const rows = someOrders(12);
    hostileTexts.forEach((text, at) => {
      if (header) rows[0]?.push(text);
      else rows.push([`X${at}`, 46_000, text, text, at + 1]);
    });
    const book = openHostile(rows);
    expect(book.run().status).toBe('applied');
    expect(formulaCells(book.backend)).toEqual([]);
    expect(book.run().status).toBe('unchanged');
    count('applied');
  }
});
