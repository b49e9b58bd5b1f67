/** Every command of the built script on every awkward sheet: the user's whole spreadsheet before and after. */
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { openWorkbook, valuesOf, type Workbook } from '../addon/workbook';
import { everythingIn, expectSame } from '../host/everythingIn';
import { scriptServer } from '../sidebar/scriptServer';
import { type AwkwardSheet, awkwardSheets, openAwkward } from './awkwardSheets';
import { ownColumns, usersPart } from './usersPart';

type CreateBackend = Parameters<typeof openAwkward>[1];

export function everyCommand(sheets: readonly AwkwardSheet[], createBackend: CreateBackend): void {
  const plain = segmentsIn(runOn(twinOf(awkwardSheets[0] as AwkwardSheet)));

  describe.each(sheets.filter(({ refusal }) => refusal === null))('$name', (sheet) => {
    const { first } = sheet;
    const openBook = () => {
      const backend = openAwkward(sheet, createBackend);
      return { book: bookOn(backend), backend, tabs: backend.sheets().length };
    };
    /** The same spreadsheet, in which the user inserted such columns by hand. */
    const widened = (own: readonly number[]) => {
      const backend = twinOf(sheet);
      const tabs = backend.sheets().length;
      if (own.length > 0) backend.insertColumns(backend.sheets()[0]?.id ?? 0, own[0] ?? 0, own.length);
      return usersPart(backend, tabs, own);
    };

    test('a run only adds columns, and gives every customer the segment of an ordinary sheet', () => {
      const { book, backend, tabs } = openBook();
      expect(book.run()).toMatchObject({ status: 'applied', summary: { customers: 30 } });
      const own = ownColumns(backend);
      const width = Math.max(...sheet.cells.map((row) => row.length));
      expect(own).toEqual(own.map((_, index) => (first ?? trimmedWidth(sheet, width)) + index));
      expectSame(usersPart(backend, tabs), widened(own));
      expect(segmentsIn(book)).toEqual(plain);
    });

    test('running again writes nothing, and undoing brings back the sheet as it was', () => {
      const { book, backend, tabs } = openBook();
      const before = everythingIn(backend);
      book.run();
      expect(book.run()).toMatchObject({ status: 'unchanged' });
      book.host.runMenuItem('undoLastRun');
      expect(ownColumns(backend)).toEqual([]);
      expectSame({ ...usersPart(backend, tabs) }, { ...before, metadata: [] });
    });

    test('a later run, key accounts and a report leave the sheet alone; removing leaves nothing', () => {
      const { book, backend, tabs } = openBook();
      const before = everythingIn(backend);
      book.run();
      book.settle({ asOf: '2026-03-31' });
      expect(book.run()).toMatchObject({ status: 'applied' });
      book.host.runMenuItem('refreshKeyAccounts');
      book.host.runMenuItem('refreshKeyAccounts');
      book.host.runMenuItem('checkData');
      expect(backend.sheets().map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Key accounts', 'Data quality']),
      );
      expectSame(usersPart(backend, tabs), widened(ownColumns(backend)));
      book.host.runMenuItem('removeFenlei');
      expectSame(everythingIn(backend), before);
    });

    test('answers about a customer stand in columns of their own', async () => {
      const { book, backend, tabs } = openBook();
      await answer(book);
      const own = ownColumns(backend);
      expect(own).toHaveLength(2);
      expectSame(usersPart(backend, tabs), widened(own));
      expect(valuesOf(backend, 'List').filter((row) => row[own[0] ?? 0] === 4)).toHaveLength(1);
    });

    test('a fix changes the cell that it names, and changing back leaves the sheet as it was', async () => {
      const { book, backend, tabs } = openBook();
      const before = everythingIn(backend);
      const count = await fix(book);
      const after = everythingIn(backend);
      const changed = differences(before.sheets[0]?.cells, after.sheets[0]?.cells);
      expect([changed, changed > 0]).toEqual([count, true]);
      const server = scriptServer(book);
      const { settings, activeSheet } = await server('start', null);
      const { lastFix } = await server('checkData', { settings, sheet: activeSheet, report: false });
      await server('undoFix', { fix: lastFix?.id ?? '' });
      expectSame(usersPart(backend, tabs), { ...before, metadata: [] });
    });
  });

  describe.each(
    sheets.flatMap((sheet) => (sheet.refusal === null ? [] : { ...sheet, refusal: sheet.refusal })),
  )('$name', (sheet) => {
    const { refusal, open = [] } = sheet;

    test('a run, answers and a fix say why not, and nothing is written', async () => {
      const backend = openAwkward(sheet, createBackend);
      const before = everythingIn(backend);
      const book = bookOn(backend);
      expect(book.run()).toEqual({ status: 'refused', problems: [expect.stringContaining(refusal)] });
      expect(book.dialogs[book.dialogs.length - 1]?.text).toContain(refusal);
      const refused = /nothing was changed|no rows of orders or customers/;
      if (!open.includes('answers')) await expect(answer(book)).rejects.toThrow(refused);
      if (!open.includes('fix')) await expect(fix(book)).rejects.toThrow(refused);
      expectSame(everythingIn(backend), before);
    });

    if (open.length > 0)
      test(`what does not touch it can be done: ${open.join()}`, async () => {
        const book = bookOn(openAwkward(sheet, createBackend));
        if (open.includes('answers')) await answer(book);
        if (open.includes('fix')) expect(await fix(book)).toBe(1);
        expect(ownColumns(book.backend)).toHaveLength(open.includes('answers') ? 2 : 0);
      });

    if (sheet.cells.length > 1)
      test('what was applied before somebody protected it is undone and removed by its owner only', () => {
        const { furnish = () => {}, ...bare } = sheet;
        const backend = openAwkward(bare, createBackend);
        const book = bookOn(backend);
        expect(book.run()).toMatchObject({ status: 'applied' });
        const id = backend.sheets()[0]?.id ?? 0;
        furnish(backend, id);
        const standing = everythingIn(backend);
        for (const command of ['undoLastRun', 'removeFenlei']) {
          book.host.runMenuItem(command);
          expect(book.dialogs[book.dialogs.length - 1]?.text).toContain(
            'is protected and you may not edit it',
          );
          expectSame(everythingIn(backend), standing);
        }
        backend.setParts(id, 'protections', []);
        book.host.runMenuItem('removeFenlei');
        expectSame(everythingIn(backend), everythingIn(twinOf(bare)));
      });
  });
}

