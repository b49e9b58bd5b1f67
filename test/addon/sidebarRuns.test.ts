/** Runs that the sidebar starts, through the built script. */
import { describe, expect, test } from 'vitest';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someOrders } from './someOrders';
import { openWorkbook, pictureOf, sheetId, valuesOf, type Workbook } from './workbook';

const choices = { packs: ['rfm'], colorBy: 'rfm', asOf: null, sources: null, schemeOptions: {} };

function open(orders = 60): { readonly book: Workbook; readonly server: ReturnType<typeof scriptServer> } {
  const book = openWorkbook({ Orders: someOrders(orders) });
  return { book, server: scriptServer(book) };
}

describe('applying what was previewed', () => {
  test('writes it without a dialog, and undo takes it back', async () => {
    const { book, server } = open();
    const before = valuesOf(book.backend, 'Orders');
    const { preview, apply } = await previewOf(server);
    const outcome = await apply();
    expect(outcome.status).toBe('applied');
    expect(book.dialogs).toEqual([]);
    const counts = preview.packs[0]?.segments.map(({ count }) => count);
    expect(
      outcome.status === 'applied' && outcome.summary.packs[0]?.segments.map(({ count }) => count),
    ).toEqual(counts);
    const { lastRun } = await server('start', null);
    expect(lastRun?.state).toBe('done');
    expect(await server('undoRun', { run: lastRun?.id ?? '' })).toContain('undone');
    expect(
      book.backend
        .sheets()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name),
    ).toEqual(['Orders']);
    expect(valuesOf(book.backend, 'Orders')).toEqual(before);
  });

  test('a second time writes nothing', async () => {
    const { server } = open();
    await (await previewOf(server)).apply();
    const again = await previewOf(server);
    expect(again.preview.packs[0]?.moves).toEqual({ matrix: [], movers: [], first: 0 });
    expect((await again.apply()).status).toBe('unchanged');
  });

  test('keeps the choices that were previewed', async () => {
    const { server } = open();
    const { apply } = await previewOf(server, {
      packs: ['abc', 'lifecycle'],
      colorBy: 'abc',
      asOf: '2026-03-31',
    });
    await apply();
    expect((await server('start', null)).settings).toMatchObject({
      packs: ['abc', 'lifecycle'],
      asOf: '2026-03-31',
    });
  });

  test.each([
    ['a cell changed', (book: Workbook) => change(book, 3)],
    ['a pack got a new version', (_: Workbook, server: ReturnType<typeof scriptServer>) => saveRfm(server)],
  ])('is refused when %s after the preview, and nothing is written', async (_, meanwhile) => {
    const { book, server } = open();
    const { apply } = await previewOf(server);
    await meanwhile(book, server);
    await expect(apply()).rejects.toThrow('The file changed after the preview');
    expect(book.backend.sheets().filter(({ hidden }) => !hidden)).toHaveLength(1);
  });

  test('is refused when midnight passed after the preview', async () => {
    const { book, server } = open();
    const { apply } = await previewOf(server);
    const later = scriptServer(openWorkbook({}, { backend: book.backend, now: '2026-06-30T17:00:00Z' }));
    await expect(apply({ server: later })).rejects.toThrow('The file changed after the preview');
    expect(book.backend.sheets()).toHaveLength(1);
  });

  test('writes what was previewed, whichever sheet somebody looks at by now', async () => {
    const book = openWorkbook({ Orders: someOrders(60), Shop: someOrders(20) });
    const { apply } = await previewOf(scriptServer(book));
    book.backend.moveSheet(sheetId(book.backend, 'Shop'), 0);
    const later = scriptServer(openWorkbook({}, { backend: book.backend }));
    expect(await apply({ server: later })).toMatchObject({ status: 'applied', summary: { rows: 240 } });
  });

  test('is refused when the tab of segments was deleted after the preview', async () => {
    const { book, server } = open();
    await (await previewOf(server)).apply();
    book.backend.moveSheet(sheetId(book.backend, 'Orders'), 0);
    const { apply } = await previewOf(server, { asOf: '2026-03-31' });
    book.backend.deleteSheet(sheetId(book.backend, 'Customers'));
    await expect(apply()).rejects.toThrow('The file changed after the preview');
  });

  test('first takes back a run of before that stopped halfway, then ends as if it had not been', async () => {
    const { book, server } = open();
    let calls = 0;
    const onCall = ({ name }: { readonly name: string }) => {
      if (name === 'Range.setNotes' && ++calls === 1) throw new Error('lost');
    };
    const lost = await (
      await previewOf(scriptServer(openWorkbook({}, { backend: book.backend, onCall })))
    ).apply();
    expect(lost).toMatchObject({ status: 'refused', problems: [expect.stringContaining('lost')] });
    expect((await server('start', null)).lastRun?.state).toBe('started');
    expect((await (await previewOf(server)).apply()).status).toBe('applied');
    const straight = open();
    await (await previewOf(straight.server)).apply();
    expect(pictureOf(book.backend, 'Customers')).toBe(pictureOf(straight.book.backend, 'Customers'));
    expect(book.dialogs).toEqual([]);
  });

  test.each([
    ['nothing', null, 'No rule pack is chosen'],
    ['settings of no pack', { settings: { packs: [] } }, 'No rule pack is chosen'],
    ['no stamps', { settings: choices, run: 7 }, 'The file changed after the preview'],
    ['stamps that are none', { settings: choices, stamps: 'x', versions: [], asOf: {} }, 'The file changed'],
    [
      'a pack that is none',
      { settings: { ...choices, packs: ['x'], colorBy: 'x' } },
      'There is no rule pack "x"',
    ],
  ])('%s is refused with a sentence', (_, argument, sentence) => {
    const { book } = open();
    const answer = JSON.parse(String(book.host.call('sidebarCall', 'applyRun', JSON.stringify(argument))));
    expect(answer.ok).toBe(false);
    expect(answer.problems.join(' ')).toContain(sentence);
  });
});

