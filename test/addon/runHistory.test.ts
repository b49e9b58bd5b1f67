/** What a file remembers of its runs: who came into which segment, and what the newest were computed with. */
import { describe, expect, test } from 'vitest';
import { parseBasis } from '../../src/core/preview/basis';
import type { CellValue } from '../../src/host/sheetBackend';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers } from './someOrders';
import { openWorkbook, valuesOf, type Workbook } from './workbook';

/** Applies with these choices; the clock goes on by a day with every run, so that runs have different names. */
async function runOn(book: Workbook, choices: Parameters<typeof previewOf>[1] = {}) {
  const outcome = await (await previewOf(scriptServer(book), choices)).apply();
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome));
  return outcome;
}

function reopened({ backend }: Workbook, day: number, userLocale = 'en'): Workbook {
  return openWorkbook({}, { backend, userLocale, now: new Date(Date.UTC(2026, 6, day, 4)).toISOString() });
}

async function undo(book: Workbook): Promise<void> {
  const server = scriptServer(book);
  await server('undoRun', { run: (await server('start', null)).lastRun?.id ?? '' });
}

const list = () => openWorkbook({ List: someCustomers(40) });
const historyOf = (book: Workbook, customer: string) => scriptServer(book)('readHistory', { customer });

describe('the history of a customer', () => {
  test('names each segment that the customer came into, the newest first, in the words of the reader', async () => {
    const book = list();
    await runOn(book, { packs: ['lifecycle', 'abc'], colorBy: 'abc', asOf: '2026-01-31' });
    const first = segmentIn(book, 'K0003');
    await runOn(reopened(book, 2), { packs: ['lifecycle', 'abc'], colorBy: 'abc', asOf: '2026-12-31' });
    const second = segmentIn(book, 'K0003');
    expect(second).not.toBe(first);
    const history = await historyOf(book, 'K0003');
    expect(history.map(({ asOf, pack }) => [asOf, pack])).toEqual([
      ['2026-12-31', 'lifecycle'],
      ['2026-01-31', 'lifecycle'],
      ['2026-01-31', 'abc'],
    ]);
    expect(history.slice(0, 2).map(({ segment }) => segment)).toEqual([second, first]);
    const chinese = await historyOf(reopened(book, 3, 'zh_CN'), ' K0003 ');
    expect(chinese.map(({ segment }) => segment)).not.toContain(first);
    expect(await historyOf(book, 'nobody')).toEqual([]);
    expect(await historyOf(book, '')).toEqual([]);
    expect(await scriptServer(book)('readHistory', 7 as never)).toEqual([]);
  });

  test('a segment that its pack no longer has goes by its id', async () => {
    const book = list();
    await runOn(book, { packs: ['abc'], colorBy: 'abc' });
    const [before] = await historyOf(book, 'K0003');
    const server = scriptServer(book);
    const { versions } = await server('readPack', { id: 'abc' });
    const json = (versions[0]?.json ?? '').split('"top"').join('"summit"').split('"a"').join('"first"');
    expect(json).not.toBe(versions[0]?.json);
    await server('saveVersion', { json, name: '', base: 0 });
    const all = await Promise.all(
      someCustomers(40)
        .slice(1)
        .map(([id]) => historyOf(book, String(id))),
    );
    expect(all.flat().some(({ segment }) => segment === 'a' || segment === 'top')).toBe(true);
    expect(before?.segment.length).toBeGreaterThan(1);
  });

  test('a run that is undone is taken out, and so is a run from the menu', async () => {
    const book = list();
    await runOn(book, { packs: ['lifecycle'], colorBy: 'lifecycle', asOf: '2026-01-31' });
    const later = reopened(book, 2);
    later.settle({ asOf: '2026-12-31' });
    expect(later.run().status).toBe('applied');
    expect((await historyOf(book, 'K0003')).map(({ asOf }) => asOf)).toEqual(['2026-12-31', '2026-01-31']);
    await undo(later);
    expect((await historyOf(book, 'K0003')).map(({ asOf }) => asOf)).toEqual(['2026-01-31']);
    expect(keptLabels(book).filter((label) => label.includes('2026-07-02'))).toEqual([]);
  });

  test('keeps the newest forty runs', async () => {
    const book = list();
    for (let day = 1; day <= 43; day++)
      await runOn(reopened(book, day), {
        packs: ['lifecycle'],
        colorBy: 'lifecycle',
        asOf: day % 2 === 0 ? '2026-12-31' : '2026-01-31',
      });
    const history = await historyOf(book, 'K0003');
    expect(history).toHaveLength(40);
    expect(history[0]?.asOf).toBe('2026-01-31');
    // One place for each, and two or three that are taken in turn.
    expect(keptLabels(book).length).toBeLessThan(50);
  });

  test('drops the oldest where all together would be too long, in cells that Sheets and xlsx files can hold', async () => {
    const long = (row: number) => `${row}-${'x'.repeat(500)}`;
    const rows: CellValue[][] = someCustomers(1700).map(([id, ...cells], row) => [
      row === 0 ? (id ?? null) : long(row),
      ...cells,
    ]);
    const book = openWorkbook({ List: rows });
    for (const [day, pack] of ['abc', 'lifecycle', 'rfm'].entries())
      await runOn(reopened(book, day + 1), { packs: [pack], colorBy: pack });
    expect((await historyOf(book, long(5))).map(({ pack }) => pack)).toEqual(['rfm', 'lifecycle']);
    const texts = valuesOf(book.backend, 'Fenlei data').map((row) => String(row[9] ?? ''));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_767);
    await runOn(reopened(book, 4), { packs: ['rfm-8'], colorBy: 'rfm-8' });
    expect((await historyOf(book, long(5))).map(({ pack }) => pack)).toEqual(['rfm-8', 'rfm']);
    // The fourth took the place of the first.
    expect(valuesOf(book.backend, 'Fenlei data').length).toBeLessThan(texts.length + 5);
  });
});

