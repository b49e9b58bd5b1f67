/** The systems over the demo shop in the workbench, as a shop owner tries them who has never heard of any. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountWords } from '../../src/core/accounts/accountWords';
import { dayToIso } from '../../src/core/facts/calendar';
import { fill, type Locale, type Text } from '../../src/core/i18n/text';
import { words } from '../../src/core/i18n/words';
import { qualityCatalog } from '../../src/core/quality/qualityCatalog';
import { menuCatalog } from '../../src/protocol/menuCatalog';
import { packCatalog, packIds } from '../../src/protocol/packCatalog';
import { customerTexts } from '../../src/sidebar/customer/customerTexts';
import { draftTexts } from '../../src/sidebar/draft/draftTexts';
import { frameTexts } from '../../src/sidebar/frame/frameTexts';
import { qualityTexts } from '../../src/sidebar/quality/qualityTexts';
import { evaluationTexts } from '../../src/sidebar/report/evaluationTexts';
import { segmentTexts } from '../../src/sidebar/segment/segmentTexts';
import { packNamed } from '../rules/packFiles';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from './workbenchPage';

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
});
afterAll(() => browser?.close());

const [value, phoneType, socialStyle] = ['value', 'phone-type', 'social-style'].map(packNamed);
/** So long before the last order of the demo, for the run whose outcome is asked. */
const earlier = 200;

describe.each([
  { tag: 'en-US', locale: 'en', orders: 'Orders', list: 'Customer list', date: 'Order date', ok: 'OK' },
  { tag: 'zh-CN', locale: 'zh-CN', orders: '订单', list: '客户名单', date: '订单日期', ok: '确定' },
] as const)('a shop owner whose browser speaks $tag', ({ tag, orders, list, date, ok, ...browserOf }) => {
  const locale: Locale = browserOf.locale;
  const care = { en: 'Care', 'zh-CN': '关怀程度' }[browserOf.locale];
  let visit: Visit;
  const say = (text: Text, values = {}) => fill(text[locale], values);
  const panel = () => visit.page.frameLocator('.sidebar iframe');
  const goTo = (view: keyof typeof frameTexts) =>
    panel()
      .getByRole('tab', { name: say(frameTexts[view]) })
      .click();
  const press = (text: Text, values = {}) =>
    panel()
      .getByRole('button', { name: say(text, values), exact: true })
      .click();
  const unfold = (text: Text, values = {}) =>
    panel()
      .locator('summary')
      .filter({ hasText: say(text, values) })
      .click();
  const choose = (title: Text, option: string) =>
    panel()
      .getByRole('combobox', { name: say(title) })
      .selectOption(option);
  const column = async (sheet: string, header: string) => {
    const rows = (await visit.cells<unknown>(sheet, 'value')) ?? [];
    const at = rows[0]?.indexOf(header) ?? -1;
    return rows.slice(1).map((row) => row[at]);
  };
  const applyAsOf = async (day: string) => {
    await panel().getByLabel(say(segmentTexts.asOf)).fill(day);
    await press(segmentTexts.apply);
    await panel().locator('.notice.done').waitFor();
  };
  beforeAll(async () => {
    visit = await browser.visit({ language: tag });
    visit.page.setDefaultTimeout(15_000);
    await visit.ready();
    await visit.menu('Fenlei', say(menuCatalog.openSidebar));
    await panel().locator('.segment-table').first().waitFor();
  });
  afterAll(() => visit?.close());

  test('chooses both sheets and two more packs from the gallery, and applies them', async () => {
    await unfold(segmentTexts.changeSheets);
    await choose(segmentTexts.ordersSheet, orders);
    await choose(segmentTexts.customersSheet, list);
    await unfold(segmentTexts.choosePacks, { count: packIds.length });
    for (const { title } of [packCatalog.purchases, packCatalog.observed]) await unfold(title);
    for (const pack of [value, phoneType])
      await panel()
        .getByRole('checkbox', { name: pack?.title[locale] ?? '', exact: true })
        .check();
    await applyAsOf(dayToIso(Number((await column(orders, date)).at(-1)) - earlier));
    for (const pack of [value, phoneType]) {
      const known = pack?.segments.map(({ title }) => title[locale]) ?? [];
      const written = await column(list, pack?.title[locale] ?? '');
      expect(new Set(written).size).toBeGreaterThan(2);
      expect(written.filter((title) => !known.includes(String(title)))).toEqual([]);
    }
  });

  test('is led from the end of the gallery to what the run says', async () => {
    const top = (await panel().locator('.notice.done').boundingBox())?.y ?? -1;
    const view = await panel().locator('.view').boundingBox();
    expect(top).toBeGreaterThanOrEqual((view?.y ?? 0) - 1);
  });

  test('sees the portrait of a customer, and what to do step by step', async () => {
    await goTo('customer');
    await panel()
      .getByRole('textbox', { name: say(customerTexts.search) })
      .fill('C0002');
    await visit.page.keyboard.press('Enter');
    await panel()
      .getByRole('heading', { name: say(customerTexts.portrait) })
      .waitFor();
    expect(await panel().locator('.customer-portrait dt').count()).toBe(3);
    const inPack = panel().getByRole('region', { name: phoneType?.title[locale] ?? '' });
    await inPack.getByText(say(customerTexts.stages)).click();
    expect(await inPack.locator('.customer-stages dd').count()).toBeGreaterThanOrEqual(3);
  });

  test('finds groups in the customers, and opens the rules that describe them', async () => {
    await goTo('rules');
    await unfold(draftTexts.title);
    await press(draftTexts.findGroups);
    await press(draftTexts.find);
    await panel().locator('.draft-found li').first().waitFor();
    await press(draftTexts.open);
    await panel().locator('.rules-unsaved').waitFor();
    expect(await panel().locator('.rules-card').count()).toBeGreaterThan(2);
  });

  test('learns rules from the column that somebody filled in by hand', async () => {
    await unfold(draftTexts.title);
    await press(draftTexts.learn);
    await choose(draftTexts.column, care);
    await press(draftTexts.learnNow);
    await panel().locator('.draft-found').waitFor();
    await press(draftTexts.open);
    await panel()
      .getByRole('combobox')
      .first()
      .locator('option:checked')
      .filter({ hasText: care })
      .waitFor({ state: 'attached' });
  });

  test('checks the data from the menu, mends one kind in the report and changes it back', async () => {
    await visit.menu('Fenlei', say(menuCatalog.checkData));
    await visit.answer(new RegExp(say(qualityCatalog.farAmount.title)), ok);
    const kinds = await column(say(words.qualityTab), say(words.qualityKind));
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(9);
    await goTo('report');
    await press(qualityTexts.check);
    const before = await visit.cells(orders, 'value');
    const { title } = qualityCatalog.writtenNumber;
    await press(qualityTexts.mendKind, { title: say(title) });
    await press(qualityTexts.change, { count: 1 });
    await expect.poll(() => visit.cells(orders, 'value')).not.toEqual(before);
    await press(qualityTexts.changeBack);
    await expect.poll(() => visit.cells(orders, 'value')).toEqual(before);
  });

  test('lists the key accounts from the menu, and sees in the report how they stand', async () => {
    await goTo('segment');
    await applyAsOf('');
    await visit.menu('Fenlei', say(menuCatalog.refreshKeyAccounts));
    await visit.answer(new RegExp(say(accountWords.confirmTitle).slice(0, 4)), ok);
    await visit.answer(new RegExp(say(accountWords.tab)), ok);
    const items = (await visit.cells(say(accountWords.tab), 'value'))?.length ?? 0;
    expect(items).toBeGreaterThan(17 * 20);
    await goTo('report');
    const counts = panel().locator('.accounts-counts dd');
    await expect
      .poll(async () => Number((await counts.allTextContents())[0]?.replace(/\D/g, '')))
      .toBe(items - 1);
  });

  test('exports for a CRM, and reads what became of the customers since the earlier run', async () => {
    await press(qualityTexts.exportCrm);
    const link = panel().getByRole('link', { name: say(qualityTexts.download) });
    expect(await link.getAttribute('download')).toMatch(/^fenlei-(zoho|fxiaoke)-.*\.csv$/);
    await unfold(evaluationTexts.open);
    const outcomes = panel().locator('.disclosed .report-list li');
    await outcomes.nth(5).waitFor();
    expect(await outcomes.first().innerText()).toMatch(/\d+ ?%/);
  });

  test('nothing failed, and nothing was asked of others', () => {
    expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
  });
});

