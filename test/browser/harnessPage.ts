/** The harness in Chromium, for a test file: opened before its tests, closed after them. */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { serveHarness } from './serveHarness';
import { type Watched, watchPage } from './watchPage';

export interface HarnessPage extends Watched {
  readonly page: Page;
  readonly origin: string;
  /** Runs the lines of an async function in the page, where `harness` is at hand; gives what they return. */
  run<T>(lines: string, given?: unknown): Promise<T>;
  close(): Promise<void>;
}

export async function openHarness(options: { readonly isHeaderless?: boolean } = {}): Promise<HarnessPage> {
  const served = await serveHarness(options);
  const browser: Browser = await launchChromium();
  const context = await browser.newContext();
  const page = await context.newPage();
  const origin = new URL(served.url).origin;
  const watched = watchPage(context, page, origin);
  await page.goto(served.url);
  await page.waitForFunction('window.harness || window.broken');
  return {
    page,
    origin,
    ...watched,
    run: (lines, given) =>
      page.evaluate(`(async (given) => { ${lines} })(${JSON.stringify(given ?? null)})`) as Promise<never>,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
