/** The workbench as a user meets it: the demo, the add-on's menu and sidebar, languages, and the work of last time. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testAddOn } from './workbenchAddOn';
import { testFolder } from './workbenchFolder';
import { testFunctions } from './workbenchFunctions';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from './workbenchPage';

let browser: WorkbenchBrowser;
let visit: Visit;

beforeAll(async () => {
  browser = await openWorkbenchBrowser();
});
afterAll(() => browser?.close());
/** Where cells of a sheet are drawn; F3 of the customers is a segment. */
const H1 = [906, 129] as const;
const SECOND_SEGMENT = [540, 172] as const;

const shownNote = () => visit.page.locator('textarea').first().inputValue();
const tab = (name: string) => visit.page.locator('main').getByText(name, { exact: true });
const sheetNames = () =>
  visit.run<string[]>(
    'return workbench.desk.current().backend.sheets().filter(({ hidden }) => !hidden).map(({ name }) => name);',
  );
const nothingWrong = () => expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
const open = async (language?: string) => {
  visit = await browser.visit({ language });
  await visit.ready();
};

describe('in English', () => {
  beforeAll(() => open());
  afterEach(nothingWrong);
  afterAll(() => visit.close());

  test('opens with the orders of the demo shop, up to today, and the menu of the add-on', async () => {
    expect(await visit.page.locator('h1').textContent()).toBe('Tea and coffee shop (demo)');
    expect(await visit.captions()).toEqual(['File', 'Edit', 'Data', 'Fenlei']);
    expect(await visit.captions('Fenlei')).toEqual([
      'Open Fenlei',
      'Segment customers',
      'Check data quality',
      'Key accounts',
      'Undo last run',
      'Remove Fenlei',
    ]);
    await tab('Orders').waitFor();
    const orders = await visit.cells<unknown>('Orders', 'value');
    expect(orders?.[0]?.slice(0, 3)).toEqual(['Order no', 'Order date', 'Customer no']);
    expect(orders?.length).toBeGreaterThan(1900);
    const today = await visit.run<number>(
      'const now = new Date(); return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86400000 + 25569;',
    );
    expect(orders?.at(-1)?.[1]).toBe(today);
  });

  test('asks before it segments, and does nothing after a Cancel', async () => {
    await visit.menu('Fenlei', 'Segment customers');
    await visit.box.waitFor();
    expect(await visit.box.locator('h2').textContent()).toBe('Segment customers?');
    expect(await visit.box.locator('p').textContent()).toMatch(/Customers: 260[\s\S]*• Champions: \d+/);
    await visit.box.getByRole('button', { name: 'Cancel' }).click();
    await visit.idle();
    expect(await sheetNames()).toEqual(['Orders', 'Customer list']);
  });

  test('segments: a new tab with segments, notes and colours', async () => {
    await visit.menu('Fenlei', 'Segment customers');
    await visit.answer(/Segment customers/, 'OK');
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
    await visit.page.mouse.move(...SECOND_SEGMENT, { steps: 3 });
    await expect.poll(shownNote).toMatch(/^Champions\nRFM code 555 · last order \d+ days? ago/);
  });

  test('the run is one step for undo and redo', async () => {
    await visit.menu('Edit', 'Undo');
    await expect.poll(sheetNames).toEqual(['Orders', 'Customer list']);
    await visit.menu('Edit', 'Redo');
    await expect.poll(sheetNames).toEqual(['Orders', 'Customer list', 'Customers']);
    expect(await visit.cells('Customers', 'value')).toHaveLength(261);
  });

  test('orders in another order give nothing to write', async () => {
    await tab('Orders').click();
    await visit.page.mouse.click(800, 300);
    await visit.menu('Data', 'Sort by this column, Z to A');
    await expect.poll(async () => (await visit.cells('Orders', 'value'))?.[1]?.[6]).not.toBe(100.5);
    expect((await visit.cells('Orders', 'value'))?.[0]?.[6]).toBe('Amount');
    await visit.menu('Fenlei', 'Segment customers');
    await visit.answer(/up to date/, 'OK');
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

  test('the sidebar shows what would happen, applies it, and says what came of it', async () => {
    await visit.menu('Fenlei', 'Open Fenlei');
    const sidebar = visit.page.frameLocator('.sidebar iframe');
    await sidebar.getByText(/^Choose among/).click();
    await sidebar.getByText(/^From purchases/).click();
    await sidebar.getByRole('checkbox', { name: /ABC by amount bought/ }).check();
    await sidebar.getByRole('button', { name: 'Apply', exact: true }).click();
    await sidebar.getByText(/^Done: 260 customers/).waitFor();
    const headers = (await visit.cells<unknown>('Customers', 'value'))?.[0];
    expect(headers).toContain('ABC by amount bought');
    const box = await visit.page.locator('.sidebar iframe').boundingBox();
    expect(box?.width).toBe(300);
    await visit.page.locator('.sidebar').getByRole('button', { name: 'Close' }).click();
    expect(await visit.page.locator('.sidebar').isVisible()).toBe(false);
  });

  test('undoes the last run and takes everything away again', async () => {
    await visit.menu('Fenlei', 'Undo last run');
    await visit.answer(/Undo the last run/, 'OK');
    await visit.answer(/is undone/, 'OK');
    await visit.idle();
    expect((await visit.cells<unknown>('Customers', 'value'))?.[0]).not.toContain('ABC by amount bought');
    await visit.menu('Fenlei', 'Remove Fenlei');
    await visit.answer(/Remove Fenlei/, 'OK');
    await visit.answer(/removed/, 'OK');
    await visit.idle();
    await expect.poll(sheetNames).toEqual(['Orders', 'Customer list']);
  });

  test('a file that is none is told, and what was open stays', async () => {
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.menu('File', 'Open…');
    await (await chooser).setFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
    await visit.page.locator('.toast.problem').waitFor();
    expect(await visit.page.locator('.toast strong').textContent()).toBe('The file cannot be opened');
    expect(await sheetNames()).toEqual(['Orders', 'Customer list']);
  });

  test('a file is announced on the screen before it is read, which may hold the page up', async () => {
    const seen = await visit.run(
      `let frames = 0;
       const count = () => { frames++; requestAnimationFrame(count); };
       requestAnimationFrame(count);
       const busy = document.querySelector('.busy');
       const opened = await workbench.files.open({
         name: 'empty.csv',
         arrayBuffer: async () => {
           window.seen = [frames >= 2, busy.checkVisibility(), getComputedStyle(busy).opacity, busy.innerText];
           return new ArrayBuffer(0);
         },
       });
       return [...seen, opened, busy.checkVisibility()];`,
    );
    expect(seen).toEqual([true, true, '1', 'Opening empty.csv…', false, false]);
    expect(await sheetNames()).toEqual(['Orders', 'Customer list']);
  });

  test('a workbook is taken away, and what was segmented comes back from it', async () => {
    await visit.menu('Fenlei', 'Segment customers');
    await visit.answer(/Segment customers/, 'OK');
    await visit.idle();
    const layers = ['value', 'note', 'background', 'numberFormat'] as const;
    const all = () => Promise.all(layers.map((layer) => visit.cells('Customers', layer)));
    const before = await all();
    const download = visit.page.waitForEvent('download');
    await visit.menu('File', 'Download as Excel (.xlsx)');
    const file = await download;
    expect(file.suggestedFilename()).toBe('Tea and coffee shop (demo).xlsx');
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.menu('File', 'Open…');
    await (await chooser).setFiles({
      name: 'again.xlsx',
      mimeType: '',
      buffer: readFileSync(await file.path()),
    });
    await expect.poll(() => visit.page.locator('h1').textContent()).toBe('again');
    expect(await all()).toEqual(before);
  });

  test('a tab is taken away as csv, and a file that is dropped on the page is opened', async () => {
    await tab('Customers').click();
    const before = await visit.cells('Customers', 'value');
    const download = visit.page.waitForEvent('download');
    await visit.menu('File', 'Download this tab as CSV (.csv)');
    const file = await download;
    expect(file.suggestedFilename()).toBe('again - Customers.csv');
    await visit.run(
      `const dataTransfer = new DataTransfer();
       dataTransfer.items.add(new File([given], 'dropped.csv'));
       const cells = document.querySelector('main canvas');
       for (const name of ['dragenter', 'dragover', 'drop'])
         cells.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));`,
      readFileSync(await file.path(), 'utf8'),
    );
    await expect.poll(() => visit.page.locator('h1').textContent()).toBe('dropped');
    expect(await sheetNames()).toEqual(['dropped']);
    expect(await visit.cells('dropped', 'value')).toEqual(before);
  });
});

describe('in another language', () => {
  afterEach(async () => {
    nothingWrong();
    await visit.close();
  });

  test('of the browser: demo, menus, dialogs, notes, formulas and the grid itself', async () => {
    await open('zh-CN');
    expect(await visit.page.locator('h1').textContent()).toBe('茶与咖啡小店（演示）');
    expect(await sheetNames()).toEqual(['订单', '客户名单']);
    expect(await visit.captions()).toEqual(['文件', '编辑', '数据', 'Fenlei']);
    await visit.page.mouse.click(300, 300, { button: 'right' });
    await visit.page.getByText('插入').first().waitFor();
    await visit.page.keyboard.press('Escape');

    await visit.menu('Fenlei', '客户分群');
    await visit.answer(/确认分群？/, '确定');
    await visit.idle();
    await tab('客户分类').waitFor();
    const customers = await visit.cells<unknown>('客户分类', 'value');
    expect(customers).toHaveLength(261);
    expect(customers?.some((row) => row.includes('明星客户'))).toBe(true);
    await expect.poll(() => visit.colorAt(55, 150)).not.toBe('#ffffff');
    await visit.page.mouse.move(...SECOND_SEGMENT, { steps: 3 });
    await expect.poll(shownNote).toMatch(/^明星客户\nRFM 代码 555 · 上次下单在 \d+ 天前/);

    await tab('订单').click();
    await visit.page.mouse.click(...H1);
    await visit.page.keyboard.type('=RFM(C2:C, B2:B, G2:G)');
    await visit.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await visit.cells<string>('订单', 'result').catch(() => null))?.[0]?.[15])
      .toBe('分群（略去 3 行，第一处：amounts 第 778 行："see invoice" 不是数字）');

    await visit.menu('Fenlei', '撤销上次运行');
    await visit.answer(/撤销/, '确定');
    await visit.answer(/已撤销/, '确定');
    await visit.idle();
    await visit.menu('Fenlei', '移除 Fenlei');
    await visit.answer(/移除 Fenlei？/, '确定');
    await visit.answer(/已移除/, '确定');
    await visit.idle();
    await expect.poll(sheetNames).toEqual(['订单', '客户名单']);
  });

  test('chosen in the page, it is kept, and the add-on follows, its open sidebar too', async () => {
    await open();
    await visit.menu('Fenlei', 'Open Fenlei');
    const heading = visit.page.frameLocator('.sidebar iframe').locator('h1').first();
    await expect.poll(() => heading.textContent()).toBe('Segment your customers');
    await visit.page.getByLabel('Language').selectOption('繁體中文');
    await expect.poll(() => visit.captions('Fenlei')).toContain('客戶分群');
    await expect.poll(() => heading.textContent()).toBe('為客戶分群');
    expect(await visit.page.evaluate('document.documentElement.lang')).toBe('zh-TW');
    await visit.menu('檔案', '新增示範試算表');
    await expect.poll(sheetNames).toEqual(['訂單', '客戶名單']);
    await visit.page.reload();
    await visit.ready();
    expect(await visit.captions()).toEqual(['檔案', '編輯', '資料', 'Fenlei']);
  });
});

