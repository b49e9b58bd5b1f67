/**
 * `npm run bench:workbench`: what the workbench costs in Chromium, one JSON line for each figure with its target and the
 * load of the machine: beyond its number of processors, times say little.
 */
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { writeXlsx } from '../../src/host/files/writeXlsx';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { CellValue } from '../../src/host/sheetBackend';
import { someCustomers, someOrders } from '../addon/someOrders';
import { openWorkbenchBrowser, type Visit } from '../browser/workbenchPage';

const browser = await openWorkbenchBrowser();
const RUNS = 3;
/** Of the page, in which it could not answer the user. */
const PAUSE_TARGET = 200;

interface Figures {
  readonly milliseconds: number;
  readonly longestPause?: number;
}

/** The median of some runs, since other work on the machine disturbs single ones. */
async function print(
  what: string,
  target: number | undefined,
  run: (visit: Visit, start: number) => Promise<Figures>,
): Promise<void> {
  const all: Figures[] = [];
  for (let times = 0; times < RUNS; times++) {
    const start = performance.now();
    const visit = await browser.visit();
    all.push(await run(visit, start));
    await visit.close();
  }
  const pauses = all.flatMap(({ longestPause }) => longestPause ?? []);
  const figures = {
    ...{ what, milliseconds: median(all.map(({ milliseconds }) => milliseconds)), target },
    ...(pauses.length > 0 ? { longestPause: median(pauses), longestPauseTarget: PAUSE_TARGET } : {}),
    runs: all.map(({ milliseconds }) => Math.round(milliseconds)),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
  console.log(JSON.stringify(figures));
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0);
}

async function watchPauses(visit: Visit): Promise<() => Promise<number>> {
  await visit.run(`window.pauses = [];
    new PerformanceObserver((list) => pauses.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });`);
  return () => visit.run('return Math.round(Math.max(0, ...pauses.splice(0)));');
}

/** From the first request to the demo on the screen and the add-on's menu over it. */
async function openDemo(visit: Visit, start: number): Promise<Figures> {
  await visit.ready();
  return { milliseconds: performance.now() - start };
}

interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

async function openFile(visit: Visit, file: GivenFile): Promise<Figures> {
  await visit.ready();
  const longestPause = await watchPauses(visit);
  const milliseconds = await visit.run<number>(
    `const bytes = Uint8Array.from(atob(given.base64), (character) => character.charCodeAt(0));
     const start = performance.now();
     await workbench.files.open(new File([bytes], given.name));
     return performance.now() - start;`,
    file,
  );
  return { milliseconds, longestPause: await longestPause() };
}

/** From the answer to the preview until the script has ended. */
async function segment(visit: Visit, file: GivenFile): Promise<Figures> {
  await openFile(visit, file);
  const longestPause = await watchPauses(visit);
  await visit.menu('Fenlei', 'Segment customers');
  await visit.box.waitFor();
  const start = performance.now();
  await visit.box.getByRole('button', { name: 'OK' }).click();
  await visit.idle();
  return { milliseconds: performance.now() - start, longestPause: await longestPause() };
}

/** The same until the grid has drawn all: it rests when sixty frames have followed each other quickly. */
async function segmentAndDraw(visit: Visit, file: GivenFile): Promise<Figures> {
  const { milliseconds } = await segment(visit, file);
  const longestPause = await watchPauses(visit);
  const calm = await visit.run<number>(`
    let [last, slow, quick] = [performance.now(), performance.now(), 0];
    const start = last;
    while (quick < 60) {
      const now = await new Promise(requestAnimationFrame);
      quick = now - last < 120 ? quick + 1 : 0;
      if (quick === 0) slow = now;
      last = now;
    }
    return slow - start;`);
  return { milliseconds: milliseconds + calm, longestPause: await longestPause() };
}

/** From Enter until the table stands in the cells. */
async function typeRfm(visit: Visit, file: GivenFile): Promise<Figures> {
  await openFile(visit, file);
  await visit.page.mouse.click(906, 129);
  await visit.page.keyboard.type('=RFM(C2:C, B2:B, E2:E)');
  const longestPause = await watchPauses(visit);
  const start = performance.now();
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForFunction(
    `(() => {
      try {
        const rect = { row: 1, column: 0, rows: 1, columns: 20 };
        return workbench.desk.current().backend.read(0, 'result', rect)[0].includes('C00000');
      } catch { return false; }
    })()`,
  );
  return { milliseconds: performance.now() - start, longestPause: await longestPause() };
}

function csvFile(name: string, rows: readonly (readonly CellValue[])[], dates: number): GivenFile {
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === dates && typeof cell === 'number' ? isoDay(cell) : cell)).join(','),
  );
  return { name, base64: Buffer.from(lines.join('\n')).toString('base64') };
}

async function xlsxFile(
  name: string,
  rows: readonly (readonly CellValue[])[],
  dates: number,
): Promise<GivenFile> {
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  const backend = createMemoryBackend({ sheets: [{ name: 'Sheet1', ...size }] });
  const rect = { row: 0, column: 0, ...size };
  const formats = rows.map((row, index) =>
    row.map((_, column) => (index > 0 && column === dates ? 'yyyy-mm-dd' : 'General')),
  );
  backend.write(0, 'numberFormat', rect, formats);
  backend.write(0, 'value', rect, rows);
  return { name, base64: Buffer.from(await writeXlsx(backend, 'Sheet1')).toString('base64') };
}

function isoDay(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

const small = csvFile('customers.csv', someCustomers(2_000), 2);
const large = csvFile('customers.csv', someCustomers(10_000), 2);
const workbook = await xlsxFile('customers.xlsx', someCustomers(10_000), 2);
const orders = csvFile('orders.csv', someOrders(2_500), 1);

await print('open the demo of 2,000 orders', 3000, openDemo);
await print('apply on 2,000 rows', undefined, (visit) => segment(visit, small));
await print('apply on 10,000 rows', 2000, (visit) => segment(visit, large));
await print('apply on 10,000 rows until the colours are drawn', undefined, (visit) =>
  segmentAndDraw(visit, large),
);
await print('=RFM over 10,000 orders', 1500, (visit) => typeRfm(visit, orders));
await print('open a csv of 10,000 rows, under an indicator', undefined, (visit) => openFile(visit, large));
await print('open an xlsx of 10,000 rows, under an indicator', undefined, (visit) =>
  openFile(visit, workbook),
);
await browser.close();
