/** The workbench in Chromium, as `npm start` serves it. */
import type { Browser, Locator, Page } from 'playwright-core';
import { serveWorkbench } from '../../src/build/serveWorkbench';
import { buildWorkbenchFiles, type WorkbenchFiles } from '../../src/build/workbenchFiles';
import { launchChromium } from './chromium';
import { type Watched, watchPage } from './watchPage';

export interface WorkbenchBrowser {
  readonly files: WorkbenchFiles;
  readonly url: string;
  /** Somebody who was never here. */
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Of the browser. */
  readonly language?: string | undefined;
  /** Otherwise the server of all tests. */
  readonly url?: string;
}

export interface Visit extends Watched {
  readonly page: Page;
  /** Waits until the add-on has made its menu. */
  ready(): Promise<void>;
  /** Clicks through the menus by what they say. */
  menu(...captions: readonly string[]): Promise<void>;
  /** Clicks at a place of the window, and waits until this cell is selected. */
  select(cell: string, x: number, y: number): Promise<void>;
  /** What the bar, or one of its menus, offers. */
  captions(menu?: string): Promise<readonly string[]>;
  /** The box that asks. */
  readonly box: Locator;
  /** Waits for a box that says this, and presses a button of it. */
  answer(says: RegExp, button: string): Promise<void>;
  /** Waits until no script runs. */
  idle(): Promise<void>;
  /** Runs the lines of an async function in the page, where `workbench` is at hand; gives what they return. */
  run<T>(lines: string, given?: unknown): Promise<T>;
  /** What a layer of a sheet holds, from its first cell on; `null` where there is no such sheet. */
  cells<T>(sheet: string, layer: string): Promise<T[][] | null>;
  /** The colour at a place of the window, as the user sees it. */
  colorAt(x: number, y: number): Promise<string>;
  close(): Promise<void>;
}

export async function openWorkbenchBrowser(): Promise<WorkbenchBrowser> {
  const [files, browser] = await Promise.all([buildWorkbenchFiles(), launchChromium()]);
  const served = await serveWorkbench(files, { port: 0 });
  return {
    files,
    url: served.url,
    visit: ({ language = 'en-US', url = served.url } = {}) => openVisit(browser, language, url),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openVisit(browser: Browser, locale: string, url: string): Promise<Visit> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const watched = watchPage(context, page, new URL(url).origin);
  const run = <T>(lines: string, given?: unknown) =>
    page.evaluate(`(async (given) => { ${lines} })(${JSON.stringify(given ?? null)})`) as Promise<T>;
  const visit: Visit = {
    ...watched,
    page,
    box: page.locator('dialog.question'),
    ready: () =>
      page
        .locator('.menubar [aria-label=Fenlei] [role=menuitem]')
        .first()
        .waitFor({ state: 'attached', timeout: 20_000 }),
    menu: async (...captions) => {
      for (const name of captions) {
        await page.locator('.menubar').getByRole('menuitem', { name, exact: true }).click();
      }
    },
    answer: async (says, button) => {
      const asking = page.locator('dialog.question').filter({ hasText: says });
      await asking.getByRole('button', { name: button, exact: true }).click();
      await asking.waitFor({ state: 'detached' });
    },
    select: async (cell, x, y) => {
      await page.mouse.click(x, y);
      await page.waitForFunction(
        `[...document.querySelectorAll('main input')].some(({ value }) => value === '${cell}')`,
      );
    },
    captions: (menu) => {
      const within = menu === undefined ? '[role=menubar]' : `[role=menu][aria-label="${menu}"]`;
      return page.locator(`${within} > [role=none] > [role=menuitem]`).allTextContents();
    },
    idle: async () => {
      await page.waitForFunction('workbench.desk.current().executions.running().length === 0');
    },
    run,
    cells: (sheet, layer) =>
      run(
        `const { backend } = workbench.desk.current();
         const info = backend.sheets().find(({ name }) => name === given.sheet);
         return info ? backend.read(info.id, given.layer, { row: 0, column: 0, ...backend.usedSize(info.id) }) : null;`,
        { sheet, layer },
      ),
    colorAt: async (x, y) => {
      const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
      // Decoded by the browser, which needs no address for it.
      return run(
        `const bytes = Uint8Array.from(atob(given), (character) => character.charCodeAt(0));
         const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
         const canvas = new OffscreenCanvas(1, 1).getContext('2d');
         canvas.drawImage(bitmap, 0, 0);
         return '#' + [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('');`,
        picture.toString('base64'),
      );
    },
    close: () => context.close(),
  };
  await page.goto(url);
  return visit;
}
