/** The view "Report" in Chromium: what it says, and what a printer gets. */
import { expect, test } from 'vitest';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;

withGallery((opened) => {
  gallery = opened;
});

const textOf = async (state: string) => {
  await gallery.show(`report: ${state}`, 'en');
  return gallery.page.locator('.view').innerText();
};

test('names packs of the last run by their titles, and says how it stands', async () => {
  expect(await textOf('two packs')).toContain('RFM, eleven groups + ABC by amount bought, as of 2026-06-01');
  expect(await textOf('undone run')).toContain('It was undone.');
  expect(await textOf('interrupted run')).toContain('It did not come to its end.');
  expect(await textOf('never applied')).toContain('Nothing was applied in this file yet.');
});

test('lists what is worth a look: customers without a rule, data by kind, remarks', async () => {
  const text = await textOf('much to look at');
  for (const line of ['customers whom no rule fits: 2', 'Not a number: 42', 'Orders without a customer: 1'])
    expect(text).toContain(line);
  expect(await textOf('two packs')).toContain('Nothing stands out.');
});

test('says nothing of revenue where there are no amounts', async () => {
  const text = await textOf('no amounts');
  expect(text).toContain('No amounts are known');
  expect(text).not.toContain('of revenue\n');
});

test('a fix says whose cells it writes, and does what was shown only when asked', async () => {
  const text = await textOf('data quality');
  expect(text).toContain('This writes into your own cells.');
  expect(text).toContain('C7 "c001 " → "C001"');
  const { page } = gallery;
  const calls = () => page.evaluate<readonly (readonly unknown[])[]>('sessionCalls');
  expect(await calls()).toEqual([]);
  await page.getByRole('button', { name: 'Change these cells (1,203)' }).click();
  await expect
    .poll(async () => (await calls()).map(([name]) => name))
    .toEqual(['applyFix', 'refresh', 'checkData']);
  expect((await calls())[0]?.[1]).toMatchObject({ kind: 'untidyId', plan: 'p' });
});

test('a file for the CRM is offered by name, and as text', async () => {
  await textOf('data quality');
  const link = gallery.page.getByRole('link', { name: 'Download the file' });
  expect(await link.getAttribute('download')).toBe('fenlei-zoho-2026-06-30.csv');
  expect(await link.getAttribute('href')).toMatch(/^blob:/);
});

test('tells which part of the customers is core, now and in the runs before', async () => {
  const text = await textOf('two packs');
  expect(text).toMatch(/A-class or loyal: \d+% of your customers, who make \d+% of the revenue/);
  expect(text).toContain('2026-06-01: 42% of customers, 86% of revenue');
  expect(text.indexOf('2026-06-01: 42')).toBeLessThan(text.indexOf('2026-05-01: 40%'));
  expect(await textOf('never applied')).toContain('Earlier figures show here after the next runs.');
  expect(await textOf('no amounts')).not.toContain('A-class or loyal');
});

test('waits for the sheet', async () => {
  expect(await textOf('nothing read yet')).toContain('as soon as the sheet is read');
});

test('is printed whole and with its bars, though a sidebar is low', async () => {
  await textOf('two packs');
  const { page } = gallery;
  await page.emulateMedia({ media: 'print' });
  const style = (selector: string, name: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`);
  expect(await style('.view', 'overflowY')).toBe('visible');
  expect(await style('.report-fill', 'printColorAdjust')).toBe('exact');
  await page.emulateMedia({ media: 'screen' });
});
