/** The sidebar in the workbench, as a manager uses it on a sheet that nobody prepared. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, type Locale } from '../../src/core/i18n/text';
import { customerTexts } from '../../src/sidebar/customer/customerTexts';
import { editorTexts } from '../../src/sidebar/editor/editorTexts';
import { frameTexts } from '../../src/sidebar/frame/frameTexts';
import { conditionTexts } from '../../src/sidebar/rules/conditionTexts';
import { rulesTexts } from '../../src/sidebar/rules/rulesTexts';
import { versionTexts } from '../../src/sidebar/rules/versionTexts';
import { segmentTexts } from '../../src/sidebar/segment/segmentTexts';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from './workbenchPage';

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
});
afterAll(() => browser?.close());

/** Headers that say nothing, a title above them, an amount that is none, a name that would be markup. */
const messy = [
  'My little shop,,,',
  ',,,',
  'X1,X2,X3,X4',
  ...Array.from({ length: 400 }, (_, row) => {
    const customer = (row * 7) % 60;
    const day = new Date(Date.UTC(2026, 9, 30) - ((row * 37 + customer * 11) % 700) * 86_400_000);
    const who =
      customer === 3 ? '<img src=x onerror=document.title=1>' : customer === 4 ? '=1+1' : `Guest ${customer}`;
    return [
      who,
      day.toISOString().slice(0, 10),
      row === 5 ? 'twelve' : ((row * 7919) % 40_000) / 100,
      'n',
    ].join(',');
  }),
].join('\n');

/** Every RFM code but the lowest: with these, nearly everybody is a champion. */
const codes = Array.from(
  { length: 124 },
  (_, at) => 111 + (at % 5) + 10 * (Math.floor(at / 5) % 5) + 100 * Math.floor(at / 25),
).slice(1);

