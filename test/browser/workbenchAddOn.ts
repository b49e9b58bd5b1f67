/** The workbench around another add-on, which does what Fenlei does not: everything that a script may ask of it. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ServedWorkbench, serveWorkbench } from '../../src/build/serveWorkbench';
import type { Visit, WorkbenchBrowser } from './workbenchPage';

/** Over the browser of the file that calls this, once its tests run. */
export function testAddOn(browserOf: () => WorkbenchBrowser): void {
  let served: ServedWorkbench;
  let visit: Visit;

  const code = `
function onInstall(event) { mark('S1', event); fillMenu(); }
function onOpen(event) { mark('S2', event); fillMenu(); }
function mark(cell, event) { event.source.getSheets()[0].getRange(cell).setValue(String(event.authMode)); }
function fillMenu() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Ask', 'ask')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Toast', 'toast').addItem('Fail', 'fail').addItem('Never', 'never'))
    .addItem('Modal', 'modal').addItem('Modeless', 'modeless').addItem('Install', 'install').addItem('Where', 'where')
    .addToUi();
}
function onEdit(event) {
  if (event.range.getColumn() !== 20) event.source.getRange('T1').setValue(event.range.getA1Notation() + ' ' + event.oldValue + ' ' + event.value);
}
function write(value) { SpreadsheetApp.getActiveSheet().getRange('T1').setValue(value); }
function ask() { var answer = SpreadsheetApp.getUi().prompt('Your name?', 'Type it.', SpreadsheetApp.getUi().ButtonSet.YES_NO); write(answer.getSelectedButton() + ' ' + answer.getResponseText()); }
function toast() { SpreadsheetApp.getActive().toast('All is well', 'News', -1); }
function fail() { throw new Error('out of tea'); }
function never() { while (true) {} }
var page = '<!doctype html><link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/add-ons1.css"><button class="action" onclick="google.script.host.close()">Done</button>';
function modal() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(320).setHeight(200), 'A page'); }
function modeless() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput(page), 'A page'); }
function install() { ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(3).create(); }
function nightly() { write('ran at night'); }
function where() { var range = SpreadsheetApp.getActiveRange(); write(range.getA1Notation() + ' of ' + range.getSheet().getName()); SpreadsheetApp.getActiveSheet().getRange('B3:C4').activate(); }
`;

  const serve = (script: string) => {
    const addOn = {
      ...{ name: 'Fenlei', code: script, html: {} },
      scopes: [
        'https://www.googleapis.com/auth/script.scriptapp',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    };
    const files = new Map([...browserOf().files, ['addOn.json', JSON.stringify(addOn)] as const]);
    return serveWorkbench(files, { port: 0 });
  };

  beforeAll(async () => {
    served = await serve(code);
    visit = await browserOf().visit({ url: served.url });
    await visit.ready();
  });
  afterAll(async () => {
    await visit?.close();
    await served?.close();
  });
  afterEach(async () => {
    // While a script ends, the bar is drawn anew, and a key pressed just then goes nowhere.
    await visit.idle();
    await visit.page.locator('text=/^Running /').waitFor({ state: 'hidden' });
    expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
  });

  /** What an expression about an element gives; the types of tests know no page. */
  const inBrowser = (expression: string) =>
    new Function('element', `return ${expression}`) as (element: unknown) => unknown;
  const written = async () => (await visit.cells<unknown>('Orders', 'value'))?.[0]?.[19];

  test('the first document of a browser hears that the add-on is installed, every later one that it is opened', async () => {
    const marks = async () => [0, 1].map(async (row) => (await visit.cells('Orders', 'value'))?.[row]?.[18]);
    const both = async () => (await Promise.all(await marks())).map((mark) => mark ?? null);
    expect(await both()).toEqual(['FULL', null]);
    await visit.menu('File', 'New from demo');
    await expect.poll(both).toEqual([null, 'LIMITED']);
    await visit.ready();
  });

  test('an add-on that does not ask for that has its menu all the same', async () => {
    const other = await serve(code.replace('function onInstall', 'function another'));
    const first = await browserOf().visit({ url: other.url });
    await first.ready();
    expect((await first.captions('Fenlei')).length).toBeGreaterThan(3);
    await first.close();
    await other.close();
  });

  test('the menu has the separators and submenus of onOpen', async () => {
    expect(await visit.captions('Fenlei')).toEqual(['Ask', 'More', 'Modal', 'Modeless', 'Install', 'Where']);
    expect(await visit.captions('More')).toEqual(['Toast', 'Fail', 'Never']);
    expect(await visit.page.locator('[aria-label=Fenlei] > [role=separator]').count()).toBe(1);
  });

  test('a prompt hands over the button and the text', async () => {
    await visit.menu('Fenlei', 'Ask');
    await visit.box.locator('input').fill('Ann');
    await visit.answer(/Your name/, 'Yes');
    await expect.poll(written).toBe('YES Ann');
  });

  test('Escape answers CLOSE', async () => {
    await visit.menu('Fenlei', 'Ask');
    await visit.box.waitFor();
    await visit.page.keyboard.press('Escape');
    await expect.poll(written).toBe('CLOSE ');
  });

  test('the keyboard reaches every item, whatever the mouse rests on', async () => {
    const { keyboard } = visit.page;
    const item = visit.page.getByRole('menuitem', { name: 'Ask', exact: true, includeHidden: true });
    await visit.menu('Fenlei');
    const place = await item.boundingBox();
    await visit.menu('Fenlei');
    await item.waitFor({ state: 'hidden' });
    await visit.page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 10);
    await item.evaluate(
      inBrowser(
        'void (window.met = new Promise((resolve) => element.addEventListener("pointerenter", resolve)))',
      ),
    );
    await visit.page.locator('.menubar [role=menuitem]').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
      await keyboard.press(key);
    }
    // The browser tells of a mouse that an element appeared under, some time later.
    await visit.page.evaluate('met.then(() => {})');
    expect(await visit.page.evaluate('document.activeElement.textContent')).toBe('Toast');
    await keyboard.press('ArrowLeft');
    expect(await visit.page.evaluate('document.activeElement.textContent')).toBe('More');
    await keyboard.press('Escape');
    expect(await visit.page.evaluate('document.activeElement.textContent')).toBe('Fenlei');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await keyboard.press(key);
    const toast = visit.page.locator('.toast');
    await toast.waitFor();
    expect(await toast.locator('strong').textContent()).toBe('News');
    await toast.getByRole('button', { name: 'Close' }).click();
  });

  test('an error of the script is told', async () => {
    await visit.menu('Fenlei', 'More', 'Fail');
    const toast = visit.page.getByRole('alert');
    await toast.waitFor();
    expect(await toast.textContent()).toContain('out of tea');
    await toast.getByRole('button', { name: 'Close' }).click();
  });

  test('a script that never ends is stopped', async () => {
    await visit.menu('Fenlei', 'More', 'Never');
    await visit.page.getByRole('button', { name: 'Stop' }).click();
    await visit.idle();
    const toast = visit.page.getByRole('alert');
    await toast.getByRole('button', { name: 'Close' }).click();
  });

  test.each(['Modal', 'Modeless'])(
    '%s: a page with the look of add-ons, which closes itself',
    async (kind) => {
      await visit.menu('Fenlei', kind);
      const button = visit.page.frameLocator('dialog iframe').getByRole('button', { name: 'Done' });
      await button.waitFor();
      expect(await button.evaluate(inBrowser('getComputedStyle(element).backgroundColor'))).toBe(
        'rgb(77, 144, 254)',
      );
      expect(await visit.page.locator('dialog').evaluate(inBrowser('element.matches(":modal")'))).toBe(
        kind === 'Modal',
      );
      await button.click();
      await visit.page.locator('dialog').waitFor({ state: 'detached' });
    },
  );

  test('an installed trigger is run from the menu', async () => {
    await visit.menu('Fenlei', 'Install');
    await expect.poll(() => visit.captions()).toContain('Triggers');
    await visit.menu('Triggers', 'Run nightly now');
    await expect.poll(written).toBe('ran at night');
  });

  test('the cells that the user has chosen are the active ones, and the other way round', async () => {
    await visit.page.mouse.click(300, 193);
    await visit.menu('Fenlei', 'Where');
    await expect.poll(written).toBe('C4 of Orders');
    await expect
      .poll(() => visit.page.locator('main input, main [contenteditable]').count())
      .toBeGreaterThan(0);
    await visit.menu('Fenlei', 'Where');
    await expect.poll(written).toBe('B3:C4 of Orders');
  });

  test('onEdit hears of what the user types, with the value before', async () => {
    await visit.page.mouse.click(300, 193);
    await visit.page.keyboard.type('C9999');
    await visit.page.keyboard.press('Enter');
    await expect.poll(written).toMatch(/^C4 C\d{4} C9999$/);
  });
}
