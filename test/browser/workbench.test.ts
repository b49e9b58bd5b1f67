/** The workbench as a user meets it: the demo, the add-on's menu and sidebar, languages, and the work of last time. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from './workbenchPage';

let browser: WorkbenchBrowser;
let visit: Visit;

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => {
  expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
});

const tab = (name: string) => visit.page.locator('main').getByText(name, { exact: true });
const sheetNames = () =>
  visit.run<string[]>('return workbench.desk.current().backend.sheets().map(({ name }) => name);');
const open = async (language?: string) => {
  visit = await browser.visit({ language });
  await visit.ready();
};

describe('in English', () => {
  beforeAll(() => open());
  afterAll(() => visit.close());

  test('opens with the orders of the demo shop, up to today, and the menu of the add-on', async () => {
    expect(await visit.page.locator('h1').textContent()).toBe('Tea and coffee shop (demo)');
    expect(await visit.captions()).toEqual(['File', 'Edit', 'Data', 'Fenlei']);
    expect(await visit.captions('Fenlei')).toEqual([
      'Open Fenlei',
      'Segment customers',
      'Undo last run',
      'Remove Fenlei',
    ]);
    await tab('Orders').waitFor();
    const orders = await visit.cells<unknown>('Orders', 'value');
    expect(orders?.[0]?.slice(0, 3)).toEqual(['Order no', 'Order date', 'Customer no']);
    expect(orders?.length).toBeGreaterThan(1900);
    const days = orders?.map((row) => row[1]).filter((day): day is number => typeof day === 'number') ?? [];
    const today = await visit.run<number>(
      'const now = new Date(); return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86400000 + 25569;',
    );
    expect(Math.max(...days)).toBe(today);
  });

  test('asks before it segments, and does nothing after a Cancel', async () => {
    await visit.menu('Fenlei', 'Segment customers');
    await visit.box.waitFor();
    expect(await visit.box.locator('h2').textContent()).toBe('Segment customers?');
    expect(await visit.box.locator('p').textContent()).toMatch(/Customers: 260[\s\S]*• Champions: \d+/);
    await visit.box.getByRole('button', { name: 'Cancel' }).click();
    await visit.idle();
    expect(await sheetNames()).toEqual(['Orders']);
  });

  test('segments: a new tab with segments, notes and colours', async () => {
    await visit.menu('Fenlei', 'Segment customers');
    await visit.box.getByRole('button', { name: 'OK' }).click();
    await visit.page.locator('.busy').waitFor();
    expect(await visit.page.locator('.busy').textContent()).toBe('Running Segment customers…Stop');
    await visit.idle();
    await visit.page.locator('.busy').waitFor({ state: 'hidden' });
    await tab('Customers').waitFor();
    const values = await visit.cells<unknown>('Customers', 'value');
    const notes = await visit.cells<string>('Customers', 'note');
    const champion = values?.findIndex((row) => row.includes('Champions')) ?? -1;
    expect(values).toHaveLength(261);
    expect(notes?.[champion]?.join('')).toMatch(/Champions/);
    // The rows are drawn 21 pixels high, below the header of columns and the frozen row.
    await expect.poll(() => visit.colorAt(55, 150 + 21 * (champion - 1))).not.toBe('#ffffff');
  });

  test('the run is one step for undo and redo', async () => {
    await visit.menu('Edit', 'Undo');
    await expect.poll(sheetNames).toEqual(['Orders']);
    await visit.menu('Edit', 'Redo');
    await expect.poll(sheetNames).toEqual(['Orders', 'Customers']);
    expect(await visit.cells('Customers', 'value')).toHaveLength(261);
  });

  test('orders in another order give nothing to write', async () => {
    await tab('Orders').click();
    await visit.page.mouse.click(800, 300);
    await visit.menu('Data', 'Sort by this column, Z to A');
    await expect.poll(async () => (await visit.cells('Orders', 'value'))?.[1]?.[6]).not.toBe(100.5);
    expect((await visit.cells('Orders', 'value'))?.[0]?.[6]).toBe('Amount');
    await visit.menu('Fenlei', 'Segment customers');
    await visit.box.waitFor();
    expect(await visit.box.locator('p').textContent()).toMatch(/up to date/);
    await visit.box.getByRole('button', { name: 'OK' }).click();
    await visit.idle();
  });

  test('what the user types is in the sheet', async () => {
    await visit.page.mouse.click(800, 300);
    await visit.page.keyboard.type('4711');
    await visit.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await visit.cells('Orders', 'value'))?.some((row) => row[6] === 4711))
      .toBe(true);
    await visit.page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await visit.cells('Orders', 'value'))?.some((row) => row[6] === 4711))
      .toBe(false);
  });
});
