/** The tab of key accounts on both backends: the same words, and in the end the same spreadsheet. */
import { afterAll, expect, test } from 'vitest';
import { someCustomers, today } from '../../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../../addon/workbook';
import { everythingIn, expectSame } from '../everythingIn';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

test('making, working in, refreshing and removing the tab end alike', () => {
  const sheets = { List: someCustomers(20) };
  const memory = openWorkbook(sheets);
  const univer = openWorkbook(sheets, { createBackend: (options) => instance.open(options) });
  const both = (step: (book: Workbook) => void) => {
    step(memory);
    step(univer);
    expect(univer.dialogs).toEqual(memory.dialogs);
    expectSame(everythingIn(univer.backend), everythingIn(memory.backend));
  };
  const refresh = ({ host }: Workbook) => void host.runMenuItem('refreshKeyAccounts');
  both(({ run }) => void run());
  both(refresh);
  both((book) => {
    const id = sheetId(book.backend, 'Key accounts');
    const cells = { row: 1, column: 4, rows: 1, columns: 2 };
    book.backend.write(id, 'value', cells, [['Li', today - 9]]);
    book.backend.insertColumns(id, 3, 1);
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.run();
  });
  both(refresh);
  both(({ host }) => void host.runMenuItem('removeFenlei'));
  expect(memory.backend.sheets().map(({ name }) => name)).toContain('Key accounts');
});
