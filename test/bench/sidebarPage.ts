/** What the sidebar's page costs in Chromium: until it can be used, and in memory over a large sheet. */
import type { Browser, Page } from 'playwright-core';
import { someCustomers } from '../addon/someOrders';
import { html, openWorkbook } from '../addon/workbook';
import { launchChromium } from '../browser/chromium';
import { openWorkbenchBrowser } from '../browser/workbenchPage';

export interface Opening {
  /** Milliseconds from the page's start until its tabs and choices are there. */
  readonly usableMs: number;
  /** The same until the segments of all customers are. */
  readonly previewMs: number;
}

/** Beside the demo of 2,000 orders in the workbench, in a browser that was never there before. */
export async function measureOpenings(runs: number): Promise<readonly Opening[]> {
  const browser = await openWorkbenchBrowser();
  const all: Opening[] = [];
  for (let run = 0; run < runs; run++) {
    const visit = await browser.visit();
    await visit.ready();
    await visit.page.addInitScript(noteTimes);
    await visit.menu('Fenlei', 'Open Fenlei');
    const frame = visit.page.frameLocator('.sidebar iframe');
    await frame.locator(PREVIEW).first().waitFor();
    all.push(await frame.locator('html').evaluate<Opening, unknown>('window.times'));
    await visit.close();
  }
  await browser.close();
  return all;
}

export interface Memory {
  /** Megabytes of JavaScript's heap that are in use, garbage collected. */
  readonly heapMb: number;
  /** Of that no part: the bytes behind typed arrays. */
  readonly buffersMb: number;
}

/** Once the sheet is read and its preview drawn. */
export async function measureMemory(customers: number): Promise<Memory> {
  const browser = await launchChromium();
  try {
    const page = await openSidebar(browser, customers);
    await page.locator(PREVIEW).first().waitFor({ timeout: 300_000 });
    await page.getByText(customers.toLocaleString('en')).first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { heapMb: Math.round(usedSize / 1e6), buffersMb: Math.round(backingStorageSize / 1e6) };
  } finally {
    await browser.close();
  }
}

const USABLE = '.segment-pack input';
const PREVIEW = '.segment-table';

/** Runs in the frame before its page. */
const noteTimes = `if (window !== top) {
  window.times = {};
  const note = () => {
    if (!times.usableMs && document.querySelector('${USABLE}')) times.usableMs = Math.round(performance.now());
    if (!times.previewMs && document.querySelector('${PREVIEW}')) times.previewMs = Math.round(performance.now());
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
}`;

/** The built page alone, without a spreadsheet around it; the built bundle answers from this process. */
async function openSidebar(browser: Browser, customers: number): Promise<Page> {
  const { host } = openWorkbook({ Customers: someCustomers(customers) });
  const address = 'https://sidebar.example/';
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.Sidebar }),
  );
  await page.exposeFunction('callScript', (method: string, argument: string) =>
    host.call('sidebarCall', method, argument),
  );
  await page.addInitScript(googleScript);
  await page.goto(address);
  return page;
}

const googleScript = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    sidebarCall: (method, argument) => void callScript(method, argument).then(done, failed),
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => {}, editor: { focus: () => {} } } } };
`;