describe.each([
  ['en-US', 'en', 'File', 'Open…', 'Open Fenlei'],
  ['zh-CN', 'zh-CN', '文件', '打开…', '打开 Fenlei 面板'],
] as const)('a manager whose browser speaks %s', (tag, locale: Locale, file, openFile, openPanel) => {
  let visit: Visit;
  const say = (text: { readonly [L in Locale]: string }, values = {}) => fill(text[locale], values);
  const panel = () => visit.page.frameLocator('.sidebar iframe');
  const button = (name: string) => panel().getByRole('button', { name, exact: true });
  const column = async (header: string) => {
    const cells = await visit.cells<unknown>('Customers', 'value').catch(() => null);
    const named = cells ?? (await visit.cells<unknown>('客户分类', 'value')) ?? [];
    const at = named[0]?.indexOf(header) ?? -1;
    return named.slice(1).map((row) => row[at]);
  };
  const done = async () => {
    await panel().locator('.notice.done').waitFor();
    await panel().locator('.segment-table').waitFor();
  };

  beforeAll(async () => {
    visit = await browser.visit({ language: tag });
    visit.page.setDefaultTimeout(15_000);
    await visit.ready();
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.menu(file, openFile);
    await (await chooser).setFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(messy) });
    await visit.ready();
    await visit.menu('Fenlei', openPanel);
  });
  afterAll(() => visit?.close());

  test('says what the columns hold', async () => {
    await panel().getByText(say(segmentTexts.guessed)).waitFor();
    const meaning = (header: string) =>
      panel().getByRole('combobox', { name: say(segmentTexts.meaning, { column: header }) });
    await meaning('X3').selectOption('quantity');
    await meaning('X3').selectOption('amount');
    await button(say(segmentTexts.theseAreRight)).click();
    await panel().locator('.segment-table').waitFor();
    expect(
      await panel()
        .getByText(say(segmentTexts.readsOrders, { sheet: 'shop' }))
        .count(),
    ).toBe(1);
    await panel().getByText(say(segmentTexts.problems), { exact: false }).first().click();
    await panel().getByText('"twelve"').first().waitFor();
  });

  test('reads the preview before anything is written, applies it, and it is what was promised', async () => {
    const rows = await panel().locator('.segment-table tbody tr').allInnerTexts();
    const promised = new Map(
      rows.map((row) => {
        const [title = '', count = ''] = row.split('\t').map((cell) => cell.trim().split('\n')[0] ?? '');
        return [title.split(' · ')[0], Number(count)];
      }),
    );
    expect(
      await visit.run<string[]>('return workbench.desk.current().backend.sheets().map(({ name }) => name);'),
    ).toEqual(['shop']);
    await button(say(segmentTexts.apply)).click();
    await done();
    const written = new Map<unknown, number>();
    const title = locale === 'en' ? 'RFM, eleven groups' : 'RFM 十一类客户';
    for (const segment of await column(title)) written.set(segment, (written.get(segment) ?? 0) + 1);
    expect(written).toEqual(promised);
  });

  test('edits a rule by clicking and sees at once who moves', async () => {
    await panel()
      .getByRole('tab', { name: say(frameTexts.rules) })
      .click();
    const card = panel().locator('.rules-card').first();
    await card.locator('.rules-actions button').first().click();
    const values = card.getByRole('textbox', { name: say(conditionTexts.newEntry) });
    await values.fill(codes.join(', '));
    await values.press('Enter');
    await panel().locator('.rules-unsaved').waitFor();
    await panel()
      .getByRole('tab', { name: say(frameTexts.segment) })
      .click();
    await panel().locator('.segment-pair').first().waitFor();
    const [pair = ''] = await panel().locator('.segment-pair').allInnerTexts();
    expect(pair).toContain('→');
  });

  test('applies the edited rules, which are saved as a version first, and undoes it', async () => {
    const title = locale === 'en' ? 'RFM, eleven groups' : 'RFM 十一类客户';
    const before = await column(title);
    await button(say(segmentTexts.saveAndApply)).click();
    await done();
    await expect.poll(() => column(title)).not.toEqual(before);
    await button(say(segmentTexts.undo)).click();
    await expect.poll(() => column(title)).toEqual(before);
    await panel().locator('.notice.done').waitFor();
  });

  test('restores the built-in rules', async () => {
    await panel()
      .getByRole('tab', { name: say(frameTexts.rules) })
      .click();
    await panel().getByText(say(versionTexts.saved)).waitFor();
    await panel()
      .locator('.rules-versions strong')
      .nth(0)
      .getByText(say(versionTexts.version, { number: 1 }))
      .waitFor({ state: 'attached' });
    await panel().getByText(say(versionTexts.wholePack)).click();
    await button(say(versionTexts.reset)).click();
    await panel().locator('.rules-unsaved').waitFor();
    await button(say(versionTexts.save)).click();
    await panel().getByText(say(versionTexts.saved)).waitFor();
    await panel()
      .locator('.rules-versions strong')
      .nth(0)
      .getByText(say(versionTexts.version, { number: 2 }))
      .waitFor({ state: 'attached' });
  });

  test('edits as JSON, sees a mistake at its place, mends it, and the cards have it', async () => {
    await button(say(versionTexts.openEditor)).click();
    const editor = visit.page.frameLocator('dialog iframe');
    const use = editor.getByRole('button', { name: say(editorTexts.use), exact: true });
    const text = editor.locator('.cm-content');
    await text.click();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await visit.page.keyboard.press(key);
    };
    await press('Control+Home', ...Array(locale === 'en' ? 4 : 5).fill('ArrowDown'), 'End', 'ArrowLeft');
    await press('Backspace');
    await editor.locator('.editor-problems .error').first().waitFor();
    expect(await use.isDisabled()).toBe(true);
    await editor.locator('.cm-lint-marker-error').first().waitFor();
    await visit.page.keyboard.type('"');
    await press('ArrowLeft');
    await visit.page.keyboard.type(' 2');
    await editor.locator('.editor-status:not(.problem)').waitFor();
    await use.click();
    await visit.page.locator('dialog iframe').waitFor({ state: 'detached' });
    await panel().locator('.rules-unsaved').click();
    await panel()
      .getByRole('combobox', { name: say(rulesTexts.pack), exact: true })
      .locator('option:checked')
      .filter({ hasText: / 2$/ })
      .waitFor({ state: 'attached' });
    await button(say(rulesTexts.undo)).click();
    await panel().getByText(say(versionTexts.saved)).waitFor();
  });

  test('and staff select a row and read who that is, what to do and why', async () => {
    await panel()
      .getByRole('tab', { name: say(frameTexts.customer) })
      .click();
    await visit.page.mouse.click(200, 195);
    const selected = (
      await visit.cells<unknown>(locale === 'en' ? 'Customers' : '客户分类', 'value')
    )?.[3]?.[0];
    await panel()
      .locator('.customer-name')
      .filter({ hasText: String(selected) })
      .waitFor();
    await panel().getByText(say(customerTexts.why), { exact: true }).click();
    await panel().locator('.customer-held').first().waitFor();
    await panel()
      .getByRole('textbox', { name: say(customerTexts.search) })
      .fill('Guest 1');
    await visit.page.keyboard.press('Enter');
    await panel()
      .locator('.customer-name')
      .filter({ hasText: /^Guest 1/ })
      .waitFor();
    await panel()
      .getByRole('tab', { name: say(frameTexts.report) })
      .click();
    await panel().locator('.report-segment').first().waitFor();
  });

  test('and no name became markup or a formula, nothing was asked of others, nothing failed', async () => {
    expect(await panel().locator('img').count()).toBe(0);
    expect(await visit.page.title()).not.toBe('1');
    expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
  });
});
