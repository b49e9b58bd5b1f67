/** Markup in every text that a page shows, in Chromium: nothing of it may become an element, run or ask a server. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameTexts } from '../../src/sidebar/frame/frameTexts';
import { segmentTexts } from '../../src/sidebar/segment/segmentTexts';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from '../browser/workbenchPage';
import { hostilePack } from './hostilePack';
import { markupTexts } from './hostileTexts';
import { tally } from './tally';

const { count } = tally('Markup in pages');

let browser: WorkbenchBrowser;
let visit: Visit;
const dialogs: string[] = [];

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
  visit = await browser.visit();
  visit.page.setDefaultTimeout(15_000);
  visit.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
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

/** Opens whatever can be unfolded, and finds what no page of ours makes. */
const injected = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const markup = 'img[src="x"], img[src*="evil"], svg[onload], [onerror], iframe[srcdoc*="__ran"], a[href^="javascript"]';
  const scripts = [...document.querySelectorAll('script')].filter(({ textContent }) => /^(?:globalThis|alert)/.test(textContent));
  const strange = [...document.querySelectorAll(markup), ...scripts];
  return {
    ran: String(globalThis.__ran ?? ''),
    strange: strange.map((element) => element.outerHTML.slice(0, 100)),
    shown: document.body.innerText.split('onerror').length - 1,
  };
})()`;

/** Looks at every frame, and counts how much of the markup is shown as text. */
async function expectHarmless(place: string): Promise<void> {
  for (const frame of visit.page.frames()) {
    const { ran, strange, shown } = (await frame.evaluate(injected)) as {
      ran: string;
      strange: string[];
      shown: number;
    };
    expect([place, frame.url(), ran, strange]).toEqual([place, frame.url(), '', []]);
    count('texts shown', shown);
  }
  count('places');
  const policy = visit.consoleErrors.filter((error) => /Content Security Policy/.test(error));
  expect([place, dialogs, visit.foreign, policy]).toEqual([place, [], [], []]);
}

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
  for (const view of [frameTexts.rules, frameTexts.customer, frameTexts.report, frameTexts.segment]) {
    await panel().getByRole('tab', { name: view.en }).click();
    const frame = await sidebarFrame();
    await expectHarmless(view.en);
    // Whatever else unfolds: cards, lists, the gallery.
    await frame.evaluate(
      `for (const button of document.querySelectorAll('[aria-expanded=false], summary')) button.click()`,
    );
    await expectHarmless(`${view.en}, unfolded`);
  }
  await panel().getByRole('tab', { name: frameTexts.customer.en }).click();
  await visit.page.mouse.click(300, 193);
  await panel().locator('.customer-name').first().waitFor();
  await expectHarmless('a customer');
  await ask('openEditor', { pack: 'hostile' });
  await visit.page.frameLocator('dialog iframe').locator('.cm-content').waitFor();
  await expectHarmless('JSON editor');
});

test('frames and page forbid what they do not need', async () => {
  const frame = await sidebarFrame();
  const policy = await frame.evaluate(
    `document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? ''`,
  );
  expect(policy).toContain("default-src 'none'");
  expect(await frame.evaluate(`fetch('http://evil.test/').then(() => 'sent', () => 'refused')`)).toBe(
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
