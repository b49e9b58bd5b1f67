/** What any script may ask the workbench to show, with markup in every text: another add-on than Fenlei shows it all. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedWorkbench, serveWorkbench } from '../../src/build/serveWorkbench';
import type { Visit, WorkbenchBrowser } from '../browser/workbenchPage';
import { markupTexts } from './hostileTexts';
import type { Tally } from './tally';
import { watchMarkup } from './watchMarkup';

const code = `
var text = ${JSON.stringify(markupTexts.join(' '))};
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem(text, 'toast').addSubMenu(ui.createMenu(text).addItem(text, 'fail')).addToUi();
}
function onInstall() { onOpen(); }
function toast() { SpreadsheetApp.getActive().toast(text, text, -1); }
function fail() { throw new Error(text); }
function alert() { SpreadsheetApp.getUi().alert(text, text, SpreadsheetApp.getUi().ButtonSet.OK); }
function prompt() { var ui = SpreadsheetApp.getUi(); ui.alert(ui.prompt(text, text, ui.ButtonSet.OK).getResponseText()); }
function page() { return HtmlService.createHtmlOutput('<!doctype html><title>x</title><main>').appendUntrusted(text).setTitle(text); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(page()); }
function modal() { SpreadsheetApp.getUi().showModalDialog(page(), text); }
/**
 * Says it all.
 * @customfunction
 */
function SAY(given) { throw new Error(given); }
`;

/** Over the browser of the file that calls this, once its tests run. */
export function testMarkupOfScripts(browserOf: () => WorkbenchBrowser, tally: Tally): void {
  let served: ServedWorkbench;
  let visit: Visit;
  const { expectShown } = watchMarkup(() => visit, tally);
  /** A script that asks ends only when it is answered. */
  const start = (name: string) => visit.run(`void workbench.desk.runFunction(given);`, name);

  beforeAll(async () => {
    const scopes = ['https://www.googleapis.com/auth/script.container.ui'];
    const addOn = JSON.stringify({ name: markupTexts[1], code, html: {}, scopes });
    served = await serveWorkbench(new Map([...browserOf().files, ['addOn.json', addOn]]), { port: 0 });
    visit = await browserOf().visit({ url: served.url });
    await visit.page.locator('.menubar [role=menuitem]', { hasText: 'onerror' }).first().waitFor();
  });
  afterAll(async () => {
    await visit?.close();
    await served?.close();
  });

  test('menus that a script makes', async () => {
    const bar = visit.page.locator('.menubar');
    const item = bar.locator('[role=menu] [role=menuitem]', { hasText: 'onerror' }).first();
    // The bar is drawn anew while the page begins, and closes what was open.
    await expect
      .poll(async () => {
        if (await item.isVisible()) return true;
        await bar.getByRole('menuitem', { name: 'onerror' }).first().click();
        // It is drawn a moment later, and a second click would close it.
        await item.waitFor({ timeout: 3_000 }).catch(() => {});
        return item.isVisible();
      })
      .toBe(true);
    await expectShown('menu of an add-on');
    await visit.page.keyboard.press('Escape');
  });

  test.each(['toast', 'fail'])('a toast: %s', async (name) => {
    await start(name);
    await visit.page.locator('.toast', { hasText: 'onerror' }).first().waitFor();
    await expectShown(name, markupTexts.length);
    await visit.page.locator('.toast .cross').first().click();
  });

  test.each(['alert', 'prompt'])('a box: %s', async (name) => {
    await start(name);
    await visit.box.waitFor();
    await expectShown(name, markupTexts.length);
    if (name === 'prompt') await visit.box.locator('input').fill(markupTexts.join(' '));
    await visit.box.locator('footer button').first().click();
    if (name === 'prompt') {
      await visit.box.locator('p', { hasText: 'onerror' }).waitFor();
      await expectShown('what was typed into a prompt', markupTexts.length);
      await visit.box.locator('footer button').first().click();
    }
    await visit.idle();
  });

  test.each(['sidebar', 'modal'])(
    'a page with a title, and texts that are not to be trusted in it: %s',
    async (name) => {
      await start(name);
      const frame = name === 'modal' ? 'dialog iframe' : '.sidebar iframe';
      await visit.page.frameLocator(frame).locator('main', { hasText: 'onerror' }).waitFor();
      await expectShown(name, 2 * markupTexts.length);
      expect(await visit.page.locator(frame).getAttribute('title')).toBe(markupTexts.join(' '));
    },
  );

  test('frames and page forbid what they do not need', async () => {
    const element = await visit.page.locator('.sidebar iframe').elementHandle();
    const frame = await element?.contentFrame();
    const policy = await frame?.evaluate(
      `document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? ''`,
    );
    expect(policy).toContain("default-src 'none'");
    expect(await frame?.evaluate(`fetch('http://evil.test/').then(() => 'sent', () => 'refused')`)).toBe(
      'refused',
    );
    const sandbox = await visit.page.locator('.sidebar iframe').getAttribute('sandbox');
    expect(sandbox).not.toContain('allow-same-origin');
    const { headers } = await visit.run<{ headers: string }>(
      `return { headers: (await fetch(location.href)).headers.get('content-security-policy') ?? '' };`,
    );
    expect(headers).toContain('default-src');
    expect(visit.foreign).toEqual([]);
  });
}
