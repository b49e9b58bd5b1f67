/**
 * `npm run pictures`: the README's pictures of the workbench, the demo shop after a run, and of the views of its sidebar,
 * as the system's Chromium shows them.
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
  const sidebar = visit.page.frameLocator('.sidebar iframe');
  await sidebar.locator('.segment-table').waitFor();
  await visit.page.screenshot({ path: join(root, 'docs/workbench.png') });
  await visit.page.setViewportSize({ width: 1280, height: 1000 });
  const picture = async (name: string) => {
    await sidebar.locator('.view').evaluate('(view) => view.scrollTo(0, 0)');
    await visit.page.locator('.sidebar').screenshot({ path: join(root, `docs/sidebar-${name}.png`) });
  };
  await picture('segment');
  await sidebar.getByRole('tab', { name: 'Rules' }).click();
  await sidebar.locator('.rules-card').nth(1).getByRole('button', { name: /^Edit/ }).click();
  await picture('rules');
  await sidebar.getByRole('tab', { name: 'Customer' }).click();
  await visit.page.mouse.click(200, 250);
  await sidebar.locator('.customer-name').waitFor();
  await sidebar.getByText('Why', { exact: true }).first().click();
  await picture('customer');
  await visit.close();
} finally {
  await browser.close();
}
