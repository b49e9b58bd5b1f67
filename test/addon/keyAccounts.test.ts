/** The tab of key accounts, made and refreshed by the built script: from the menu, from the sidebar, and removed. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/host/sheetBackend';
import { englishHeaders as headers } from '../core/accounts/sheetModel';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders, today } from './someOrders';
import { openWorkbook, pictureOf, sheetId, sortBody, valuesOf, type Workbook } from './workbook';

const tab = 'Key accounts';
const refresh = (book: Workbook) => book.host.runMenuItem('refreshKeyAccounts');
const said = ({ dialogs }: Workbook) => dialogs[dialogs.length - 1]?.text ?? '';
const accountsIn = (book: Workbook) => [
  ...new Set(
    valuesOf(book.backend, tab)
      .slice(1)
      .map(([id]) => id),
  ),
];

function abcBook(options: Parameters<typeof openWorkbook>[1] = {}): Workbook {
  const book = openWorkbook({ List: someCustomers(12) }, options);
  book.settle({ packs: ['abc'], colorBy: 'abc' });
  book.run();
  return book;
}

/** Rows and columns from 0. */
function put(book: Workbook, [row, column]: readonly [number, number], cell: CellValue): void {
  book.backend.write(sheetId(book.backend, tab), 'value', { row, column, rows: 1, columns: 1 }, [[cell]]);
}

function writesOf(book: Workbook, act: () => unknown): readonly string[] {
  const from = book.calls.length;
  act();
  const changes =
    /^(Range\.(set|clear|add)|Sheet\.(insert|delete|set|autoResize)|Spreadsheet\.(insert|delete|add)|DeveloperMetadata\.(set|remove))/;
  return book.calls.slice(from).flatMap(({ name }) => (changes.test(name) ? [name] : []));
}

test('the tab stays without dead colour rules when its column of states was deleted and Fenlei is removed', () => {
  const book = abcBook();
  refresh(book);
  const id = sheetId(book.backend, tab);
  const state = book.backend.metadata().find(({ value }) => value.includes('"accounts/standing"'));
  expect(state?.location.type).toBe('COLUMN');
  put(book, [1, 4], 'Li');
  if (state?.location.type === 'COLUMN') book.backend.deleteColumns(id, state.location.index, 1);
  book.host.runMenuItem('removeFenlei');
  expect(book.backend.colorRules(sheetId(book.backend, tab))).toEqual([]);
});

