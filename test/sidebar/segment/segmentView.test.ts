/** The view "Segment" in Chromium, as a manager uses it: what each deed asks of the session and of the script. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { featureCatalog } from '../../../src/protocol/featureCatalog';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;
let page: Page;

withGallery((opened) => {
  gallery = opened;
  page = opened.page;
});

type Call = readonly [name: string, ...given: readonly unknown[]];
const calls = () => page.evaluate<readonly Call[]>('window.sessionCalls');
const show = (state: string) => gallery.show(`segment: ${state}`, 'en');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const select = (name: string) => page.getByRole('combobox', { name });
const rows = () => page.locator('.segment-table tbody tr').count();
const movers = () => page.locator('.segment-movers > li').count();

describe('columns', () => {
  test('a corrected column is told to the script by its number, and the list stays open', async () => {
    await show('columns guessed from values');
    await select('What "X4" holds').selectOption('quantity');
    expect(await calls()).toEqual([['sayRoles', 1, { 4: 'quantity' }]]);
    expect(await page.getByText('Set by you').count()).toBe(1);
  });

  test('guesses are confirmed with one click, then the preview is there and the list has not folded', async () => {
    await show('columns guessed from values');
    expect(await rows()).toBe(0);
    await button('These are right').click();
    expect(await calls()).toEqual([['sayRoles', 1, { 1: 'customer', 3: 'orderDate', 4: 'amount' }]]);
    expect(await rows()).toBeGreaterThan(5);
    expect(await select('What "X1" holds').isVisible()).toBe(true);
  });

  test('a column that is not used can be given a meaning', async () => {
    await show('columns opened');
    await select('What "Remark" holds').selectOption('channel');
    expect(await calls()).toEqual([['sayRoles', 1, { 5: 'channel' }]]);
  });

  test('the focus stays with a column that moves to the other list, and back', async () => {
    await show('columns opened');
    const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
    const remark = select('What "Remark" holds');
    const folded = page.locator('details details').filter({ has: remark });
    await remark.focus();
    await remark.selectOption('channel');
    expect(await folded.count()).toBe(0);
    expect(await focused()).toBe('What "Remark" holds');
    for (const other of await page.locator('details details').all())
      await other.evaluate((details) => Object.assign(details, { open: false }));
    await remark.selectOption('');
    expect(await folded.count()).toBe(1);
    expect(await remark.isVisible()).toBe(true);
    expect(await focused()).toBe('What "Remark" holds');
  });

  test('what is missing is said where nothing is recognised', async () => {
    await show('unrecognised columns');
    expect(await page.getByRole('alert').innerText()).toContain('Missing: Customer, Order date');
    expect(await button('These are right').count()).toBe(0);
    expect(await button('Apply').isDisabled()).toBe(true);
  });
});

describe('choices', () => {
  const openGallery = async () => {
    await page.getByText('Choose among').click();
    await page.getByText('From purchases').click();
  };

  test('what Fenlei does beside packs is told with what it needs and where to find it', async () => {
    await show('preview');
    await page.getByText('What else Fenlei does').click();
    const text = await page.locator('.segment-features').innerText();
    for (const { title, needs, where } of Object.values(featureCatalog)) {
      expect(text).toContain(title.en);
      expect(text).toContain(`Needs: ${needs.en}`);
      expect(text).toContain(where.en);
    }
  });

  test('each pack has a picture: the demo shop in its segments, told to those who do not see it', async () => {
    await show('preview');
    await openGallery();
    const picture = page.getByRole('img', { name: /^In the demo shop: A customers \d+, / });
    expect(await picture.locator('span').count()).toBe(4);
  });

  test('a second pack is used beside the first, and the rows keep their colour', async () => {
    await show('preview');
    await openGallery();
    await page.getByRole('checkbox', { name: /ABC/ }).check();
    expect((await calls())[0]).toEqual(['changeSettings', { packs: ['rfm', 'abc'], colorBy: 'rfm' }]);
    await button('ABC by amount bought').click();
    expect(await rows()).toBe(3);
  });

  test('the last pack in use cannot be put away', async () => {
    await show('preview');
    await openGallery();
    expect(await page.getByRole('checkbox', { name: /RFM, eleven/ }).isDisabled()).toBe(true);
  });

  test('another analysis date changes the preview, an empty one is today', async () => {
    await show('preview');
    const date = page.getByLabel('Analysis date');
    await date.fill('2026-01-31');
    await page.getByText('as of 2026-01-31', { exact: false }).waitFor();
    await date.fill('');
    await page.getByText('as of 2026-06-30', { exact: false }).waitFor();
    expect(await calls()).toEqual([
      ['changeSettings', { asOf: '2026-01-31' }],
      ['changeSettings', { asOf: null }],
    ]);
  });

  test('an option out of range is said beside it and keeps the run back; its way back mends it', async () => {
    await show('options with a mistake');
    await page.getByText('7 is out of range.', { exact: false }).first().waitFor();
    expect(await button('Apply').isDisabled()).toBe(true);
    await button('Reset to 0.8').click();
    expect(await calls()).toEqual([['changeSettings', { schemeOptions: { abc: {} } }]]);
    expect(await button('Apply').isDisabled()).toBe(false);
  });

  test('a text that is no number changes nothing and says so', async () => {
    await show('options with a mistake');
    await page.getByLabel('B up to this share of revenue').fill('a lot');
    await page.getByText('"a lot" is not a number.', { exact: false }).waitFor();
    expect(await calls()).toEqual([]);
  });

  test('several figures are ticked, and the way back says which the pack has', async () => {
    await show('options of groups');
    await page.getByLabel('Days since first order').check();
    expect(await calls()).toEqual([
      ['changeSettings', { schemeOptions: { kmeans: { facts: ['orders', 'monetary', 'daysSinceFirst'] } } }],
    ]);
    await button('Reset to Days since last order, Orders, Amount bought').click();
    expect((await calls()).slice(-1)).toEqual([['changeSettings', { schemeOptions: { kmeans: {} } }]]);
    await page.getByLabel('Orders', { exact: true }).uncheck();
    for (const label of ['Days since last order', 'Amount bought'])
      await page.getByLabel(label, { exact: true }).uncheck();
    await page.getByText('is not a list of different choices.', { exact: false }).first().waitFor();
    expect(await button('Apply').isDisabled()).toBe(true);
  });

  test('levels on which the rules rely cannot be changed', async () => {
    await show('columns opened');
    expect(await page.getByLabel('Levels of each score').isDisabled()).toBe(true);
  });

  test('a chosen sheet takes the place of the open one, and back', async () => {
    await show('preview');
    await page.getByText('Choose the sheets').click();
    await page.getByLabel('Sheet of orders').selectOption({ label: 'Orders' });
    await page.getByLabel('Sheet of orders').selectOption('');
    expect(await calls()).toEqual([
      ['changeSettings', { sources: { orders: 1, customers: null } }],
      ['changeSettings', { sources: null }],
    ]);
  });
});

describe('problems of the data', () => {
  test('stand by kind, twenty at once, and lead to their cell', async () => {
    await show('data problems opened');
    const numbers = page
      .locator('.disclosure')
      .filter({ hasText: /^Not a number/ })
      .last();
    expect(await numbers.locator('.segment-places > li').count()).toBe(20);
    await numbers.getByRole('button', { name: 'Show 22 more' }).click();
    expect(await numbers.locator('.segment-places > li').count()).toBe(42);
    await numbers.getByRole('button', { name: 'Go to Orders!D11', exact: true }).click();
    expect(await calls()).toEqual([['showCell', { sheet: 'Orders', cell: 'D11' }]]);
  });
});

describe('who moves', () => {
  test('a click on a customer shows their row', async () => {
    await show('three move');
    await button('Dana Adler: show in the sheet').click();
    expect(await calls()).toEqual([['showCell', { sheet: 'Customers', cell: 'A5' }]]);
  });

  test('a number of the table shows only its customers, another click all', async () => {
    await show('few segments');
    const all = await movers();
    const pair = button('From C customers to A customers: 10');
    await pair.click();
    expect(await movers()).toBe(10);
    expect(await pair.getAttribute('aria-pressed')).toBe('true');
    await button('Show all moves').click();
    expect(await movers()).toBe(all);
  });

  test('each mover has reasons of their own, and their figures stand above', async () => {
    await show('moves for every reason');
    const totals = await page.locator('.segment-reasons > li').allInnerTexts();
    const [, all = ''] = /(\d+) customers move/.exec(await page.locator('main, #root').innerText()) ?? [];
    const told = await page.locator('.segment-movers > li').allInnerTexts();
    expect(told).toHaveLength(Math.min(50, Number(all)));
    const whys = told.map((line) => /Why: (.*)/.exec(line)?.[1] ?? '');
    const lines = new Map(totals.map((line) => line.split(': ') as [string, string]));
    for (const reason of ['own behaviour', 'others moved the cut', 'rules edited'])
      expect([...lines.keys()].join(' | ')).toContain(reason);
    for (const why of whys) expect(lines.has(why)).toBe(true);
    expect([...lines.values()].reduce((sum, count) => sum + Number(count), 0)).toBe(Number(all));
  });

  test('where nobody knows why, no reason is told', async () => {
    await show('three move');
    expect(await page.getByText('Why:', { exact: false }).count()).toBe(0);
  });

  test('many pairs are shortened, and a pair shows only its customers', async () => {
    await show('many pairs');
    expect(await page.locator('.segment-pair').count()).toBe(8);
    const pair = page.locator('.segment-pair').first();
    const count = Number(await pair.locator('> :last-child').innerText());
    await pair.click();
    expect(await movers()).toBe(count);
  });

  test('of twelve thousand movers fifty stand in the page until more are asked for', async () => {
    await show('12,000 move');
    await page.getByText('12,000 customers move').waitFor();
    expect(await movers()).toBe(50);
    await button('Show 200 more').click();
    expect(await movers()).toBe(250);
  });

  test('names are texts, whatever they look like', async () => {
    await show('hostile names');
    await page.getByText('<img src=x onerror="document.title=1">').first().waitFor();
    expect(await page.locator('#root img, #root script').count()).toBe(0);
    expect(await page.title()).toBe('Gallery');
  });
});

describe('the bar', () => {
  test('applies, and undoes the last run', async () => {
    await show('preview');
    await button('Apply').click();
    await button('Undo last run').click();
    expect((await calls()).map(([name]) => name)).toEqual(['apply', 'undoRun']);
  });

  test('a run can be stopped while it is running, once', async () => {
    await show('writing');
    expect(await button('Apply').count()).toBe(0);
    await button('Cancel').click();
    expect((await calls()).map(([name]) => name)).toEqual(['cancel']);
    await show('cancelling');
    expect(await button('Cancel').isDisabled()).toBe(true);
  });

  test('rules that are not saved yet are named on the button', async () => {
    await show('rules not saved');
    expect(await button('Save rules and apply').isEnabled()).toBe(true);
  });

  test('nothing is applied while the sheet is read again', async () => {
    await show('stale');
    expect(await button('Apply').isDisabled()).toBe(true);
  });
});

test('the explanation of the first run, once understood, stays away when the view comes back', async () => {
  await show('first run');
  await button('Understood').click();
  await show('first run');
  expect(await button('Understood').count()).toBe(0);
});
