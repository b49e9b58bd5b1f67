import { beforeEach, describe, expect, test } from 'vitest';
import type { SheetBackend, SheetId } from '../../src/host/sheetBackend';
import type { SheetScope } from '../../src/protocol/dataQuality';
import type { Server } from '../../src/sidebar/server/server';
import { scriptServer } from '../sidebar/scriptServer';
import { messyOrders } from './messyOrders';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, sheetId, sortBody, valuesOf, type Workbook } from './workbook';

const columns = 5;

let book: Workbook;
let server: Server;
let scope: SheetScope;

async function open(
  sheets: Parameters<typeof openWorkbook>[0],
  options: Parameters<typeof openWorkbook>[1] = {},
) {
  book = openWorkbook(sheets, options);
  server = scriptServer(book);
  const start = await server('start', null);
  scope = { settings: start.settings, sheet: start.activeSheet };
}

const picture = () => pictureOf(book.backend, 'Orders', columns);
const counts = async (report = false) =>
  Object.fromEntries(
    (await server('checkData', { ...scope, report })).kinds.map(({ kind, count }) => [kind, count]),
  );

async function mend(kind: 'untidyId' | 'writtenNumber' | 'writtenDay') {
  const { plan, ...rest } = await server('previewFix', { ...scope, kind });
  return { said: await server('applyFix', { ...scope, kind, plan }), ...rest };
}

const undo = async () => {
  const { lastFix } = await server('checkData', { ...scope, report: false });
  return server('undoFix', { fix: lastFix?.id ?? '' });
};

beforeEach(() => open({ Orders: messyOrders(30) }));