describe('the work of last time', () => {
  afterEach(async () => {
    nothingWrong();
    await visit.close();
  });

  test('a csv file is opened, segmented, found again after a reload, and offered at the next visit', async () => {
    await open();
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.menu('File', 'Open…');
    await (await chooser).setFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(ORDERS) });
    await expect.poll(() => visit.page.locator('h1').textContent()).toBe('shop');
    await visit.menu('Fenlei', 'Segment customers');
    await visit.answer(/Segment customers/, 'OK');
    await visit.idle();
    expect(await sheetNames()).toEqual(['shop', 'Customers']);
    const customers = await visit.cells('Customers', 'value');
    const rules =
      "const { backend } = workbench.desk.current(); return backend.colorRules(backend.sheets().find(({ name }) => name === 'Customers').id);";
    const colors = await visit.run<unknown[]>(rules);
    expect(colors.length).toBeGreaterThan(0);
    await visit.run('await workbench.keptWorks.flush();');

    await visit.page.reload();
    await visit.ready();
    expect(await visit.page.locator('h1').textContent()).toBe('shop');
    expect(await visit.cells('Customers', 'value')).toEqual(customers);
    expect(await visit.run(rules)).toEqual(colors);

    await visit.page.goto('about:blank');
    const page = await visit.page.context().newPage();
    await page.goto(browser.url);
    await page.locator('dialog.question').waitFor();
    expect(await page.locator('dialog.question p').textContent()).toMatch(/shop · /);
    expect(await page.locator('dialog.question footer button').allTextContents()).toEqual([
      'Continue',
      'New from demo',
    ]);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('shop');
  });
});

describe('the folder of build:workbench', () => testFolder(() => browser));
describe('functions in cells', () => testFunctions(() => browser));
describe('an add-on that does what Fenlei does not', () => testAddOn(() => browser));

const ORDERS = `Customer,Date,Amount\n${Array.from({ length: 60 }, (_, index) => {
  return `C${index % 12},2026-0${1 + (index % 6)}-1${index % 10},${(index * 37) % 400}\n`;
}).join('')}`;
