/** Test customers in Chromium, as people add, change and delete them: what each deed asks of the desk. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/core/rules/edit/edit';
import type { Example } from '../../../src/core/rules/pack';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;
let page: Page;

withGallery((opened) => {
  gallery = opened;
  page = opened.page;
});

/** The test customers after each edit. */
const kept = async () => {
  const edits = await page.evaluate<readonly Edit<'changePack'>[]>('window.rulesCalls');
  return edits.map(({ changes }) => changes.examples ?? []);
};
const last = async (): Promise<Example | undefined> => {
  const all = (await kept()).slice(-1)[0] ?? [];
  return all[all.length - 1];
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
/** A step at a time, as hands do it: the field is reached first, then filled or chosen. */
const fill = async (name: string, text: string) => {
  await field(name).focus();
  await field(name).fill(text);
};
const choose = async (name: string, option: string) => {
  await field(name).focus();
  await field(name).selectOption(option);
};
const outcome = () => page.locator('.rules-form [role=status] p').innerText();
const names = () => page.locator('.rules-examples > li > strong').allInnerTexts();

describe('test customers', () => {
  beforeEach(() => gallery.show('rules: test customers', 'en'));

  test('one is added by the keyboard, told by name and figures, and judged at once', async () => {
    await button('Add test customer').focus();
    await page.keyboard.press('Enter');
    expect(await field('Name of the test customer').inputValue()).toBe('New test customer');
    expect(await outcome()).toContain('As expected: Others');
    await page.keyboard.type('Mr Wu');
    await page.keyboard.press('Enter');
    await fill('Orders', '4');
    expect(await outcome()).toContain('Expected Others, but the rules give Loyal.');
    await page.keyboard.press('Enter');
    await choose('Expected segment', 'Loyal');
    expect(await outcome()).toContain('As expected: Loyal');
    expect(await last()).toEqual({
      name: 'Mr Wu',
      facts: { orders: 4 },
      asOf: '2026-06-30',
      expected: 'loyal',
    });
    expect(await names()).toEqual(['Mrs Lin', 'Passer-by', 'Mr Wu']);
  });

  test('every kind of fact has a field, and an emptied field is a blank fact', async () => {
    await button('Edit: Passer-by').click();
    await fill('Amount bought', '12.50');
    await fill('Last order', '2026-06-01');
    await fill('City', '');
    await choose('Channel', 'web');
    await choose('Club member', 'yes');
    await page.getByRole('group', { name: 'Likes' }).getByRole('textbox').fill('green tea');
    await page.keyboard.press('Enter');
    const facts = {
      ...{ orders: 1, monetary: 12.5, lastOrder: '2026-06-01', channel: 'web', member: true },
      likes: ['green tea'],
    };
    expect((await last())?.facts).toEqual(facts);
    await choose('Club member', 'blank');
    await button('Remove green tea').click();
    await fill('Orders', '');
    await page.keyboard.press('Tab');
    expect((await last())?.facts).toEqual({ monetary: 12.5, lastOrder: '2026-06-01', channel: 'web' });
  });

  test('what is no number is marked and not kept', async () => {
    await button('Edit: Mrs Lin').click();
    await fill('Orders', 'many');
    expect(await field('Orders').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await kept()).toEqual([]);
  });

  test('a taken name, or a missing date, stays in the form with the reason', async () => {
    await button('Edit: Passer-by').click();
    await fill('Name of the test customer', 'Mrs Lin');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').waitFor();
    await fill('Name of the test customer', 'Miss Lin');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').count()).toBe(0);
    await fill('Analysis date', '');
    await field('City').focus();
    await page.getByRole('alert').waitFor();
    expect(await names()).toEqual(['Mrs Lin', 'Miss Lin']);
  });

  test('what the rules give is expected from now on, with the form open or not', async () => {
    await button('Expect Others from now on').click();
    expect((await last())?.expected).toBe('rest');
    await button('Edit: Mrs Lin').click();
    await choose('Expected segment', 'Far away');
    await button('Expect Loyal from now on').click();
    expect((await kept()).slice(-1)[0]?.[0]?.expected).toBe('loyal');
  });

  test('one is deleted, and the keyboard has a place to go on from', async () => {
    await button('Delete: Mrs Lin').click();
    expect(await names()).toEqual(['Passer-by']);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Add test customer');
  });

  test('the selected customer becomes one, under a name that is free, with what the rules ask about', async () => {
    await button('Add the selected customer').click();
    await field('Name of the test customer').waitFor();
    expect(await last()).toEqual({
      name: 'Mrs Lin (2)',
      facts: {
        ...{ recencyDays: 156, monetary: 444, orders: 0, lastOrder: '2026-01-25' },
        ...{ city: '台北', channel: 'shop' },
      },
      asOf: '2026-06-30',
      expected: 'rest',
    });
    expect(await outcome()).toContain('As expected: Others');
  });
});

test('where several segments are given, all are expected, in the order in which the rules give them', async () => {
  await gallery.show('rules: test customers in several segments', 'en');
  await button('Edit: Mrs Lin').click();
  const box = (name: string) => page.getByRole('checkbox', { name });
  await box('Loyal').uncheck();
  expect((await kept()).slice(-1)[0]?.[0]?.expected).toEqual(['rest']);
  await box('Far away').check();
  await box('Others').uncheck();
  await box('Loyal').check();
  expect((await kept()).slice(-1)[0]?.[0]?.expected).toEqual(['loyal', 'far']);
  expect(await outcome()).toContain('As expected: Loyal, Far away');
});

test('of a long list of possible values one is chosen by its title, none twice', async () => {
  await gallery.show('rules: test customers with ticks', 'en');
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  const traits = page.getByRole('group', { name: 'Traits noticed' });
  const add = traits.getByRole('button', { name: 'Add', exact: true });
  expect(await add.isDisabled()).toBe(true);
  const list = traits.getByRole('combobox', { name: 'Another value' });
  await list.focus();
  await list.selectOption('Is hard to read');
  expect(await kept()).toEqual([]);
  await add.click();
  expect((await kept()).slice(-1)[0]?.[0]?.facts.traits).toEqual(expect.arrayContaining(['hardToRead']));
  expect(await list.locator('option', { hasText: 'Is hard to read' }).count()).toBe(0);
});

test.each([
  ['no test customers', 'Select the row of a customer in the sheet first'],
  ['test customers, sheet lost', 'Service Spreadsheets timed out.'],
])('%s: why nobody was added is told', async (state, words) => {
  await gallery.show(`rules: ${state}`, 'en');
  await button('Add the selected customer').click();
  await page.getByRole('alert').filter({ hasText: words }).waitFor();
  expect(await kept()).toEqual([]);
});

test('the selected customer is whoever stands in the row that the script tells', async () => {
  await gallery.show('rules: over a sheet', 'en');
  await page.locator('summary').filter({ hasText: 'Test customers' }).click();
  await button('Add the selected customer').click();
  await field('Name of the test customer').waitFor();
  const row = await page.evaluate<Example>('window.rulesCalls[0].changes.examples.slice(-1)[0]');
  expect(row).toMatchObject({ name: 'Emil Adler', facts: { r: expect.any(Number) } });
});
