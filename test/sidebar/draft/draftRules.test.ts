/** Drafting rules in Chromium, as people do it: from the two buttons to a pack that is opened. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { acceptPack } from '../../../src/core/rules/check/acceptPack';
import type { RulePack } from '../../../src/core/rules/pack';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;
let page: Page;

withGallery((opened) => {
  gallery = opened;
  page = opened.page;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const found = () => page.locator('.draft-found').innerText();

async function opened(): Promise<RulePack> {
  await button('Open as rules').click();
  const packs = await page.evaluate<readonly RulePack[]>('window.drafted');
  const [pack] = packs.slice(-1);
  if (!pack) throw new Error('no pack was opened');
  expect(acceptPack(JSON.stringify(pack)).ok).toBe(true);
  return pack;
}

beforeEach(() => gallery.show('draft: two ways', 'en'));

describe('groups', () => {
  beforeEach(() => button('Find groups in my customers').click());

  test('are found, told with their clearness, and opened as a pack under a free id', async () => {
    await button('Find groups').click();
    await button('Open as rules').waitFor();
    const text = await found();
    expect(text).toMatch(/^The groups are (clearly|reasonably) apart \(clarity 0\.\d\d of 1\)\./);
    expect(text).toContain('Many orders · large amounts: 30');
    expect(text).toContain('3 rules put 100 % of the 90 customers into the same group.');
    const pack = await opened();
    expect([pack.id, pack.title.en, pack.segments.length]).toEqual([
      'groups-2',
      'Groups of my customers 2',
      4,
    ]);
  });

  test('by other figures and in a number that was chosen; a choice takes back what was found', async () => {
    await page.getByLabel('Number of groups').selectOption('5');
    await button('Find groups').click();
    await button('Open as rules').waitFor();
    expect(await page.locator('.draft-found li').count()).toBe(5);
    await page.getByLabel('Seats').check();
    expect(await page.locator('.draft-found').count()).toBe(0);
    await button('Find groups').click();
    await button('Open as rules').waitFor();
    expect(await found()).toContain('Left out, because a figure is missing: 12.');
  });

  test('without a figure it is said what to do', async () => {
    for (const label of ['Orders', 'Amount bought', 'Days since last order'])
      await page.getByLabel(label, { exact: true }).uncheck();
    await button('Find groups').click();
    await page.getByText('There is nothing to compare customers by. Choose at least one figure.').waitFor();
    await button('Cancel').click();
    expect(await button('Learn rules from a labelled column').isVisible()).toBe(true);
  });
});

test('in the rules view the customers are those of the sheet that was read', async () => {
  await gallery.show('rules: over a sheet', 'en');
  await page.getByText('Draft rules from my customers').click();
  await button('Find groups in my customers').click();
  await button('Find groups').click();
  await button('Open as rules').click();
  expect(await found()).toContain('of the 60 customers');
  expect(await page.evaluate('window.rulesCalls')).toEqual(['new groups']);
});

describe('labels', () => {
  beforeEach(() => button('Learn rules from a labelled column').click());

  test('are learned, told with how often the rules are right, and opened as a pack', async () => {
    expect(await page.getByLabel('Column with your labels').inputValue()).toBe('Kind');
    await button('Learn rules').click();
    await button('Open as rules').waitFor();
    const text = await found();
    expect(text).toMatch(
      /right for \d\d of 72 \(\d\d %\)\. Always saying “Regular” would be right for \d\d %\./,
    );
    await page.getByText('Where rules and people differ').click();
    expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Key');
    const pack = await opened();
    expect(pack.id).toBe('learned');
    expect(pack.segments.map(({ title }) => title.en).sort()).toEqual(
      ['Key', 'Not enough known', 'Occasional', 'Regular'].sort(),
    );
  });

  test('a number of customers that is none is not taken', async () => {
    await page.getByLabel('Customers per rule, at least').fill('many');
    expect(await page.getByText('Type a whole number from 1 to 10,000.').isVisible()).toBe(true);
    await button('Learn rules').click();
    expect(await page.locator('.draft-found').count()).toBe(0);
  });

  test('too many customers per rule: it is said that nothing tells the labels apart', async () => {
    await page.getByLabel('Customers per rule, at least').fill('60');
    await button('Learn rules').click();
    await page.getByText('The figures at hand do not tell these labels apart.').waitFor();
  });
});