describe('from the menu', () => {
  test('before any run it says what to do first, and writes nothing', () => {
    const book = openWorkbook({ List: someCustomers(12) });
    expect(writesOf(book, () => refresh(book))).toEqual([]);
    expect(said(book)).toContain('Apply a pack such as ABC or RFM first');
  });

  test('asks, makes the tab with seventeen rows for each A customer, the largest first, and tells how it stands', () => {
    const book = abcBook();
    const list = pictureOf(book.backend, 'List');
    refresh(book);
    const [asked, told] = book.dialogs.slice(-2);
    expect(asked?.text).toMatch(/^Key accounts: \d+, from “ABC by amount bought”: A customers\./);
    expect(asked?.text).toContain('A new tab “Key accounts” will be made');
    const [header, ...rows] = valuesOf(book.backend, tab);
    expect(header).toEqual(headers);
    const segments = valuesOf(book.backend, 'List').slice(1);
    const key = segments
      .filter((row) => row.includes('A customers'))
      .sort((a, b) => Number(b[4]) - Number(a[4]))
      .map(([id]) => id);
    expect(accountsIn(book)).toEqual(key);
    expect(rows).toHaveLength(17 * key.length);
    expect(told?.text).toBe(
      `“Key accounts” is up to date. Key accounts: ${key.length}. Items open: ${rows.length}, overdue: 0, done: 0.`,
    );
    expect(pictureOf(book.backend, 'List')).toBe(list);
  });

  test('dates are dates of the spreadsheet, and ids stay the texts that they are', () => {
    const cells = someCustomers(3).map((row, at) =>
      at === 0 ? row : [`00${at}`, `=HYPERLINK("x${at}")`, ...row.slice(2)],
    );
    const book = openWorkbook({ List: cells });
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.run();
    refresh(book);
    const [id, name] = valuesOf(book.backend, tab)[1] ?? [];
    expect([id, name]).toEqual([expect.stringMatching(/^00\d$/), expect.stringMatching(/^=HYPERLINK/)]);
    const due = { row: 1, column: 5, rows: 1, columns: 1 };
    const sheet = sheetId(book.backend, tab);
    expect(book.backend.read(sheet, 'value', due)).toEqual([[today + 91]]);
    expect(book.backend.read(sheet, 'numberFormat', due)).toEqual([['yyyy-mm-dd']]);
    expect(writesOf(book, () => refresh(book))).toEqual([]);
  });

  test('refused at the question it writes nothing', () => {
    const book = abcBook({ answer: (title) => (title === 'List the key accounts?' ? 'CANCEL' : 'OK') });
    expect(writesOf(book, () => refresh(book))).toEqual([]);
  });

  test('a second refresh writes nothing and asks nothing', () => {
    const book = abcBook();
    refresh(book);
    const asked = book.dialogs.length;
    expect(writesOf(book, () => refresh(book))).toEqual([]);
    expect(book.dialogs.length).toBe(asked + 1);
  });

  test('ABC goes before RFM where both were applied; with RFM alone Champions and Cannot lose count', () => {
    const both = openWorkbook({ List: someCustomers(30) });
    both.settle({ packs: ['rfm', 'abc'], colorBy: 'rfm' });
    both.run();
    refresh(both);
    expect(both.dialogs[both.dialogs.length - 2]?.text).toContain('A customers');
    const alone = openWorkbook({ List: someCustomers(30) });
    alone.run();
    refresh(alone);
    expect(alone.dialogs[alone.dialogs.length - 2]?.text).toContain('Champions, Cannot lose');
  });

  test.each([
    ['zh_CN', '大客户', ['客户编号', '序号', '事项', '状态'], '未开始'],
    ['zh_TW', '重點客戶', ['客戶編號', '序號', '事項', '狀態'], '未開始'],
  ])('%s: tab, headers and texts are in the language of the user', (userLocale, name, some, open) => {
    const book = abcBook({ userLocale });
    refresh(book);
    const [header = [], first = []] = valuesOf(book.backend, name);
    for (const text of some) expect(header).toContain(text);
    expect(first[6]).toBe(open);
    expect(said(book)).toContain(`${name}`);
  });

  test('overdue items are told, with the account and the oldest date, and are named in the row', () => {
    const book = abcBook();
    refresh(book);
    put(book, [1, 5], today - 10);
    put(book, [2, 5], today - 3);
    put(book, [3, 6], 'done');
    refresh(book);
    const [, name] = valuesOf(book.backend, tab)[1] ?? [];
    expect(said(book)).toContain('overdue: 2, done: 1.');
    expect(said(book)).toContain(`• ${name}: 2 overdue since 2026-06-20`);
    const column = valuesOf(book.backend, tab).map((row) => row[7] ?? '');
    expect(column.slice(1, 5)).toEqual(['Overdue', 'Overdue', 'Done', '']);
    expect(valuesOf(book.backend, tab)[17]?.[12]).toBe('1 of 17 done, 2 overdue');
  });

  test('while one execution makes the tab, another is refused, and one tab is made', async () => {
    let meanwhile: (() => void) | null = null;
    const book = abcBook({
      onCall: ({ name }) => {
        const other = name.endsWith('insertSheet') ? meanwhile : null;
        if (other) meanwhile = null;
        other?.();
      },
    });
    let refused: Promise<unknown> = Promise.resolve('nobody tried');
    meanwhile = () => {
      refused = scriptServer(book)('refreshAccounts', { choice: null }).catch(
        (error: Error) => error.message,
      );
    };
    refresh(book);
    expect(await refused).toContain('Another run is writing');
    expect(book.backend.sheets().filter(({ name }) => name.startsWith(tab))).toHaveLength(1);
  });

  test('what somebody changed while the question stood open is not overrun', () => {
    let meanwhile: (() => void) | null = null;
    const book = abcBook({
      answer: (title) => {
        if (title === 'List the key accounts?') meanwhile?.();
        return 'OK';
      },
    });
    const column = valuesOf(book.backend, 'List')[0]?.indexOf('ABC by amount bought') ?? -1;
    meanwhile = () =>
      book.backend.write(
        sheetId(book.backend, 'List'),
        'value',
        { row: 1, column, rows: 12, columns: 1 },
        Array.from({ length: 12 }, () => ['A customers']),
      );
    expect(writesOf(book, () => refresh(book))).toEqual([]);
    expect(said(book)).toContain('moved while Fenlei was at work');
    meanwhile = null;
    refresh(book);
    expect(accountsIn(book)).toHaveLength(12);
  });

  test('a run that stopped halfway is to be finished first', () => {
    let breaks = false;
    const book = abcBook({
      answer: (title) => (title === 'The last run stopped halfway' ? 'CANCEL' : 'OK'),
      onCall: ({ name }) => {
        if (breaks && name === 'Range.setValues') throw new Error('Service Spreadsheets timed out');
      },
    });
    book.settle({ asOf: '2025-12-31', schemeOptions: { abc: { cutA: 0.3 } } });
    breaks = true;
    book.run();
    breaks = false;
    expect(writesOf(book, () => refresh(book))).toEqual([]);
    expect(said(book)).toContain('The last run stopped halfway');
  });

  test('the number of service calls does not depend on the number of accounts', () => {
    const trips = [20, 2000].map((customers) => {
      const book = openWorkbook({ List: someCustomers(customers) });
      book.settle({ packs: ['abc'], colorBy: 'abc', schemeOptions: { abc: { cutA: 0.2 } } });
      book.run();
      const from = book.calls.length;
      refresh(book);
      expect(book.backend.sheets().some(({ name }) => name === tab)).toBe(true);
      return book.calls.slice(from).filter(({ kind }) => kind === 'trip').length;
    });
    expect(trips[1]).toBe(trips[0]);
  });
});

