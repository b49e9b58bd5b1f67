/** The sidebar in the workbench, as staff use it after a call: they answer two questions and see the segment follow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, type Locale } from '../../src/core/i18n/text';
import { packCatalog, packIds } from '../../src/protocol/packCatalog';
import { customerTexts } from '../../src/sidebar/customer/customerTexts';
import { profileTexts } from '../../src/sidebar/customer/profileTexts';
import { frameTexts } from '../../src/sidebar/frame/frameTexts';
import { rulesTexts } from '../../src/sidebar/rules/rulesTexts';
import { segmentTexts } from '../../src/sidebar/segment/segmentTexts';
import { packNamed } from '../rules/packFiles';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from './workbenchPage';

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
});
afterAll(() => browser?.close());

const pack = packNamed('social-style');
const shop = [
  'Customer,Order date,Amount',
  ...Array.from(
    { length: 40 },
    (_, row) => `Guest ${row % 8},2026-0${(row % 9) + 1}-15,${(row * 37) % 90}.50`,
  ),
].join('\n');

describe.each([
  ['en-US', 'en', 'File', 'Open…', 'Open Fenlei', 'Customers'],
  ['zh-CN', 'zh-CN', '文件', '打开…', '打开 Fenlei 面板', '客户分类'],
] as const)('staff whose browser speaks %s', (tag, locale: Locale, file, openFile, openPanel, tab) => {
  let visit: Visit;
  const say = (text: { readonly [L in Locale]: string }, values = {}) => fill(text[locale], values);
  const panel = () => visit.page.frameLocator('.sidebar iframe');
  const goTo = (view: keyof typeof frameTexts) =>
    panel()
      .getByRole('tab', { name: say(frameTexts[view]) })
      .click();
  const titleOf = (id: string) =>
    say(pack.segments.find((segment) => segment.id === id)?.title ?? pack.title);
  const answer = (fact: string, at: number) => {
    const use = pack.facts[fact];
    const group = panel().getByRole('group', { name: use?.question?.[locale] ?? '' });
    return group.getByRole('radio').nth(at);
  };
  const inStyle = () =>
    panel().getByRole('region', { name: pack.title[locale] }).locator('.customer-segment');
  const cellsOf = async (customer: string) => {
    const rows = (await visit.cells<unknown>(tab, 'value')) ?? [];
    const header = rows[0] ?? [];
    const row = rows.find(([id]) => id === customer) ?? [];
    return ['dominance', 'selfControl'].map((fact) => row[header.indexOf(pack.facts[fact]?.title?.[locale])]);
  };

  beforeAll(async () => {
    visit = await browser.visit({ language: tag });
    visit.page.setDefaultTimeout(15_000);
    await visit.ready();
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.menu(file, openFile);
    await (await chooser).setFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(shop) });
    await visit.ready();
    await visit.menu('Fenlei', openPanel);
    await panel().locator('.segment-table').first().waitFor();
  });
  afterAll(() => visit?.close());

  test('a manager takes the pack into use and applies it', async () => {
    for (const summary of [
      say(segmentTexts.choosePacks, { count: packIds.length }),
      packCatalog.observed.title[locale],
    ])
      await panel().locator('summary').filter({ hasText: summary }).click();
    await panel().getByRole('checkbox', { name: pack.title[locale] }).check();
    await panel()
      .getByRole('button', { name: say(segmentTexts.apply), exact: true })
      .click();
    await panel().locator('.notice.done').waitFor();
  });

  test('a customer whose style is unclear shows the next question', async () => {
    await goTo('customer');
    await panel()
      .getByRole('textbox', { name: say(customerTexts.search) })
      .fill('Guest 5');
    await visit.page.keyboard.press('Enter');
    await inStyle()
      .filter({ hasText: titleOf('unclear') })
      .waitFor();
    const question = pack.facts.dominance?.question?.[locale] ?? '';
    await panel().getByText(say(profileTexts.next, { question })).waitFor();
  });

  test('two answers are saved in the sheet, and the segment follows', async () => {
    await answer('dominance', 4).click();
    await answer('selfControl', 3).click();
    // Nothing is lost by a look at another view.
    await goTo('rules');
    await panel()
      .getByRole('button', { name: say(rulesTexts.addRule) })
      .waitFor();
    await goTo('customer');
    await panel().locator('.customer-name').filter({ hasText: 'Guest 5' }).waitFor();
    expect(await answer('selfControl', 3).isChecked()).toBe(true);
    await panel()
      .getByRole('button', { name: say(profileTexts.save), exact: true })
      .click();
    await inStyle()
      .filter({ hasText: titleOf('driver') })
      .waitFor();
    expect(await cellsOf('Guest 5')).toEqual([5, 4]);
    await panel().getByText(say(profileTexts.saved)).waitFor();
    // The new columns lengthen the selected row too: whoever was searched for stays.
    await panel().locator('.customer-name').filter({ hasText: 'Guest 5' }).waitFor();
  });

  test('and the next run writes what was promised, and nothing failed', async () => {
    await goTo('segment');
    await panel()
      .getByRole('button', { name: say(segmentTexts.apply), exact: true })
      .click();
    await panel().locator('.notice.done').waitFor();
    const rows = (await visit.cells<unknown>(tab, 'value')) ?? [];
    const at = rows[0]?.indexOf(pack.title[locale]) ?? -1;
    expect(rows.find(([id]) => id === 'Guest 5')?.[at]).toBe(titleOf('driver'));
    expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
  });
});
