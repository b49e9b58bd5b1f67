/** The view Customer in Chromium, as staff use it: what each deed asks of the script. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;
let page: Page;

withGallery((opened) => {
  gallery = opened;
  page = opened.page;
});

type Call = readonly [name: string, given?: { readonly customer: string; readonly answers: object }];

const calls = () => page.evaluate<readonly Call[]>('window.sessionCalls');
const text = (words: string | RegExp) => page.getByText(words, { exact: true }).first();
const radio = (name: string) => page.getByRole('radio', { name });
const save = () => page.getByRole('button', { name: 'Save profile' });
const name = () => page.locator('.customer-name').innerText();

describe('the profile form', () => {
  beforeEach(async () => {
    await gallery.show('customer: profile half answered', 'en');
    await radio('Rather waits').waitFor();
  });

  test('shows what was answered, and has nothing to save', async () => {
    expect(await radio('Rather waits').isChecked()).toBe(true);
    expect(await save().isDisabled()).toBe(true);
    expect(await text(/^Next question: How far does this customer/).isVisible()).toBe(true);
  });

  test('sends only what was answered anew, to the customer by id, and reads the sheet again', async () => {
    await radio('Very reserved').click();
    expect(await text('Not saved yet').isVisible()).toBe(true);
    await save().click();
    await text('Saved in the sheet.').waitFor();
    const [sent, ...rest] = await calls();
    expect(sent).toMatchObject(['saveProfile', { sheet: 1, customer: 'K003', answers: { selfControl: 5 } }]);
    expect(Object.keys(sent?.[1]?.answers ?? {})).toEqual(['selfControl']);
    expect(rest.map(([call]) => call)).toEqual(['refresh']);
    expect(await save().isDisabled()).toBe(true);
    expect(await radio('Very reserved').isChecked()).toBe(true);
  });

  test('an answer taken back is sent as nothing', async () => {
    await page.getByRole('button', { name: /^Clear answer: How much/ }).click();
    await save().click();
    await text('Saved in the sheet.').waitFor();
    expect((await calls())[0]?.[1]?.answers).toEqual({ dominance: null });
  });

  test('the answer that the sheet has already is no change', async () => {
    await radio('Waits').first().click();
    await radio('Rather waits').click();
    expect(await save().isDisabled()).toBe(true);
  });

  test('by the keyboard: arrows choose, a name is given to every group', async () => {
    await radio('Rather waits').focus();
    await page.keyboard.press('ArrowDown');
    expect(await radio('Now one, now the other').isChecked()).toBe(true);
    expect(await page.getByRole('group', { name: /How much does this customer lead the talk/ }).count()).toBe(
      1,
    );
  });

  test('what is not saved waits while somebody else is looked at', async () => {
    await radio('Very reserved').click();
    const search = page.getByRole('textbox', { name: 'Find by name or number' });
    await search.fill('ada');
    await page.keyboard.press('Enter');
    expect(await name()).toContain('Ada Adler');
    expect(await save().isDisabled()).toBe(true);
    await search.fill('k003');
    await page.keyboard.press('Enter');
    expect(await radio('Very reserved').isChecked()).toBe(true);
    expect(await save().isDisabled()).toBe(false);
  });
});

describe('a question with several ticks', () => {
  const box = (name: string) => page.getByRole('checkbox', { name });
  const boxes = () => page.getByRole('checkbox');

  beforeEach(async () => {
    await gallery.show('customer: profile with ticks', 'en');
    await box('Speaks of nothing but the price').waitFor();
  });

  test('shows what was ticked in a group with a name, and has nothing to save', async () => {
    expect(await page.getByRole('group', { name: 'What did you notice on the phone?' }).count()).toBe(1);
    expect(await boxes().count()).toBe(26);
    const checked = await page.locator('input:checked').count();
    expect(checked).toBe(2);
    expect(await save().isDisabled()).toBe(true);
  });

  test('sends all ticks in the order of the answers', async () => {
    await box('Talks as a friend before business').check();
    await box('Compares suppliers point by point').check();
    await box('Speaks of nothing but the price').uncheck();
    await save().click();
    await text('Saved in the sheet.').waitFor();
    expect((await calls())[0]?.[1]?.answers).toEqual({
      traits: ['comparesSuppliers', 'saysLittle', 'friendFirst'],
    });
    expect(await box('Talks as a friend before business').isChecked()).toBe(true);
  });

  test('a tick that was set and taken back is no change; without any tick nothing is sent as nothing', async () => {
    await box('Is hard to read').check();
    expect(await save().isDisabled()).toBe(false);
    await box('Is hard to read').uncheck();
    expect(await save().isDisabled()).toBe(true);
    await box('Speaks of nothing but the price').uncheck();
    await box('Says little about the real need').uncheck();
    await save().click();
    await text('Saved in the sheet.').waitFor();
    expect((await calls())[0]?.[1]?.answers).toEqual({ traits: null });
  });

  test('by the keyboard: tab goes from box to box, space ticks', async () => {
    await box('Compares suppliers point by point').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await box('Works by a plan and fixed steps').isChecked()).toBe(true);
    await page.getByRole('button', { name: /^Clear answer: What did you notice/ }).click();
    expect(await page.locator('input:checked').count()).toBe(0);
  });
});

test('a number between two answers is told as it stands in the sheet', async () => {
  await gallery.show('customer: profile between two answers', 'en');
  await text('In the sheet: 2.5').waitFor();
});

test('answers that are not saved, and who was searched for, are still there after a look at another view', async () => {
  await gallery.show('customer: among the views', 'en');
  const search = page.getByRole('textbox', { name: 'Find by name or number' });
  await search.fill('k003');
  await page.keyboard.press('Enter');
  await radio('Very reserved').click();
  await page.getByRole('tab', { name: 'Rules' }).click();
  expect(await page.getByRole('group').count()).toBe(0);
  await page.getByRole('tab', { name: 'Customer' }).click();
  await text('Not saved yet').waitFor();
  expect(await name()).toContain('K003');
  expect(await radio('Very reserved').isChecked()).toBe(true);
  await save().click();
  await text('Saved in the sheet.').waitFor();
  const sent = (await calls()).find(([call]) => call === 'saveProfile');
  expect(sent?.[1]).toMatchObject({ customer: 'K003', answers: { selfControl: 5 } });
});

describe('finding a customer', () => {
  test('arrows go down the list of hits, eight at most', async () => {
    await gallery.show('customer: nothing selected', 'en');
    await page.getByRole('textbox', { name: 'Find by name or number' }).fill('a');
    await page.locator('.customer-found button').nth(7).waitFor();
    expect(await page.locator('.customer-found button').count()).toBe(8);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.customer-found button').nth(1).innerText();
    await page.keyboard.press('Enter');
    expect(second).toContain((await page.locator('.customer-name strong').innerText()).trim());
  });

  test.each([
    ['header row', 'Row 1 is not a row of data'],
    ['row of nobody', 'Row 5000 names no customer'],
    ['another sheet', 'none of those that Fenlei reads'],
  ])('%s: says why nobody is shown', async (state, words) => {
    await gallery.show(`customer: ${state}`, 'en');
    await page.getByText(words).waitFor();
    expect(await page.locator('.customer-name').count()).toBe(0);
  });

  test('a name that would be markup is text', async () => {
    await gallery.show('customer: hostile name', 'en');
    await page.locator('.customer-name').waitFor();
    expect(await name()).toContain('<img src=x onerror');
    expect(await page.locator('#root img').count()).toBe(0);
  });
});