describe('what people wrote', () => {
  /** Owner, date, state and remark in the first row; a column, a header and a row of their own; sorted by owner. */
  function worked(book: Workbook): void {
    refresh(book);
    const id = sheetId(book.backend, tab);
    const row: CellValue[] = ['Li', today + 3, 'in progress', '', today, 'Mr Li knows them'];
    row.forEach((cell, at) => {
      if (at !== 3) put(book, [1, 4 + at], cell);
    });
    put(book, [0, 5], 'By when?');
    book.backend.insertColumns(id, 4, 1);
    put(book, [0, 4], 'Phone');
    put(book, [1, 4], '+49 30');
    const { rows } = book.backend.usedSize(id);
    put(book, [rows, 3], 'Our own line');
    sortBody(book.backend, tab, 6);
  }

  const withoutOurs = (cells: readonly (readonly CellValue[])[]) =>
    cells.map((row) => row.filter((_, at) => at !== 8 && at !== 13).map((cell) => cell ?? ''));

  test('survives sorting, new accounts, runs and undo', async () => {
    const book = abcBook();
    worked(book);
    const before = withoutOurs(valuesOf(book.backend, tab));
    refresh(book);
    book.settle({ schemeOptions: { abc: { cutA: 0.95, cutB: 0.97 } } });
    book.backend.updateSheet(sheetId(book.backend, tab), { hidden: false });
    const server = scriptServer(book);
    expect((await (await previewOf(server)).apply()).status).toBe('applied');
    refresh(book);
    const after = withoutOurs(valuesOf(book.backend, tab));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    book.host.runMenuItem('undoLastRun');
    refresh(book);
    expect(withoutOurs(valuesOf(book.backend, tab))).toEqual(after);
    const marked = valuesOf(book.backend, tab).filter((row) => row[8] === 'No longer a key account');
    expect(marked).toHaveLength(after.length - before.length);
  });

  test('a column that was deleted is named, and nothing is written', () => {
    const book = abcBook();
    refresh(book);
    book.backend.deleteColumns(sheetId(book.backend, tab), 2, 1);
    expect(writesOf(book, () => refresh(book))).toEqual([]);
    expect(said(book)).toContain('The column "No." of "Key accounts" was deleted');
  });

  test('a tab that was deleted is made anew', () => {
    const book = abcBook();
    refresh(book);
    book.backend.deleteSheet(sheetId(book.backend, tab));
    refresh(book);
    expect(valuesOf(book.backend, tab)[0]).toEqual(headers);
  });

  test('a tab of the user’s own of that name stays; ours gets another', () => {
    const book = openWorkbook({ List: someCustomers(12), [tab]: [['mine']] });
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.host.call('sidebarCall', 'start', 'null');
    book.run();
    refresh(book);
    expect(valuesOf(book.backend, tab)).toEqual([['mine']]);
    expect(valuesOf(book.backend, `${tab} 2`)[0]).toEqual(headers);
  });

  test('stays when Fenlei is removed, cell for cell, without its marks and colours', () => {
    const book = abcBook();
    worked(book);
    refresh(book);
    const cells = valuesOf(book.backend, tab);
    book.host.runMenuItem('removeFenlei');
    expect(said(book)).toContain('The tab "Key accounts" stays');
    expect(valuesOf(book.backend, tab)).toEqual(cells);
    expect(book.backend.colorRules(sheetId(book.backend, tab))).toEqual([]);
    expect(book.backend.metadata()).toEqual([]);
  });

  test('a note or a colour is work too', () => {
    const book = abcBook();
    refresh(book);
    const cell = { row: 3, column: 1, rows: 1, columns: 1 };
    book.backend.write(sheetId(book.backend, tab), 'note', cell, [['speaks French']]);
    book.host.runMenuItem('removeFenlei');
    expect(valuesOf(book.backend, tab)).not.toEqual([]);
  });

  test('a tab in which nobody wrote anything goes with Fenlei', () => {
    const book = abcBook();
    refresh(book);
    sortBody(book.backend, tab, 5);
    book.host.runMenuItem('removeFenlei');
    expect(book.backend.sheets().map(({ name }) => name)).toEqual(['List']);
    expect(book.backend.metadata()).toEqual([]);
  });

  test('the last tab of a file stays even then', () => {
    const book = openWorkbook({ Orders: someOrders(12) });
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.run();
    refresh(book);
    book.backend.deleteSheet(sheetId(book.backend, 'Orders'));
    book.host.runMenuItem('removeFenlei');
    expect(book.backend.sheets()).toHaveLength(1);
    expect(book.backend.metadata()).toEqual([]);
  });
});