describe('the basis of the newest run', () => {
  const basisOf = async (book: Workbook) =>
    parseBasis((await scriptServer(book)('start', null)).lastRun?.basis ?? null).map(({ pack, judged }) => [
      pack.id,
      Object.values(judged)[0]?.options,
    ]);

  test('says which packs, options and cut points were in force', async () => {
    const book = list();
    expect(await basisOf(book)).toEqual([]);
    await runOn(book, { packs: ['abc', 'rfm'], colorBy: 'rfm', schemeOptions: { abc: { cutA: 0.6 } } });
    expect(await basisOf(book)).toMatchObject([
      ['abc', { cutA: 0.6, cutB: 0.95 }],
      ['rfm', { method: 'rank', bins: 5 }],
    ]);
    const { lastRun } = await scriptServer(book)('readStamps', { sheets: [] });
    expect(lastRun).toEqual((await scriptServer(book)('start', null)).lastRun);
  });

  test('is that of the run before once the newest is undone', async () => {
    const book = list();
    for (const [day, cutA] of [0.5, 0.6, 0.7].entries())
      await runOn(reopened(book, day + 1), {
        packs: ['abc'],
        colorBy: 'abc',
        schemeOptions: { abc: { cutA } },
      });
    expect(await basisOf(book)).toMatchObject([['abc', { cutA: 0.7 }]]);
    await undo(book);
    expect(await basisOf(book)).toMatchObject([['abc', { cutA: 0.6 }]]);
    await runOn(reopened(book, 9), { packs: ['abc'], colorBy: 'abc', schemeOptions: { abc: { cutA: 0.4 } } });
    await undo(book);
    expect(await basisOf(book)).toMatchObject([['abc', { cutA: 0.6 }]]);
  });

  test('goes with everything else when Fenlei is removed', async () => {
    const book = list();
    await runOn(book);
    book.host.runMenuItem('removeFenlei');
    expect(book.backend.sheets().map(({ name }) => name)).toEqual(['List']);
    expect(await basisOf(book)).toEqual([]);
    expect(await historyOf(book, 'K0003')).toEqual([]);
  });

  test('what somebody wrote into the hidden tab spoils nothing', async () => {
    const book = list();
    await runOn(book, { packs: ['abc'], colorBy: 'abc' });
    const store = book.backend.sheets().find(({ hidden }) => hidden);
    const rect = { row: 1, column: 9, rows: 2, columns: 1 };
    book.backend.write(store?.id ?? 0, 'value', rect, [['{ nonsense'], ['K0003 "K0003" nonsense']]);
    expect(await basisOf(book)).toEqual([]);
    expect(await historyOf(book, 'K0003')).toEqual([]);
    await runOn(reopened(book, 2), { packs: ['abc'], colorBy: 'abc', schemeOptions: { abc: { cutA: 0.3 } } });
    expect(await basisOf(book)).toMatchObject([['abc', { cutA: 0.3 }]]);
  });
});

function segmentIn({ backend }: Workbook, customer: string): string {
  const [header = [], ...rows] = valuesOf(backend, 'List');
  const column = header.findIndex((name) => /lifecycle/i.test(String(name)));
  return String(rows.find(([id]) => id === customer)?.[column]);
}

function keptLabels({ backend }: Workbook): readonly string[] {
  return valuesOf(backend, 'Fenlei data').flatMap((row) => (row[8] ? [String(row[8])] : []));
}

describe('the members of segments after an earlier run', () => {
  test('are those that the sheet held then, whatever came after', async () => {
    const book = list();
    const lifecycle = { packs: ['lifecycle'], colorBy: 'lifecycle' };
    await runOn(book, { ...lifecycle, asOf: '2026-01-31' });
    const before = membersIn(book);
    await runOn(reopened(book, 2), { ...lifecycle, asOf: '2026-12-31' });
    const server = scriptServer(book);
    const runs = await server('readPastRuns', null);
    expect(runs.map(({ asOf }) => asOf)).toEqual(['2026-12-31', '2026-01-31']);
    const [second, first] = await Promise.all(
      runs.map(({ run }) => server('readMembers', { run, pack: 'lifecycle' })),
    );
    expect(sizesOf(first)).toEqual(sizesOf(before));
    expect(sizesOf(second)).toEqual(sizesOf(membersIn(book)));
    expect(sizesOf(second)).not.toEqual(sizesOf(first));
  });

  test('of a run or a pack that is not there are none', async () => {
    const book = list();
    await runOn(book, { packs: ['abc'], colorBy: 'abc' });
    const server = scriptServer(book);
    const [last] = await server('readPastRuns', null);
    expect(await server('readMembers', { run: 'nobody', pack: 'abc' })).toEqual({});
    expect(await server('readMembers', { run: last?.run ?? '', pack: 'rfm' })).toEqual({});
    expect(await server('readMembers', 7 as never)).toEqual({});
  });
});

/** By the words in the sheet. */
function membersIn({ backend }: Workbook): Readonly<Record<string, readonly string[]>> {
  const [header = [], ...rows] = valuesOf(backend, 'List');
  const at = header.indexOf('Customer lifecycle');
  const members: Record<string, string[]> = {};
  for (const row of rows) {
    const segment = String(row[at]);
    members[segment] = [...(members[segment] ?? []), String(row[0])];
  }
  return members;
}

function sizesOf(members: Readonly<Record<string, readonly string[]>> | undefined): readonly string[] {
  return Object.values(members ?? {})
    .map((customers) => [...customers].sort().join(' '))
    .sort();
}
