/** The built page `Editor` in Chromium; behind `google.script.run` the built bundle answers on the local host. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { Draft } from '../../../src/protocol/packVersions';
import type { SidebarAnswer } from '../../../src/protocol/sidebarApi';
import { html, openWorkbook, type Workbook } from '../../addon/workbook';

export interface EditorPage {
  readonly page: Page;
  readonly book: Workbook;
  /** What the script keeps for the user now. */
  readonly draft: () => Draft | null;
  readonly isClosed: () => boolean;
  /** Makes every call of this method fail with these words, or none. */
  readonly refuse: (method: string | null, says?: string) => void;
  /** Requests and errors, of which there must be none. */
  readonly faults: readonly string[];
  /** Counted from 0; lines must be short enough not to wrap. */
  readonly putCursor: (line: number, column: number) => Promise<void>;
  readonly seriousFindings: () => Promise<readonly string[]>;
}

export interface EditorPageOptions {
  readonly pack: string;
  /** What the sidebar kept before it opened the dialog; without it there is no draft. */
  readonly draft?: string;
  readonly userLocale?: string;
  readonly width?: number;
  readonly refuse?: string;
}

const address = 'https://editor.example/';

export async function openEditorPage(browser: Browser, options: EditorPageOptions): Promise<EditorPage> {
  const { pack, draft, userLocale = 'en', width = 900 } = options;
  const book = openWorkbook({}, { userLocale });
  const call = (method: string, argument: unknown): SidebarAnswer<unknown> =>
    JSON.parse(String(book.host.call('sidebarCall', method, JSON.stringify(argument))));
  if (draft !== undefined) call('keepDraft', { pack, draft: { base: 0, json: draft } });
  call('openEditor', { pack });

  const page = await browser.newPage({
    viewport: { width, height: 620 },
    locale: userLocale.replace('_', '-'),
  });
  const faults: string[] = [];
  let isClosed = false;
  let refused: { readonly method: string | null; readonly says: string } = {
    method: options.refuse ?? null,
    says: 'Service unavailable',
  };
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) faults.push(request.url());
  });
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.Editor }),
  );
  await page.exposeFunction('callScript', (method: string, argument: string) => {
    if (method === refused.method) throw new Error(refused.says);
    return book.host.call('sidebarCall', method, argument);
  });
  await page.exposeFunction('closeDialog', () => {
    isClosed = true;
  });
  await page.addInitScript(googleScript);
  await page.goto(address);
  await page.addScriptTag({
    content: readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'),
  });
  return {
    page,
    book,
    draft: () => {
      const answer = call('readDraft', { pack });
      return answer.ok ? (answer.value as Draft | null) : null;
    },
    isClosed: () => isClosed,
    refuse: (method, says = 'Service unavailable') => {
      refused = { method, says };
    },
    faults,
    putCursor: async (line, column) => {
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+Home');
      for (let down = 0; down < line; down++) await page.keyboard.press('ArrowDown');
      for (let right = 0; right < column; right++) await page.keyboard.press('ArrowRight');
    },
    seriousFindings: () =>
      page.evaluate<readonly string[]>(
        `axe.run(document, { resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } })
          .then(({ violations }) => violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => id + ' at ' + nodes.map(({ html }) => html).slice(0, 2).join(' ')))`,
      ),
  };
}

/** As pages of the add-on have it, as far as the editor asks. */
const googleScript = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    sidebarCall: (method, argument) => void callScript(method, argument).then(done, failed),
  });
  window.google = {
    script: {
      run: runner(() => {}, () => {}),
      host: { close: () => void closeDialog(), editor: { focus: () => {} } },
    },
  };
`;
