/** The built add-on on both backends: the same runs, the same words, and in the end the same spreadsheet. */
import { UndoCommand } from '@univerjs/core';
import { afterAll, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/host/sheetBackend';
import { someCustomers, someOrders } from '../../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../../addon/workbook';
import { everythingIn, expectSame } from '../everythingIn';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

type Sheets = Readonly<Record<string, CellValue[][]>>;

const BOOKS: readonly (readonly [string, Sheets])[] = [
  ['orders', { Orders: someOrders(60) }],
  ['customers', { List: someCustomers(60) }],
  ['orders and customers', { Orders: someOrders(40), List: someCustomers(40) }],
];

describe.each(BOOKS)('from %s', (_, sheets) => {
  test('segmenting, segmenting again, undoing and removing end alike', () => {
    const memory = openWorkbook(sheets);
    const univer = openWorkbook(sheets, { createBackend: (options) => instance.open(options) });
    const both = (step: (book: Workbook) => unknown) => {
      const answers = [step(memory), step(univer)];
      expect(answers[1]).toEqual(answers[0]);
      expect(univer.dialogs).toEqual(memory.dialogs);
      expectSame(everythingIn(univer.backend), everythingIn(memory.backend));
      return answers[1];
    };
    const untouched = everythingIn(univer.backend);
    expect(both(({ run }) => run())).toMatchObject({ status: 'applied' });
    const applied = everythingIn(univer.backend);
    expect(both(({ run }) => run())).toMatchObject({ status: 'unchanged' });
    expectSame(everythingIn(univer.backend), applied);
    both(({ settle }) => settle({ asOf: '2026-03-31' }));
    expect(both(({ run }) => run())).toMatchObject({ status: 'applied' });
    expect(everythingIn(univer.backend)).not.toEqual(applied);
    both(({ host }) => host.runMenuItem('undoLastRun'));
    both(({ host }) => host.runMenuItem('removeFenlei'));
    const { sheets: left } = everythingIn(univer.backend);
    expect(left.map(({ cells }) => cells)).toEqual(untouched.sheets.map(({ cells }) => cells));
  });
});

test('a run is one step of the user’s own undo', async () => {
  const sheets = { List: someCustomers(30) };
  let opened: ReturnType<typeof instance.open> | null = null;
  const book = openWorkbook(sheets, {
    createBackend: (options) => {
      opened = instance.open(options);
      return opened;
    },
  });
  const backend = opened as unknown as ReturnType<typeof instance.open>;
  const before = everythingIn(backend);
  backend.asOneStep(() => book.run());
  expect(everythingIn(backend)).not.toEqual(before);
  await instance.command(UndoCommand.id);
  expectSame(everythingIn(backend), before);
});

test('columns of formulas are read as what they show, and a run leaves them alone', async () => {
  const customers = someCustomers(30);
  const book = openWorkbook(
    { List: customers },
    {
      createBackend: (options) =>
        instance.open({ ...options, sheets: [{ name: 'List', rows: 40, columns: 8 }] }),
    },
  );
  const backend = book.backend as ReturnType<typeof instance.open>;
  const list = sheetId(backend, 'List');
  const column = (index: number) => ({ row: 1, column: index, rows: 30, columns: 1 });
  const formulas = (text: (row: number) => string) => Array.from({ length: 30 }, (_, row) => [text(row + 2)]);
  backend.write(
    list,
    'formula',
    column(0),
    formulas((row) => `="K"&TEXT(${row},"0000")`),
  );
  backend.write(
    list,
    'formula',
    column(4),
    formulas((row) => `=D${row}*100`),
  );
  await backend.calculated();
  expect(book.run()).toMatchObject({ status: 'applied', summary: { customers: 30 } });
  expect(backend.read(list, 'formula', column(4))).toEqual(formulas((row) => `=D${row}*100`));
  await backend.calculated();
  expect(book.run()).toMatchObject({ status: 'unchanged' });
});