describe('a run that is followed', () => {
  test('says how far it is while it is at work, and for whom nobody knows', async () => {
    const seen: string[] = [];
    const book: Workbook = openWorkbook(
      { Orders: someOrders(60) },
      {
        onCall: ({ name }) => {
          if (['Range.getValues', 'Spreadsheet.getSheetByName', 'Range.setNotes'].includes(name))
            seen.push(book.host.call('sidebarCall', 'readProgress', '{"run":"mine"}') as string);
        },
      },
    );
    const server = scriptServer(book);
    const { apply } = await previewOf(server);
    await apply({ run: 'mine' });
    const steps = seen.map((answer) => JSON.parse(answer).value).filter((progress) => progress !== null);
    expect([...new Set(steps.map(({ step }) => step))]).toEqual(['reading', 'computing', 'writing']);
    const shares = steps.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(await server('readProgress', { run: 'another' })).toBeNull();
    expect(await server('readProgress', {} as never)).toBeNull();
  });

  test('stopped before it writes writes nothing, and says that it is being stopped', async () => {
    const { book, server } = open();
    const { apply } = await previewOf(server);
    await server('cancelRun', { run: 'mine' });
    const before = JSON.stringify(book.backend.metadata());
    expect(await apply({ run: 'mine' })).toEqual({ status: 'cancelled' });
    expect(await server('readProgress', { run: 'mine' })).toMatchObject({ step: 'cancelling' });
    expect(book.backend.sheets()).toHaveLength(1);
    expect(JSON.stringify(book.backend.metadata())).toBe(before);
  });

  test('stopped in the middle of a large write ends as it began', async () => {
    const rows = Array.from({ length: 52_000 }, (_, row) => [
      `c${row}`,
      46_000 - (row % 400),
      1 + (row % 9),
      row % 977,
    ]);
    const sheets = { Customers: [['Customer ID', 'Last order', 'Orders', 'Total spent'], ...rows] };
    const shares: number[] = [];
    let written = 0;
    const book: Workbook = openWorkbook(sheets, {
      onCall: ({ name }) => {
        if (name === 'Cache.put' && written > 0) shares.push(progressOf(book, 'big'));
        if (name !== 'Range.setValues' || book.backend.sheets()[0]?.columns === 8) return;
        written++;
        if (written === 2) void book.host.call('sidebarCall', 'cancelRun', '{"run":"big"}');
      },
    });
    const server = scriptServer(book);
    const before = pictureOf(book.backend, 'Customers');
    const { apply } = await previewOf(server);
    expect(await apply({ run: 'big' })).toEqual({ status: 'cancelled' });
    expect(written).toBeGreaterThan(1);
    expect(Math.max(...shares)).toBeGreaterThanOrEqual(0.5);
    expect(pictureOf(book.backend, 'Customers')).toBe(before);
    expect(book.backend.sheets()).toHaveLength(1);
    expect((await server('start', null)).lastRun?.state).toBe('undone');
    expect(await server('readHistory', { customer: 'c1' })).toEqual([]);
  });

  test('a cache that fails stops nothing', async () => {
    const book = openWorkbook(
      { Orders: someOrders(60) },
      {
        onCall: ({ name }) => {
          if (name.startsWith('Cache')) throw new Error('Service unavailable: Cache');
        },
      },
    );
    expect((await (await previewOf(scriptServer(book))).apply()).status).toBe('applied');
  });
});