describe('the report', () => {
  test('lists each finding in a tab of its own with a link to the cell, and touches no cell of the user', async () => {
    const before = picture();
    book.host.runMenuItem('checkData');
    expect(picture()).toBe(before);
    const [header, ...rows] = valuesOf(book.backend, 'Data quality');
    expect(header).toEqual(['Kind', 'Sheet', 'Cell', 'Found', 'Expected', 'How to mend it']);
    const line = rows.find(([kind]) => kind === 'Customer missing');
    expect(line?.slice(1, 4)).toEqual(['Orders', null, '(blank)']);
    const row = rows.indexOf(line ?? []) + 1;
    const rect = { row, column: 2, rows: 1, columns: 1 };
    const id = sheetId(book.backend, 'Data quality');
    const source = sheetId(book.backend, 'Orders');
    expect(book.backend.read(id, 'formula', rect)).toEqual([
      [`=HYPERLINK("#gid=${source}&range=C127","C127")`],
    ]);
    expect(book.backend.read(id, 'result', rect)).toEqual([['C127']]);
    expect(book.dialogs.map(({ title, text }) => `${title} ${text}`).join()).toContain(
      '• Customer missing: 1',
    );
  });

  test('what a user typed as a formula stays text there', async () => {
    await open({ Orders: [...someOrders(30), ['A9', '=1+1', 'C00000', 'x', '+5-']] });
    await counts(true);
    const id = sheetId(book.backend, 'Data quality');
    const { rows } = book.backend.usedSize(id);
    const formulas = book.backend.read(id, 'formula', { row: 0, column: 0, rows, columns: 6 });
    expect(
      formulas.flat().filter((formula) => formula !== '' && !formula.startsWith('=HYPERLINK("#gid=')),
    ).toEqual([]);
  });

  test('is made anew in the same tab, unless somebody wrote into it', async () => {
    await counts(true);
    await counts(true);
    const tabs = () => book.backend.sheets().map(({ name }) => name);
    expect(tabs()).toEqual(['Orders', 'Data quality']);
    const id = sheetId(book.backend, 'Data quality');
    book.backend.write(id, 'value', { row: 1, column: 7, rows: 1, columns: 1 }, [['asked Anna']]);
    await counts(true);
    expect(tabs().sort()).toEqual(['Data quality', 'Data quality 2', 'Orders']);
    expect(valuesOf(book.backend, 'Data quality')[1]?.[7]).toBe('asked Anna');
    book.host.runMenuItem('removeFenlei');
    expect(tabs().sort()).toEqual(['Data quality', 'Orders']);
  });

  test('from the report, a run goes on with the sheet that was checked', async () => {
    await counts(true);
    expect(book.run()).toMatchObject({ status: 'applied' });
    expect((await server('start', null)).sheets.map(({ name }) => name)).toEqual(['Orders', 'Customers']);
  });

  test('goes with Fenlei, and nothing else does', async () => {
    const before = [picture(), book.backend.metadata().length];
    await counts(true);
    book.host.runMenuItem('removeFenlei');
    expect([picture(), book.backend.metadata().length]).toEqual(before);
    expect(book.backend.sheets().map(({ name }) => name)).toEqual(['Orders']);
  });

  test.each([
    ['de_DE', '"#gid=', ';'],
    ['zh_CN', '"#gid=', ','],
  ])('%s: a link is parted as the locale parts arguments', async (locale, _, separator) => {
    await open({ Orders: messyOrders(30) }, { locale });
    await counts(true);
    const id = sheetId(book.backend, 'Data quality');
    expect(book.backend.read(id, 'formula', { row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0]).toContain(
      `"${separator}"`,
    );
    expect(book.backend.read(id, 'result', { row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0]).toMatch(
      /^[A-E]\d+$/,
    );
  });

  test('sound data make no tab', async () => {
    await open({ List: someCustomers(5) });
    book.host.runMenuItem('checkData');
    expect(book.backend.sheets().map(({ name }) => name)).toEqual(['List']);
    expect(book.dialogs[0]?.text).toContain('Nothing to look at');
  });
});

describe('a fix', () => {
  test.each([
    ['untidyId', 4],
    ['writtenNumber', 2],
    ['writtenDay', 4],
  ] as const)(
    '%s changes what it showed and nothing else; undoing brings everything back',
    async (kind, count) => {
      const before = valuesOf(book.backend, 'Orders');
      const whole = picture();
      const { examples, count: shown, said } = await mend(kind);
      expect(shown).toBe(count);
      expect(said).toContain(String(count));
      const after = valuesOf(book.backend, 'Orders');
      const changed = after.flatMap((row, at) =>
        row.flatMap((cell, column) => (cell === before[at]?.[column] ? [] : [`${'ABCDE'[column]}${at + 1}`])),
      );
      expect(changed.sort()).toEqual(examples.map(({ cell }) => cell).sort());
      expect((await server('previewFix', { ...scope, kind })).count).toBe(0);
      expect(await undo()).toBe(`Cells changed back: ${count}.`);
      expect(picture()).toBe(whole);
      expect(book.backend.sheets().map(({ name }) => name)).toEqual(['Orders']);
    },
  );

  test('fixes are undone one after the other, the latest first', async () => {
    const whole = picture();
    for (const kind of ['writtenDay', 'untidyId', 'writtenNumber'] as const) await mend(kind);
    for (let at = 0; at < 3; at++) await undo();
    expect(picture()).toBe(whole);
    await expect(undo()).rejects.toThrow('undone already');
  });

  test('ids that look like numbers or formulas stay text', async () => {
    await open({
      Orders: [
        ...someOrders(30),
        ['A91', 46_000, '00123', 'x', 5],
        ['A92', 46_000, '00123', 'x', 5],
        ['A93', 46_000, '００123 ', 'x', 5],
      ],
    });
    const whole = picture();
    await mend('untidyId');
    const last = valuesOf(book.backend, 'Orders').pop();
    expect(last?.[2]).toBe('00123');
    await undo();
    expect(picture()).toBe(whole);
  });

  test('after sorting, undoing still finds each row', async () => {
    await mend('untidyId');
    sortBody(book.backend, 'Orders', 4);
    await undo();
    const ids = valuesOf(book.backend, 'Orders').map((row) => row[2]);
    for (const id of ['c00000', ' C00010', 'Ｃ00020']) expect(ids).toContain(id);
  });

  test('a cell that somebody changed since stays, and that is told', async () => {
    await mend('untidyId');
    const rect = { row: 121, column: 2, rows: 1, columns: 1 };
    expect(book.backend.read(sheetId(book.backend, 'Orders'), 'value', rect)).toEqual([['C00000']]);
    book.backend.write(sheetId(book.backend, 'Orders'), 'value', rect, [['C00029']]);
    expect(await undo()).toBe(
      'Cells changed back: 3. Cells left as they are, since they changed meanwhile: 1.',
    );
    expect(book.backend.read(sheetId(book.backend, 'Orders'), 'value', rect)).toEqual([['C00029']]);
  });

  test('is refused where a cell changed after its preview', async () => {
    const { plan } = await server('previewFix', { ...scope, kind: 'untidyId' });
    const rect = { row: 121, column: 2, rows: 1, columns: 1 };
    book.backend.write(sheetId(book.backend, 'Orders'), 'value', rect, [['c00010']]);
    const before = picture();
    await expect(server('applyFix', { ...scope, kind: 'untidyId', plan })).rejects.toThrow(
      'nothing was written',
    );
    expect(picture()).toBe(before);
  });

  test.each([
    ['inserts a row', (backend: SheetBackend, id: SheetId) => backend.insertRows(id, 3, 1)],
    ['moves a column', (backend: SheetBackend, id: SheetId) => backend.moveColumns(id, 4, 1, 2)],
  ])('says so where somebody %s just as it writes, and just as it is changed back', async (_, move) => {
    let act: (() => void) | null = null;
    const onCall = ({ name }: { readonly name: string }) => {
      if (name !== 'RangeList.setNumberFormat') return;
      act?.();
      act = null;
    };
    const told = 'moved just as Fenlei wrote: cells of yours may be lost';
    for (const command of [() => mend('untidyId'), undo]) {
      await open({ Orders: messyOrders(30) }, { onCall });
      if (command === undo) await mend('untidyId');
      act = () => move(book.backend, sheetId(book.backend, 'Orders'));
      await expect(command()).rejects.toThrow(told);
      expect(act).toBeNull();
    }
  });

  describe('beside a column of formulas that read what is mended', () => {
    const twice = (row: number) => ({ row, column: columns, rows: 1, columns: 1 });
    const rows = messyOrders(30).length;
    /** As Google does after each write, with figures that nobody has seen before. */
    const calculate = () => {
      for (let row = 1; row < rows; row++)
        book.backend.write(sheetId(book.backend, 'Orders'), 'result', twice(row), [[Math.random()]]);
    };
    let ids: unknown[];

    beforeEach(async () => {
      await open(
        { Orders: messyOrders(30) },
        { onCall: ({ name }) => name === 'RangeList.setNumberFormat' && calculate() },
      );
      const id = sheetId(book.backend, 'Orders');
      book.backend.write(id, 'value', twice(0), [['Twice']]);
      for (let row = 1; row < rows; row++)
        book.backend.write(id, 'formula', twice(row), [[`=E${row + 1}*2`]]);
      calculate();
      ids = valuesOf(book.backend, 'Orders').map((row) => row[2]);
    });

    test.each(['untidyId', 'writtenNumber', 'writtenDay'] as const)(
      '%s is mended and changed back',
      async (kind) => {
        const before = picture();
        const { said, count } = await mend(kind);
        expect(said).toContain(`Changed cells: ${count}.`);
        expect(await undo()).toBe(`Cells changed back: ${count}.`);
        expect(picture()).toBe(before);
      },
    );

    test('each row is found again after sorting', async () => {
      const { count } = await mend('untidyId');
      // Formulas that read their own row stay where they are.
      sortBody(book.backend, 'Orders', 4, columns);
      calculate();
      expect(await undo()).toBe(`Cells changed back: ${count}.`);
      const now = valuesOf(book.backend, 'Orders').map((row) => row[2]);
      expect([...now].sort()).toEqual([...ids].sort());
    });
  });

  test('leaves cells that a formula holds or fills', async () => {
    const id = sheetId(book.backend, 'Orders');
    book.backend.write(id, 'formula', { row: 121, column: 2, rows: 1, columns: 1 }, [['="c00000"']]);
    book.backend.write(id, 'result', { row: 121, column: 2, rows: 1, columns: 1 }, [['c00000']]);
    const { count, more } = await mend('untidyId');
    expect([count, more]).toEqual([3, 1]);
    expect(book.backend.read(id, 'formula', { row: 121, column: 2, rows: 1, columns: 1 })).toEqual([
      ['="c00000"'],
    ]);
  });

  test.each([
    ['a kind that only a person can mend', 'missingCustomer'],
    ['a kind that there is not', 'constructor'],
  ])('%s is refused', async (_, kind) => {
    const before = picture();
    await expect(server('previewFix', { ...scope, kind: kind as never })).rejects.toThrow('no fix');
    await expect(server('applyFix', { ...scope, kind: kind as never, plan: '' })).rejects.toThrow('no fix');
    expect(picture()).toBe(before);
  });

  test('a run in between changes nothing about undoing', async () => {
    const whole = picture();
    await mend('untidyId');
    book.run();
    await undo();
    expect(picture()).toBe(whole);
  });
});

test('the segments come as a file for a CRM, and the spreadsheet stays as it is', async () => {
  await open({ List: someCustomers(30) });
  const before = pictureOf(book.backend, 'List');
  const file = await server('exportCrm', { ...scope, crm: 'zoho' });
  expect(file).toMatchObject({
    name: 'fenlei-zoho-2026-06-30.csv',
    customers: 30,
    columns: ['Account Number', 'Account Name', 'Tag'],
  });
  expect(file.csv).toContain('"K0003","Shop 3","');
  expect(pictureOf(book.backend, 'List')).toBe(before);
  await expect(server('exportCrm', { ...scope, crm: 'other' })).rejects.toThrow('zoho, fxiaoke');
});