describe('with orders alone', () => {
  test('the tab leads back to its orders: a run from there goes on with them', () => {
    const book = openWorkbook({ Orders: someOrders(12) });
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.run();
    refresh(book);
    expect(book.host.call('sidebarCall', 'readSelection', 'null')).toContain(
      `"sheet":${sheetId(book.backend, tab)}`,
    );
    expect(book.run()).toMatchObject({ status: 'unchanged', summary: { sheet: 'Customers' } });
    book.host.runMenuItem('undoLastRun');
    expect(book.backend.sheets().map(({ name }) => name)).toContain(tab);
    refresh(book);
    expect(said(book)).toContain('This file holds no segments');
  });
});

describe('from the sidebar', () => {
  test('before any run there is nothing to choose from', async () => {
    const book = openWorkbook({ List: someCustomers(12) });
    expect(await scriptServer(book)('readAccounts', null)).toEqual({
      packs: [],
      choice: null,
      standing: null,
      remarks: [],
    });
  });

  test('shows what would be listed, makes the tab, and shows what is overdue and where', async () => {
    const book = abcBook();
    const server = scriptServer(book);
    const before = await server('readAccounts', null);
    const key = before.packs[0]?.segments.find(({ id }) => id === 'a')?.customers ?? 0;
    expect(key).toBeGreaterThan(0);
    expect(before).toMatchObject({
      choice: { pack: 'abc', segments: ['a'] },
      standing: { tab: null, accounts: key, added: key, open: 0, late: [] },
    });
    expect(await server('refreshAccounts', { choice: null })).toMatchObject({
      standing: { tab, accounts: key, added: 0, open: key * 17, overdue: 0 },
    });
    put(book, [3, 5], today - 1);
    put(book, [4, 5], 'soon');
    const [id, name] = valuesOf(book.backend, tab)[3] ?? [];
    expect(await server('readAccounts', null)).toMatchObject({
      standing: { overdue: 1, late: [{ id, name, items: 1, since: '2026-06-29', cell: 'F4' }] },
      remarks: [expect.stringContaining('Key accounts!F5: "soon" is not a date')],
    });
    expect(book.dialogs.filter(({ title }) => title !== 'Segment customers?')).toEqual([]);
  });

  test('other segments can be chosen; the choice is kept in the file, for the menu too', async () => {
    const book = openWorkbook({ List: someCustomers(30) });
    book.settle({ packs: ['rfm', 'abc'], colorBy: 'rfm' });
    book.run();
    const server = scriptServer(book);
    const choice = { pack: 'rfm', segments: ['at-risk'] };
    const { standing } = await server('refreshAccounts', { choice });
    expect(standing?.accounts).toBe(accountsIn(book).length);
    refresh(book);
    expect((await server('readAccounts', null)).choice).toEqual(choice);
    await server('refreshAccounts', { choice: { pack: 'abc', segments: ['a'] } });
    const now = await server('readAccounts', null);
    expect(now.choice).toEqual({ pack: 'abc', segments: ['a'] });
    expect(now.standing?.lapsed).toBeGreaterThan(0);
  });

  test('a pack without usual segments waits for a choice', async () => {
    const book = openWorkbook({ List: someCustomers(12) });
    book.settle({ packs: ['lifecycle'], colorBy: 'lifecycle' });
    book.run();
    const server = scriptServer(book);
    expect(await server('readAccounts', null)).toMatchObject({ choice: null, standing: null });
    await expect(server('refreshAccounts', { choice: null })).rejects.toThrow('no segments');
    const choice = { pack: 'lifecycle', segments: ['active'] };
    expect((await server('refreshAccounts', { choice })).standing?.tab).toBe(tab);
  });

  test.each([
    [null],
    [7],
    [{ choice: 7 }],
    [{ choice: {} }],
    [{ choice: { pack: 'abc', segments: 'a' } }],
    [{ choice: { pack: 'abc', segments: ['nobody'] } }],
    [{ choice: { pack: '__proto__', segments: ['a'] } }],
    [{ choice: { pack: 'rfm', segments: ['champions'] } }],
  ])('%j in place of a choice ends in a sentence or is no choice, and never spoils the file', (argument) => {
    const book = abcBook();
    const answer = JSON.parse(
      String(book.host.call('sidebarCall', 'refreshAccounts', JSON.stringify(argument))),
    );
    if (!answer.ok) expect(answer.problems[0].length).toBeGreaterThan(10);
    else expect(answer.value.choice).toEqual({ pack: 'abc', segments: ['a'] });
    refresh(book);
    expect(valuesOf(book.backend, tab)[0]).toEqual(headers);
  });
});