describe('undoing from the sidebar', () => {
  test('is refused for a run that is not the newest', async () => {
    const { server } = open();
    await (await previewOf(server)).apply();
    await expect(server('undoRun', { run: 'another' })).rejects.toThrow('There is no run to undo');
    await expect(server('undoRun', null as never)).rejects.toThrow('There is no run to undo');
  });

  test('is done once', async () => {
    const { server } = open();
    await (await previewOf(server)).apply();
    const run = (await server('start', null)).lastRun?.id ?? '';
    await server('undoRun', { run });
    await expect(server('undoRun', { run })).rejects.toThrow('There is no run to undo');
  });

  test('leaves no trace of a first run but its entry in the journal', async () => {
    const { book, server } = open();
    const before = pictureOf(book.backend, 'Orders');
    await (await previewOf(server)).apply();
    await server('undoRun', { run: (await server('start', null)).lastRun?.id ?? '' });
    expect(book.backend.sheets().map(({ name }) => name)).toEqual(['Orders']);
    expect(pictureOf(book.backend, 'Orders')).toBe(before);
  });
});

describe('what the file holds now', () => {
  test('has a stamp that changes with every edit', async () => {
    const { book, server } = open();
    const { snapshots } = await previewOf(server);
    const ids = snapshots.map(({ id }) => id);
    const first = await server('readStamps', { sheets: ids });
    expect(await server('readStamps', { sheets: ids })).toEqual(first);
    change(book, 4);
    expect((await server('readStamps', { sheets: ids })).stamps).not.toEqual(first.stamps);
    expect((await server('readStamps', { sheets: [12345] })).stamps).toEqual({});
  });
});

function progressOf({ host }: Workbook, run: string): number {
  const answer = JSON.parse(String(host.call('sidebarCall', 'readProgress', JSON.stringify({ run }))));
  return answer.value?.share ?? 0;
}

function change({ backend }: Workbook, row: number): void {
  const id = backend.sheets()[0]?.id ?? 0;
  backend.write(id, 'value', { row, column: 1, rows: 1, columns: 1 }, [['somebody else']]);
}

async function saveRfm(server: ReturnType<typeof scriptServer>): Promise<void> {
  const { versions } = await server('readPack', { id: 'rfm' });
  await server('saveVersion', { json: versions[0]?.json ?? '', name: 'again', base: 0 });
}
