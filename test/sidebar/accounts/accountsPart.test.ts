/** The key accounts of the view "Report" in Chromium: what it shows, and what it asks of the script. */
import { expect, test } from 'vitest';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;

withGallery((opened) => {
  gallery = opened;
});

const textOf = async (state: string) => {
  await gallery.show(`accounts: ${state}`, 'en');
  await gallery.page.locator('.view h2').waitFor();
  return gallery.page.locator('.view').innerText();
};

test('says before the first run what it is for, and offers nothing', async () => {
  expect(await textOf('nothing applied yet')).toContain('Apply the segments once');
  expect(await gallery.page.locator('button').count()).toBe(0);
});

test('offers to make the tab, and says for whom', async () => {
  const text = await textOf('to be made');
  expect(text).toContain('12 key accounts: A customers.');
  expect(text).toContain('Make the tab');
  expect(text).not.toContain('Overdue');
});

test('counts in words what is open, overdue and done, and names whose is overdue since when', async () => {
  const text = await textOf('overdue');
  expect(text).toMatch(/Open\s+180\s+Overdue\s+6\s+Done\s+24/);
  expect(text).toMatch(/Ada Adler\s+1 overdue since 2026-01-15/);
  expect(text).toContain('Not listed in the tab yet: 2.');
  expect(text).toContain('No longer key accounts: 1.');
  expect(await textOf('nothing overdue')).toContain('Nothing is overdue.');
  expect(await textOf('much overdue')).toContain('and 6 more');
});

test('a choice of segments goes with the refresh; without any ticked there is no refresh', async () => {
  await textOf('nobody chose yet');
  const { page } = gallery;
  const make = page.getByRole('button', { name: 'Make the tab' });
  expect(await make.isDisabled()).toBe(true);
  await page.getByLabel('Segments of').selectOption('rfm');
  expect(await page.getByLabel(/^Champions/).isChecked()).toBe(true);
  expect(await make.isDisabled()).toBe(false);
  await page.getByLabel(/^Champions/).uncheck();
  await page.getByLabel(/^Cannot lose/).uncheck();
  expect(await make.isDisabled()).toBe(true);
  await page.getByLabel(/^At risk/).check();
  await make.click();
  await page.getByText('The tab is up to date.').waitFor();
  expect(await page.title()).toBe('["refreshAccounts",{"choice":{"pack":"rfm","segments":["at-risk"]}}]');
});

test('an account leads to its oldest overdue cell', async () => {
  await textOf('overdue');
  await gallery.page.getByRole('button', { name: 'Chen Trading' }).click();
  expect(await gallery.page.title()).toBe('["showCell",{"sheet":"Key accounts","cell":"H4"}]');
});

test('what cannot be read is told, with a way to try again', async () => {
  const text = await textOf('not to be read');
  expect(text).toContain('was deleted');
  expect(text).toContain('Try again');
});