test('staff type what to do, groups, steadiness and the chance to come back into cells', async () => {
  const visit = await browser.visit({ language: 'en-US' });
  await visit.ready();
  await visit.page.setViewportSize({ width: 2000, height: 800 });
  const row = async () => (await visit.cells<unknown>('Orders', 'result'))?.[2] ?? [];
  const playbook = socialStyle?.segments.find(({ id }) => id === 'driver')?.playbook[0]?.en ?? '?';
  const [columnH, columnWidth, row3] = [906, 100, 172];
  for (const [formula, column, shown] of [
    ['=PLAYBOOK("social-style", "driver")', 0, [expect.stringContaining(playbook)]],
    ['=KMEANS_CLUSTER(G3:G60, 3)', 1, [expect.any(Number)]],
    // The first row of a table names its columns.
    [
      '=INDEX(XYZ_CLASS(C2:C, B2:B, G2:G), 2)',
      2,
      ['C0082', expect.any(Number), expect.stringMatching(/^[XYZ]$/)],
    ],
    ['=INDEX(P_ALIVE(C2:C, B2:B), 2)', 5, ['C0082', expect.any(Number), expect.any(Number)]],
  ] as const) {
    await visit.select(`${'HIJKLM'.charAt(column)}3`, columnH + column * columnWidth, row3);
    await visit.page.keyboard.type(formula);
    await visit.page.keyboard.press('Enter');
    const place = 7 + column;
    await expect
      .poll(async () => (await row()).slice(place, place + shown.length), { timeout: 15_000 })
      .toEqual(shown);
  }
  expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
  await visit.close();
});