/** The 30th of June everywhere from Honolulu to Auckland. */
const now = '2026-06-30T11:00:00Z';

/** The same sheet in memory, to compare with: a Univer holds one workbook at a time. */
function twinOf(sheet: AwkwardSheet): SheetBackend {
  return openAwkward(sheet, createMemoryBackend);
}

function bookOn(backend: SheetBackend): Workbook {
  return openWorkbook({}, { backend, now });
}

function runOn(backend: SheetBackend): Workbook {
  const book = bookOn(backend);
  book.run();
  return book;
}

/** The segment of each customer, by id. */
function segmentsIn({ backend }: Workbook): Readonly<Record<string, unknown>> {
  const own = ownColumns(backend);
  const rows = valuesOf(backend, 'List');
  const segment = own.find((column) =>
    backend
      .metadata()
      .some(
        ({ location, value }) =>
          location.type === 'COLUMN' && location.index === column && value.includes('/segment"'),
      ),
  );
  const entries = rows.flatMap((row) => {
    const id = row.find((cell) => typeof cell === 'string' && /^K\d{4}$/.test(cell));
    return id === undefined ? [] : [[String(id), row[segment ?? -1]]];
  });
  return Object.fromEntries(entries);
}

async function answer(book: Workbook): Promise<unknown> {
  const server = scriptServer(book);
  const settings = {
    ...(await server('readSettings', null)),
    packs: ['social-style'],
    colorBy: 'social-style',
  };
  const [first] = book.backend.sheets();
  const answers = { dominance: 4, selfControl: 2 };
  return server('saveProfile', { settings, sheet: Number(first?.id), customer: 'K0003', answers });
}

/** Turns amounts that are written as text into numbers; answers how many. */
async function fix(book: Workbook): Promise<number> {
  const server = scriptServer(book);
  const { settings, activeSheet } = await server('start', null);
  const asked = { settings, sheet: activeSheet, kind: 'writtenNumber' } as const;
  const { plan, count, examples } = await server('previewFix', asked);
  expect(examples.map(({ after }) => after)).toContainEqual(expect.stringMatching(/^512[.,]4$/));
  await server('applyFix', { ...asked, plan });
  return count;
}

/** Rows of a sheet may end before its widest one. */
function trimmedWidth({ cells }: AwkwardSheet, width: number): number {
  let last = width;
  while (last > 0 && cells.every((row) => (row[last - 1] ?? null) === null)) last--;
  return last;
}

function differences(before: unknown, after: unknown): number {
  const [value, formula] = [before, after].map((layers) => (layers as unknown[][][])[0] ?? []);
  return (value ?? []).flatMap((line, row) =>
    line.filter((cell, column) => cell !== formula?.[row]?.[column]),
  ).length;
}
