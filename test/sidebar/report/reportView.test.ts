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
  for (const line of ['no rule fits 2 customers', 'Not a number: 42', 'Orders without a customer: 1'])
    expect(text).toContain(line);
  expect(await textOf('two packs')).toContain('Nothing stands out.');
});

test('says nothing of revenue where there are no amounts', async () => {
  const text = await textOf('no amounts');
  expect(text).toContain('No amounts are known');
  expect(text).not.toContain('of revenue\n');
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
