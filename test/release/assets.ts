/**
 * `npm run release:assets`: the pictures of the listing. Icons and banners go into docs/store, which is kept;
 * screenshots of the workbench in each language into .cache/store.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Locale, locales } from '../../src/core/i18n/text';
import { menuCatalog } from '../../src/protocol/menuCatalog';
import { launchChromium } from '../browser/chromium';
import { openWorkbenchBrowser, type Visit, type WorkbenchBrowser } from '../browser/workbenchPage';
import { root } from '../sourceFiles';
import { type AssetSize, banners, icons, screenshotSize, screenshots } from './assetSizes';
import { banner, mark } from './drawings';

const drawer = await launchChromium();
for (const icon of icons) await draw(drawer, icon, mark(icon.width));
for (const card of banners) await draw(drawer, card, banner(card.width, card.height));
await drawer.close();

const workbench = await openWorkbenchBrowser();
try {
  for (const language of locales) await photograph(workbench, language);
} finally {
  await workbench.close();
}

async function draw(browser: Browser, { file, width, height }: AssetSize, svg: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: made(file), omitBackground: true });
  await page.close();
  console.log(file);
}

/** The demo shop after a run, with the sidebar's views in turn. */
async function photograph({ visit }: WorkbenchBrowser, language: Locale): Promise<void> {
  const opened = await visit({ language });
  await opened.page.setViewportSize(screenshotSize);
  await opened.ready();
  await runOnce(opened, language);
  await opened.menu('Fenlei', menuCatalog.openSidebar[language]);
  const sidebar = opened.page.frameLocator('.sidebar iframe');
  await sidebar.locator('.segment-table').waitFor();
  const [segment, rules, customer] = screenshots(language);
  const shoot = async (shot: AssetSize | undefined) => {
    if (!shot) return;
    await opened.page.screenshot({ path: made(shot.file) });
    console.log(shot.file);
  };
  await shoot(segment);
  await sidebar.getByRole('tab').nth(1).click();
  await sidebar.locator('.rules-card').nth(1).waitFor();
  await shoot(rules);
  await sidebar.getByRole('tab').nth(2).click();
  await opened.page.mouse.click(200, 250);
  await sidebar.locator('.customer-name').waitFor();
  await shoot(customer);
  await opened.close();
}

async function runOnce(opened: Visit, language: Locale): Promise<void> {
  await opened.menu('Fenlei', menuCatalog.segmentCustomers[language]);
  await opened.box.waitFor();
  await opened.box.getByRole('button').first().click();
  await opened.idle();
  if (await opened.box.isVisible()) await opened.box.getByRole('button').first().click();
}

function made(file: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
