/** The harness in Chromium, for a test file: opened before its tests, closed after them. */
import type { Browser, Page, Request } from 'playwright-core';
import { launchChromium } from './chromium';
import { serveHarness } from './serveHarness';

export interface HarnessPage {
  readonly page: Page;
  readonly origin: string;
  /** Runs the lines of an async function in the page, where `harness` is at hand; gives what they return. */
  run<T>(lines: string, given?: unknown): Promise<T>;
  /** What the page, its workers and frames asked of other servers. */
  readonly foreign: readonly string[];
  readonly consoleErrors: readonly string[];
  close(): Promise<void>;
}

export async function openHarness(options: { readonly isHeaderless?: boolean } = {}): Promise<HarnessPage> {
  const served = await serveHarness(options);
  const browser: Browser = await launchChromium();
  const context = await browser.newContext();
  const page = await context.newPage();
  const origin = new URL(served.url).origin;
  const foreign: string[] = [];
  const consoleErrors: string[] = [];
  const note = (request: Request) => {
    const url = request.url().replace(/^blob:/, '');
    if (!url.startsWith(origin) && !/^(?:data|about):/.test(url)) foreign.push(url);
  };
  context.on('requestfinished', note);
  context.on('requestfailed', (request) => {
    // What the page's policy refuses never leaves the browser.
    if (request.failure()?.errorText !== 'csp') note(request);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  await page.goto(served.url);
  await page.waitForFunction('window.harness || window.broken');
  return {
    page,
    origin,
    foreign,
    consoleErrors,
    run: (lines, given) =>
      page.evaluate(`(async (given) => { ${lines} })(${JSON.stringify(given ?? null)})`) as Promise<never>,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
