/** What people are told about an awkward sheet, and what of theirs keeps a tab of Fenlei's from going. */
import { describe, expect, test } from 'vitest';
import { someCustomers, someOrders } from '../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../addon/workbook';
import { at } from '../host/at';
import { everythingIn, expectSame } from '../host/everythingIn';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';

describe('columns of one name', () => {
  const cells = someCustomers(20).map((row, index) => [
    ...row,
    index === 0 ? 'total amount ' : `see file ${index}`,
  ]);
  const says =
    'Several columns of "List" are called "Total amount": E is read, F not. If that is the wrong one, rename one of them or choose the column in the sidebar.';

  test('the question before a run says which of them is read', () => {
    const book = openWorkbook({ List: cells });
    book.run();
    expect(book.dialogs[0]?.text).toContain(says);
  });

  test('so does the preview in the sidebar', async () => {
    const { preview } = await previewOf(scriptServer(openWorkbook({ List: cells })));
    expect(JSON.stringify(preview)).toContain('sameHeader');
  });

  test('columns that nobody reads may be called alike', () => {
    const book = openWorkbook({
      List: someCustomers(20).map((row, index) => [...row, ...(index ? [1, 2] : ['x', 'x'])]),
    });
    book.run();
    expect(book.dialogs[0]?.text).not.toContain('Several columns');
  });
});

describe('formulas of the user that read what goes', () => {
  const withSummary = (answer: (title: string) => 'OK' | 'CANCEL' = () => 'OK') => {
    const book = openWorkbook({ List: someCustomers(20), Summary: [['Champions', 0]] }, { answer });
    book.run();
    const summary = sheetId(book.backend, 'Summary');
    book.backend.write(summary, 'formula', at('B1:D1'), [
      ['=COUNTIF(List!F2:F21,"Champions")', '=SUM(List!E2:E21)', '=List!$G$2'],
    ]);
    book.backend.write(summary, 'result', at('B1:D1'), [[3, 9000, 'x']]);
    return book;
  };
  const says = "These formulas of yours read Fenlei's columns and will show #REF!: Summary!B1, Summary!D1.";

  test.each(['removeFenlei', 'undoLastRun'] as const)('%s names them before it asks', (command) => {
    const book = withSummary();
    book.host.runMenuItem(command);
    const question = book.dialogs.find(({ title }) => /Remove|Undo/.test(title));
    expect(question?.text).toContain(says);
  });

  test('so does the button of the sidebar, which asks nothing otherwise and leaves everything without an OK', async () => {
    const answers: ('OK' | 'CANCEL')[] = ['CANCEL', 'OK'];
    const book = withSummary((title) => (/Undo/.test(title) ? (answers.shift() ?? 'OK') : 'OK'));
    const server = scriptServer(book);
    const { lastRun } = await server('start', null);
    const run = lastRun?.id ?? '';
    const before = everythingIn(book.backend);
    await expect(server('undoRun', { run })).rejects.toThrow('Nothing was undone.');
    expect(book.dialogs[book.dialogs.length - 1]?.text).toContain(says);
    expectSame(everythingIn(book.backend), before);
    expect(await server('undoRun', { run })).toBe('The last run is undone.');

    const plain = openWorkbook({ List: someCustomers(20) });
    plain.run();
    const asked = plain.dialogs.length;
    const ask = scriptServer(plain);
    await ask('undoRun', { run: (await ask('start', null)).lastRun?.id ?? '' });
    expect(plain.dialogs).toHaveLength(asked);
  });

  test('nothing is said where no formula is concerned', () => {
    const book = openWorkbook({ List: someCustomers(20) });
    book.run();
    book.host.runMenuItem('removeFenlei');
    expect(book.dialogs.some(({ text }) => text.includes('#REF!'))).toBe(false);
  });
});

describe('formulas that read across the place where columns come in', () => {
  const withSum = (formula: string) => {
    const book = openWorkbook({
      List: someCustomers(20).map((row, index) => [...row, index ? null : 'Sum']),
    });
    const list = sheetId(book.backend, 'List');
    book.backend.write(list, 'formula', at('F2'), [[formula]]);
    book.backend.write(list, 'result', at('F2'), [[1]]);
    book.run();
    return book.dialogs[0]?.text;
  };

  test.each(['=SUM(D2:2)', '=COUNTA(B2:Z2)', '=SUM(List!A2:J2)'])(
    '%s is named in the question before a run',
    (formula) => {
      expect(withSum(formula)).toContain(
        "Formulas in F2 read beyond your last column, so Fenlei's columns will come into what they add up or count. End them at your last column first.",
      );
    },
  );

  test.each(['=SUM(D2:E2)', '=SUM(Other!A2:Z2)', '=SUM(H2:J2)'])('%s is not', (formula) => {
    expect(withSum(formula)).not.toContain('Formulas in');
  });
});

