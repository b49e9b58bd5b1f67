/** Fenlei stays below what Google takes in one piece, whatever the size of a sheet, a pack or a name. */
import { describe, expect, test } from 'vitest';
import rfm from '../../rules/rfm.json';
import { readSheets } from '../../src/sidebar/session/readSheets';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, valuesOf, type Workbook } from './workbook';

test('a run may have any name: the cache takes keys of 250 characters', async () => {
  const server = scriptServer(openWorkbook({ Orders: someOrders(20) }));
  const run = '名'.repeat(10_000);
  const { apply } = await previewOf(server);
  await server('cancelRun', { run });
  expect(await apply({ run })).toEqual({ status: 'cancelled' });
  expect(await server('readProgress', { run })).toMatchObject({ step: 'cancelling' });
});

test('a sheet travels to the sidebar in answers of less than a megabyte', async () => {
  const list = someCustomers(12_000);
  const book = openWorkbook({ List: list });
  const sizes: number[] = [];
  const server = scriptServer({
    host: {
      ...book.host,
      call: (...given) => {
        const answer = book.host.call(...given);
        sizes.push(String(answer).length);
        return answer;
      },
    },
  });
  const { sheets } = await server('start', null);
  const [read] = await readSheets(server, sheets, () => {});
  expect(read?.cells).toHaveLength(list.length);
  expect(sizes, 'the start and two parts').toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

describe('cells of the hidden tab hold less than 32,767 characters, as those of an xlsx file do', () => {
  const longest = 32_767;
  const lengths = ({ backend }: Workbook) =>
    valuesOf(backend, 'Fenlei data').flatMap((row) => row.map((cell) => String(cell ?? '').length));

  test('of what undoing needs, however many customers changed', () => {
    const book = openWorkbook({ List: someCustomers(1_500) });
    book.run();
    book.settle({ asOf: '2026-03-31' });
    book.run();
    expect(lengths(book).filter((length) => length > 25_000).length).toBeGreaterThan(1);
    expect(Math.max(...lengths(book))).toBeLessThan(longest);
    book.host.runMenuItem('undoLastRun');
    expect(book.dialogs.at(-1)?.text).toBe('The last run is undone.');
  });

  test('of fixes, however many cells they changed', async () => {
    const rows = someCustomers(300).map((row, at) =>
      at === 0 ? row : [` ${'x'.repeat(200)}${at}`, ...row.slice(1)],
    );
    const book = openWorkbook({ List: rows });
    const server = scriptServer(book);
    const { settings, activeSheet } = await server('start', null);
    const asked = { settings, sheet: activeSheet, kind: 'untidyId' } as const;
    const before = valuesOf(book.backend, 'List');
    await server('applyFix', { ...asked, plan: (await server('previewFix', asked)).plan });
    expect(lengths(book).filter((length) => length > 25_000).length).toBeGreaterThan(1);
    expect(Math.max(...lengths(book))).toBeLessThan(longest);
    const { lastFix } = await server('checkData', { ...asked, report: false });
    await server('undoFix', { fix: lastFix?.id ?? '' });
    expect(valuesOf(book.backend, 'List')).toEqual(before);
  });

  test('of a pack, however long it is', async () => {
    const book = openWorkbook({ List: someCustomers(20) });
    const server = scriptServer(book);
    const long = JSON.stringify(rfm).replace('{', `{${'\n'.repeat(100_000)}`);
    await server('savePack', long);
    expect(lengths(book).filter((length) => length > 25_000).length).toBeGreaterThan(1);
    expect(Math.max(...lengths(book))).toBeLessThan(longest);
    const { versions } = await server('readPack', { id: 'rfm' });
    expect(versions.at(-1)?.json).toBe(long);
  });
});
