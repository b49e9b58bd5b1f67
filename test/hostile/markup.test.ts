/** Markup in every text that a page shows, in Chromium: nothing of it may become an element, run or ask a server. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameTexts } from '../../src/sidebar/frame/frameTexts';
import { segmentTexts } from '../../src/sidebar/segment/segmentTexts';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from '../browser/workbenchPage';
import { hostilePack } from './hostilePack';
import { markupTexts } from './hostileTexts';
import { testMarkupOfScripts } from './markupAddOn';
import { tally } from './tally';
import { watchMarkup } from './watchMarkup';

let browser: WorkbenchBrowser;
let visit: Visit;

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
  visit = await browser.visit();
  visit.page.setDefaultTimeout(15_000);
});
afterAll(() => browser?.close());

/** A file's name has no slash. */
const fileName = '<img src=x onerror="globalThis.__ran=1">';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function shop(): string {
  const headers = ['Customer no', 'Customer name', 'Order date', 'Amount', ...markupTexts];
  const lines = Array.from({ length: 120 }, (_, at) => {
    const text = markupTexts[at % markupTexts.length] ?? '';
    const day = `2026-0${1 + (at % 6)}-1${at % 9}`;
    return [text, text, at % 29 === 0 ? text : day, at % 31 === 0 ? text : String(at + 1), ...markupTexts];
  });
  return [headers, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n');
}

const panel = () => visit.page.frameLocator('.sidebar iframe');

async function sidebarFrame(): Promise<Frame> {
  const element = await visit.page.locator('.sidebar iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no sidebar');
  return frame;
}

async function ask(method: string, argument: unknown): Promise<unknown> {
  const frame = await sidebarFrame();
  const given = JSON.stringify([method, JSON.stringify(argument)]);
  const answer = await frame.evaluate(
    `new Promise((done, fail) => google.script.run.withSuccessHandler(done).withFailureHandler(fail).sidebarCall(...${given}))`,
  );
  const { ok, problems, value } = JSON.parse(String(answer));
  if (!ok) throw new Error(problems.join());
  return value;
}

const tried = tally('Markup in pages');
const { expectHarmless, expectShown, expectMore, pressAll } = watchMarkup(() => visit, tried);
testMarkupOfScripts(() => browser, tried);

test('the shell: name of the file, headers, cells, sheet tabs, boxes and toasts', async () => {
  await visit.ready();
  const chooser = visit.page.waitForEvent('filechooser');
  await visit.menu('File', 'Open…');
  await (await chooser).setFiles({
    name: `${fileName}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(shop()),
  });
  await visit.ready();
  await visit.page.locator('h1', { hasText: '<img' }).waitFor();
  await expectHarmless('file opened');
  await visit.menu('Fenlei', 'Check data quality');
  await visit.box.waitFor();
  await expectHarmless('box of data quality');
  await visit.box.getByRole('button').first().click();
  await visit.idle();
  await expectHarmless('report of data quality');
});

/** Without these a view would not have been shown to its end. */
const mustPress = new Map<unknown, readonly string[]>([
  [
    frameTexts.rules,
    [
      ...['Find groups button', 'Learn rules', 'Add rule', 'Add segment', 'Stage by stage'],
      ...['Add named condition', 'Add test customer', 'Compare: Version', 'Paste a pack', 'Create'],
    ],
  ],
  [frameTexts.customer, ['Why', 'Next segments', 'Clear answer', 'History']],
  [frameTexts.report, ['Make the tab', 'What became of the segments', 'Check the data', 'Export for CRM']],
  [frameTexts.segment, ['Choose the sheets', 'Columns of', 'Your own', 'Options', 'What else Fenlei does']],
]);

test('the sidebar: all views, over a pack whose every text is markup', async () => {
  await visit.menu('Fenlei', 'Open Fenlei');
  await panel().getByRole('tab', { name: frameTexts.segment.en }).waitFor();
  await ask('savePack', hostilePack('hostile', markupTexts));
  await ask('saveSettings', {
    packs: ['hostile', 'rfm'],
    colorBy: 'hostile',
    asOf: '2026-07-01',
    sources: null,
    schemeOptions: {},
  });
  await visit.menu('Fenlei', 'Open Fenlei');
  await panel().locator('.segment-table').first().waitFor();
  await expectHarmless('Segment');
  await panel().getByRole('button', { name: segmentTexts.apply.en, exact: true }).click();
  await panel().locator('.notice.done').waitFor();
  await expectHarmless('applied');
  await panel().getByRole('tab', { name: frameTexts.customer.en }).click();
  await visit.page.mouse.click(300, 193);
  await panel().locator('.customer-name').first().waitFor();
  await expectShown('a customer');
  for (const view of [frameTexts.rules, frameTexts.customer, frameTexts.report, frameTexts.segment]) {
    await panel().getByRole('tab', { name: view.en }).click();
    const frame = await sidebarFrame();
    await expectShown(view.en);
    const pressed = await pressAll(frame, view.en, /^(?:Apply|Undo|Undo last run|Edit as JSON)$/);
    expect([view.en, mustPress.get(view)?.filter((name) => !pressed.join().includes(name))]).toEqual([
      view.en,
      [],
    ]);
  }
});

test('the grid: renamed tabs and their menus, notes, lists of values, failures of formulas, filters', async () => {
  const { mouse, keyboard } = visit.page;
  // The sidebar follows what is selected, and would show more of the texts at its own time.
  await visit.page.locator('.sidebar .cross').click();
  await visit.run(
    `const { backend, workbook } = workbench.desk.current();
     const [{ id }] = backend.sheets();
     backend.updateSheet(id, { name: given[1] });
     const at = (row, column) => ({ row, column, rows: 1, columns: 1 });
     backend.write(id, 'note', at(2, 1), [[given.join(' ')]]);
     backend.write(id, 'validation', at(23, 3), [[JSON.stringify({ criteria: 'VALUE_IN_LIST', values: given, strict: true })]]);
     workbook.setActiveSheet(workbook.getSheets()[0]);`,
    markupTexts,
  );
  const tab = visit.page
    .locator('main', { hasText: markupTexts[1] ?? '' })
    .getByText('onerror')
    .first();
  await tab.waitFor();
  await expectShown('tabs renamed');
  await tab.click({ button: 'right' });
  await expectShown('menu of a tab');
  await keyboard.press('Escape');
  await visit.select('B5', 196, 213);
  await keyboard.type('=ABC_TIER(A3:A4)');
  await keyboard.press('Enter');
  const shown = async () => (await visit.cells(markupTexts[1] ?? '', 'result'))?.[4]?.[1];
  await expect.poll(shown).toBe('#ERROR!');
  const away = () => mouse.move(600, 600, { steps: 3 });
  await away();
  await expectMore('why a formula fails', () => mouse.move(196, 213, { steps: 3 }), away);
  await expectMore('a note', () => mouse.move(196, 171, { steps: 3 }), away);
  const back = () => visit.select('A1', 90, 130);
  await expectMore('a list of values', () => mouse.click(429, 614), back);
  await visit.menu('Data', 'Filter on or off');
  await expectMore('values to filter by', () => mouse.click(137, 130));
});

test('the editor: problems that quote the pack, and what it offers', async () => {
  await visit.menu('Fenlei', 'Open Fenlei');
  await panel().getByRole('tab', { name: frameTexts.segment.en }).waitFor();
  await ask('openEditor', { pack: 'hostile' });
  const text = visit.page.frameLocator('dialog iframe').locator('.cm-content');
  await text.waitFor();
  await expectShown('JSON editor');
  await text.click();
  await visit.page.keyboard.press('Control+End');
  await expectMore(
    'problems of a pack',
    () => visit.page.keyboard.insertText(`"${fileName}":`),
    () => visit.page.locator('dialog .cross').first().click(),
  );
});

test('files that cannot be opened, sheets that cannot be read, and works that are kept', async () => {
  const choose = async (name: string, content: string) => {
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.menu('File', 'Open…');
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  };
  await choose(`${fileName}.pdf`, 'x');
  await visit.page.locator('.toast', { hasText: 'onerror' }).first().waitFor();
  await expectShown('toast about a file');
  await visit.page.locator('.toast .cross').first().click();

  await choose(
    `${fileName}.csv`,
    [markupTexts, markupTexts].map((line) => line.map(quoted).join(',')).join('\n'),
  );
  await expect.poll(async () => (await visit.cells(fileName, 'value'))?.length).toBe(2);
  await visit.ready();
  await expectMore(
    'a refusal that quotes headers and tab',
    () => visit.menu('Fenlei', 'Segment customers'),
    () => visit.box.getByRole('button').first().click(),
  );
  await visit.idle();

  await visit.run(
    `const { backend } = workbench.desk.current();
     backend.write(backend.sheets()[0].id, 'value', { row: 9, column: 0, rows: 1, columns: 1 }, [['changed']]);
     await new Promise((done) => setTimeout(done));
     await workbench.keptWorks.flush();`,
  );
  await visit.menu('File', 'New from demo');
  await visit.page.locator('h1', { hasText: '<img' }).waitFor({ state: 'detached' });
  await visit.ready();
  await visit.menu('File', 'Recent');
  await expectShown('works that are kept');
  const second = await visit.page.context().newPage();
  visit = { ...visit, page: second };
  await second.goto(browser.url);
  await second.locator('dialog.question p', { hasText: 'onerror' }).waitFor();
  await expectShown('the work of last time');
});