describe('a tab of Fenlei’s stays with what people put on it', () => {
  const tab = 'Customers';
  const open = () => {
    const book = openWorkbook({ Orders: someOrders(12) });
    book.run();
    return { book, id: sheetId(book.backend, tab) };
  };
  const remains = ({ backend, host }: Workbook) => {
    host.runMenuItem('removeFenlei');
    return backend.sheets().some(({ name }) => name === tab);
  };
  const range = at('B3:C4');

  test('without anything of theirs it goes', () => {
    expect(remains(open().book)).toBe(false);
  });

  test.each([
    ['merged cells', (book, id) => book.backend.setParts(id, 'merges', [{ range }])],
    [
      'alternating colours',
      (book, id) =>
        book.backend.setParts(id, 'bandings', [{ range, header: null, first: '#ffffff', second: '#eeeeee' }]),
    ],
    [
      'a protected range',
      (book, id) =>
        book.backend.setParts(id, 'protections', [
          { range, unprotected: [], description: '', canEdit: true, warningOnly: false },
        ]),
    ],
    [
      'a drop-down list',
      (book, id) => {
        const list = JSON.stringify({ criteria: 'VALUE_IN_LIST', values: ['a'], strict: true });
        book.backend.write(id, 'validation', at('B3'), [[list]]);
      },
    ],
  ] as [string, (book: Workbook, id: number) => void][])('%s', (_, put) => {
    const { book, id } = open();
    put(book, id);
    expect(remains(book)).toBe(true);
  });
});

describe('what somebody protected or restricted', () => {
  const mine = { unprotected: [], description: '', canEdit: false, warningOnly: false };

  test('a refresh of the key accounts names the protected tab and writes nothing', () => {
    const book = openWorkbook({ List: someCustomers(12) });
    book.settle({ packs: ['abc'], colorBy: 'abc' });
    book.run();
    book.host.runMenuItem('refreshKeyAccounts');
    const tab = sheetId(book.backend, 'Key accounts');
    book.backend.write(sheetId(book.backend, 'List'), 'value', at('E13'), [[99_999]]);
    book.run();
    book.backend.setParts(tab, 'protections', [{ ...mine, range: null }]);
    const before = everythingIn(book.backend);
    book.host.runMenuItem('refreshKeyAccounts');
    expect(book.dialogs[book.dialogs.length - 1]?.text).toMatch(
      /The sheet "Key accounts" is protected and you may not/,
    );
    expectSame(everythingIn(book.backend), before);
    book.backend.setParts(tab, 'protections', []);
    book.host.runMenuItem('refreshKeyAccounts');
    expect(everythingIn(book.backend)).not.toEqual(before);
  });

  test('a fix passes over cells with a list that keeps other values out, and changing back asks as well', async () => {
    const cells = someCustomers(12).map((row, index) => (index ? [...row.slice(0, 4), `${row[4]}`] : row));
    const book = openWorkbook({ List: cells });
    const list = sheetId(book.backend, 'List');
    const accepts = (strict: boolean) => JSON.stringify({ criteria: 'VALUE_IN_LIST', values: ['x'], strict });
    book.backend.write(list, 'validation', at('E3:E5'), [[accepts(true)], [accepts(true)], [accepts(false)]]);
    const server = scriptServer(book);
    const { settings, activeSheet: sheet } = await server('start', null);
    const asked = { settings, sheet, kind: 'writtenNumber' } as const;
    const { plan, count } = await server('previewFix', asked);
    expect(count).toBe(10);
    await server('applyFix', { ...asked, plan });
    expect(book.backend.read(list, 'value', at('E2:E6')).map(([cell]) => typeof cell)).toEqual([
      'number',
      'string',
      'string',
      'number',
      'number',
    ]);
    const { lastFix } = await server('checkData', { settings, sheet, report: false });
    book.backend.setParts(list, 'protections', [{ ...mine, range: at('E6') }]);
    const before = everythingIn(book.backend);
    await expect(server('undoFix', { fix: lastFix?.id ?? '' })).rejects.toThrow('E6 in "List" is protected');
    expectSame(everythingIn(book.backend), before);
  });

  test('a run that stopped halfway is left alone while its sheet is protected, and finished later', () => {
    let fails = true;
    const book = openWorkbook(
      { List: someCustomers(12) },
      {
        answer: (title) => (title === 'The last run stopped halfway' ? 'YES' : 'OK'),
        onCall: ({ name }) => {
          if (fails && name === 'Range.setNotes') throw new Error('Service Spreadsheets timed out.');
        },
      },
    );
    book.run();
    fails = false;
    const list = sheetId(book.backend, 'List');
    book.backend.setParts(list, 'protections', [{ ...mine, range: null }]);
    const before = everythingIn(book.backend);
    expect(book.run()).toEqual({ status: 'cancelled' });
    expect(book.dialogs[book.dialogs.length - 1]?.text).toMatch(/The sheet "List" is protected/);
    expectSame(everythingIn(book.backend), before);
    book.backend.setParts(list, 'protections', []);
    expect(book.run()).toMatchObject({ status: 'applied' });
  });
});
