/** Files and kept works in a real browser, with its own database, downloads and drops. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBytes } from '../../src/host/files/openBytes';
import { writeXlsx } from '../../src/host/files/writeXlsx';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { at } from '../host/at';
import { everythingIn } from '../host/everythingIn';
import { launchChromium } from './chromium';

const ORIGIN = 'http://workbench.test';
let program = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let foreign: string[];

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('harness/files.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
  });
  program = outputFiles[0]?.text ?? '';
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A browser that was never here. */
async function freshContext(): Promise<void> {
  errors = [];
  foreign = [];
  context = await browser.newContext({ acceptDownloads: true });
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      foreign.push(route.request().url());
      return route.abort();
    }
    return pathname === '/files.js'
      ? route.fulfill({ contentType: 'text/javascript', body: program })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><link rel="icon" href="data:,"><body><script src="files.js"></script>',
        });
  });
  page = await newPage();
}
const nothingWrong = () => expect([errors, foreign]).toEqual([[], []]);

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  opened.on('pageerror', (error) => errors.push(String(error)));
  await opened.goto(`${ORIGIN}/`);
  return opened;
}

const run = <T>(lines: string, given: unknown = null, on = page) =>
  on.evaluate(`(async (given) => { ${lines} })(${JSON.stringify(given)})`) as Promise<T>;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function shop(): SheetBackend {
  const backend = createMemoryBackend({ sheets: [{ name: '订单', rows: 1000, columns: 26 }] });
  backend.write(0, 'value', at('A1:D2'), [
    ['编号', '客户', '金额', '日期'],
    ['00123', '=1+1', 12.5, 45_352],
  ]);
  backend.write(0, 'numberFormat', at('D2'), [['yyyy-mm-dd']]);
  backend.write(0, 'formula', at('E2'), [['=C2*2']]);
  backend.write(0, 'background', at('A1'), [['#ffe599']]);
  backend.write(0, 'note', at('B2'), [['原因\n下一步']]);
  backend.setColorRules(0, [
    { ranges: [at('A2:D9')], criteria: 'CUSTOM_FORMULA', values: ['=$C2>9'], background: '#b6d7a8' },
    { ranges: [at('A2:D9')], criteria: 'NUMBER_LESS_THAN', values: [5], bold: true },
  ]);
  backend.updateSheet(0, { frozenRows: 1 });
  backend.setColumnWidth(0, 1, 173);
  backend.addMetadata({ key: 'k', value: 'v', visibility: 'PROJECT', location: { type: 'SPREADSHEET' } });
  return backend;
}

