/** What `npm run build:workbench` writes, on a host that knows nothing of it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../src/build/writeFolder';
import { serveFolder } from './staticHost';
import type { WorkbenchBrowser } from './workbenchPage';

const PATH = '/tea/shop/';

/** Over the browser of the file that calls this, once its tests run. */
export function testFolder(browserOf: () => WorkbenchBrowser): void {
  test('isolates itself, opens the demo, runs the menu command and shows the sidebar, from its own folder alone', async () => {
    const browser = browserOf();
    const temporary = mkdtempSync(join(tmpdir(), 'fenlei-'));
    const folder = join(temporary, 'workbench');
    writeFolder(browser.files, folder);
    const host = await serveFolder(folder, PATH);
    try {
      // The host must not be kinder than others: then the page would have nothing to do.
      const { headers } = await fetch(host.url);
      expect([...headers.keys()].filter((name) => /^cross-origin|^content-security/.test(name))).toEqual([]);
      expect((await fetch(new URL('/addOn.json', host.url))).status).toBe(404);
      const before = host.asked.length;

      const visit = await browser.visit({ url: host.url });
      await visit.ready();
      expect(
        await visit.run(
          'return [crossOriginIsolated, navigator.serviceWorker.controller.scriptURL, typeof SharedArrayBuffer];',
        ),
      ).toEqual([true, `${host.url}serviceWorker.js`, 'function']);
      expect((await visit.cells('Orders', 'value'))?.length).toBeGreaterThan(1900);

      await visit.menu('Fenlei', 'Segment customers');
      await visit.answer(/Segment customers\?/, 'OK');
      await visit.idle();
      expect(await visit.cells('Customers', 'value')).toHaveLength(261);

      await visit.menu('Fenlei', 'Open Fenlei');
      // Packs are told by the script, so they also show that the page in the frame reaches it.
      const packs = visit.page.frameLocator('.sidebar iframe').getByText('ABC by amount bought');
      await packs.first().waitFor({ state: 'attached' });

      const asked = host.asked.slice(before);
      expect(asked.filter(({ path, status }) => status !== 200 || !path.startsWith(PATH))).toEqual([]);
      const names = new Set(asked.map(({ path }) => path.slice(PATH.length) || 'index.html'));
      const unused = ['zh-CN', 'zh-TW'].flatMap((locale) => [
        `demo-orders-${locale}.csv`,
        `demo-customers-${locale}.csv`,
      ]);
      expect([...names].sort()).toEqual(
        readdirSync(folder)
          .filter((name) => !unused.includes(name))
          .sort(),
      );
      expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
      await visit.close();
    } finally {
      await host.close();
      rmSync(temporary, { recursive: true });
    }
  });
}
