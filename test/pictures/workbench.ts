/**
 * `npm run pictures`: the README's picture of the workbench, the demo shop after a run with the sidebar open, as the
 * system's Chromium shows it.
 */
import { join } from 'node:path';
import { openWorkbenchBrowser } from '../browser/workbenchPage';
import { root } from '../sourceFiles';

const browser = await openWorkbenchBrowser();
try {
  const visit = await browser.visit({ language: 'en-US' });
  await visit.ready();
  await visit.menu('Fenlei', 'Segment customers');
  await visit.box.waitFor();
  await visit.box.getByRole('button', { name: 'OK', exact: true }).click();
  await visit.idle();
  if (await visit.box.isVisible()) await visit.box.getByRole('button').first().click();
  await visit.menu('Fenlei', 'Open Fenlei');
  await visit.page.waitForTimeout(2_000);
  await visit.page.screenshot({ path: join(root, 'docs/workbench.png') });
  await visit.close();
} finally {
  await browser.close();
}