describe('files', () => {
  beforeAll(freshContext);
  afterAll(() => context.close());
  afterEach(nothingWrong);

  test('a workbook is opened, saved and downloaded in the page, and read back equal', async () => {
    const backend = shop();
    const given = { name: '订单 2024.xlsx', base64: base64(await writeXlsx(backend, '订单')) };
    const downloading = page.waitForEvent('download');
    await run(
      `const { backend, work } = await harness.open(given.name, given.base64);
       harness.download(await harness.xlsxFile(backend, { name: work.name, sheet: 0 }));`,
      given,
    );
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('订单 2024.xlsx');
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    const { sheets, fill } = await openBytes(Buffer.concat(parts), { path: 'a.xlsx', locale: 'en_US' });
    const again = createMemoryBackend({ sheets });
    fill(again);
    expect(everythingIn(again)).toEqual(everythingIn(backend));
  });

  test.each([
    ['UTF-8 with a mark, commas', Buffer.from('\uFEFF客户,金额\n张三,12.5'), '.csv'],
    ['UTF-8, semicolons', Buffer.from('客户;金额\n张三;12.5'), '.csv'],
    ['GB18030, tabs', Buffer.from('bfcdbba709bdf0b6ee0ad5c5c8fd0931322e35', 'hex'), '.tsv'],
  ])('text in %s', async (_, bytes, ending) => {
    const values = await run(
      `const { backend, work } = await harness.open(given.name, given.base64);
       return [work.name, backend.read(0, 'value', { row: 0, column: 0, ...backend.usedSize(0) })];`,
      { name: `客户${ending}`, base64: base64(bytes) },
    );
    expect(values).toEqual([
      '客户',
      [
        ['客户', '金额'],
        ['张三', 12.5],
      ],
    ]);
  });

  test.each([
    ['a.xls', 'unknownExtension'],
    ['a.xlsx', 'damagedWorkbook'],
  ])('%s that is none is a problem with a sentence in three languages', async (name, code) => {
    const problem = await run<{ code: string; sentences: string[] }>(
      `const problem = await harness.open(given, btoa('PK no workbook')).catch((caught) => caught);
       return { code: problem.code, sentences: ['en', 'zh-CN', 'zh-TW'].map((language) => problem.sentence(language)) };`,
      name,
    );
    expect(problem.code).toBe(code);
    expect(problem.sentences.map((sentence) => sentence.startsWith(name))).toEqual([true, true, true]);
  });

  test('a file that vanished meanwhile is a problem', async () => {
    expect(
      await run(
        `const file = { name: 'a.csv', arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
         return harness.openFile(file, { locale: 'en_US', timeZone: 'UTC' }).catch(({ code, values }) => [code, values]);`,
      ),
    ).toEqual(['unreadableFile', { path: 'a.csv', reason: 'NotFoundError' }]);
  });

  test('a file is chosen', async () => {
    const choosing = page.waitForEvent('filechooser');
    const chosen = run('const file = await harness.chooseFile(); return [file.name, await file.text()];');
    await (await choosing).setFiles({ name: '订单.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
    expect(await chosen).toEqual(['订单.csv', 'a,b']);
  });

  test('files that are dropped are taken before anything else; dragged texts are left alone', async () => {
    expect(
      await run(`
        const seen = [];
        const inner = document.body.appendChild(document.createElement('p'));
        inner.addEventListener('drop', () => seen.push('inner'));
        const end = harness.acceptDrops(document.body, (files) => seen.push(files.map(({ name }) => name)));
        const drag = (name, fill) => {
          const dataTransfer = new DataTransfer();
          fill(dataTransfer);
          const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer });
          inner.dispatchEvent(event);
          seen.push([name, event.defaultPrevented, document.body.className]);
        };
        const withFiles = ({ items }) => ['a.csv', 'b.xlsx'].forEach((name) => items.add(new File(['x'], name)));
        drag('dragenter', withFiles);
        drag('dragleave', withFiles);
        drag('dragover', withFiles);
        drag('drop', withFiles);
        drag('drop', (transfer) => transfer.setData('text/plain', 'text'));
        end();
        drag('drop', withFiles);
        return seen;`),
    ).toEqual([
      ['dragenter', true, 'dropping'],
      ['dragleave', true, ''],
      ['dragover', true, 'dropping'],
      ['a.csv', 'b.xlsx'],
      ['drop', true, ''],
      'inner',
      ['drop', false, ''],
      'inner',
      ['drop', false, ''],
    ]);
  });
});

describe('kept works', () => {
  beforeEach(freshContext);
  afterEach(async () => {
    await context.close();
    nothingWrong();
  });

  const STATE = { properties: { document: { a: '1' }, script: {}, user: {} }, triggers: [] };
  const work = (id: string, changed: number) => ({
    id,
    name: `名 ${id}`,
    changed,
    workbook: { sheetOrder: ['0'], sheets: { 0: { name: '订单' } } },
    state: STATE,
  });
  const store = 'const store = await harness.openWorkStore();';

  test('are there again when the page is loaded anew, the latest first', async () => {
    await run(`${store} for (const work of given) await store.save(work, null);`, [
      work('a', 5),
      work('b', 9),
    ]);
    await page.reload();
    expect(await run(`${store} return store.list();`)).toEqual({
      works: [
        { id: 'b', name: '名 b', changed: 9 },
        { id: 'a', name: '名 a', changed: 5 },
      ],
      ignored: 0,
    });
    expect(await run(`${store} return [await store.load('a'), await store.load('c')];`)).toEqual([
      work('a', 5),
      null,
    ]);
    expect(
      await run(
        `${store} await store.remove('b'); return [(await store.list()).works.length, await store.load('b')];`,
      ),
    ).toEqual([1, null]);
  });

  test('are five at most: the oldest goes, and with it its content', async () => {
    const works = [3, 1, 2, 4, 5, 6].map((changed) => work(`w${changed}`, changed));
    expect(
      await run(
        `${store} for (const work of given) await store.save(work, null);
         const ids = (await store.list()).works.map(({ id }) => id);
         return [ids, await store.load('w1')];`,
        works,
      ),
    ).toEqual([['w6', 'w5', 'w4', 'w3', 'w2'], null]);
  });

  test('are never overwritten by a tab that does not know the version before', async () => {
    await run(`${store} await store.save(given, null);`, work('a', 5));
    const other = await newPage();
    expect(await run(`${store} return store.save(given, 5);`, work('a', 8), other)).toBe('saved');
    expect(await run(`${store} return store.save(given, 5);`, work('a', 9))).toBe('elsewhere');
    expect(await run(`${store} return (await store.load('a')).changed;`)).toBe(8);
    expect(await run(`${store} return store.save(given, 8);`, work('a', 9))).toBe('saved');
  });

  test('that are broken or not ours are counted, left alone and never a crash', async () => {
    const put = `
      const database = await new Promise((resolve) => {
        const opening = indexedDB.open('fenlei workbench');
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(['works', 'contents'], 'readwrite');
      transaction.objectStore('works').put({ id: 'x', format: 9, secret: true });
      transaction.objectStore('works').put({ id: 'y' });
      transaction.objectStore('contents').put({ id: 'a', format: 1, workbook: '{"sheetOrder":["0"', state: '{}' });
      await new Promise((resolve) => { transaction.oncomplete = resolve; });
      const records = await new Promise((resolve) => {
        const all = database.transaction('works').objectStore('works').getAll();
        all.onsuccess = () => resolve(all.result);
      });
      database.close();`;
    await run(`${store} await store.save(given, null);`, work('a', 5));
    await run(put);
    expect(
      await run(`${store} const { works, ignored } = await store.list();
        return [works.map(({ id }) => id), ignored, await store.load('a'), await store.load('x')];`),
    ).toEqual([['a'], 2, null, null]);
    await run(
      `${store} for (const work of given) await store.save(work, null);`,
      [1, 2, 3, 4, 5, 6].map((n) => work(`${n}`, n)),
    );
    expect(await run<{ id: string }[]>(`${put} return records;`)).toContainEqual({
      id: 'x',
      format: 9,
      secret: true,
    });
  });

  test('need a database of ours: one of another make, or of a later version, is refused', async () => {
    const open = (version: number) => `await new Promise((resolve) => {
      const opening = indexedDB.open('fenlei workbench', ${version});
      opening.onsuccess = () => { opening.result.close(); resolve(); };
    });`;
    expect(await run(`${open(1)} return harness.openWorkStore().catch(({ name }) => name);`)).toBe(
      'NotFoundError',
    );
    expect(await run(`${open(2)} return harness.openWorkStore().catch(({ name }) => name);`)).toBe(
      'VersionError',
    );
  });

  test('a full storage is told once; what was kept before stays', async () => {
    const session = await context.newCDPSession(page);
    // Chromium remembers for a while how much room there is, so before the first write.
    await session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 100_000 });
    await run(`${store} await store.save(given, null);`, work('a', 5));
    const told = await run(
      `${store}
       const told = [];
       const keeper = harness.createWorkKeeper({ store, tell: (text) => told.push(text) });
       const noise = Array.from(crypto.getRandomValues(new Uint8Array(60_000)), String).join('').repeat(20);
       keeper.begin({ name: 'n', content: () => ({ workbook: { sheetOrder: ['0'], sheets: { 0: { noise } } }, state: given }) });
       for (let times = 0; times < 3; times++) { keeper.changed(); await keeper.flush(); }
       return told;`,
      STATE,
    );
    expect(told).toEqual(['storageFull']);
    expect(await run(`${store} return (await store.list()).works.map(({ id }) => id);`)).toEqual(['a']);
  });
});
