/** `dist/workbench` in a folder of a host that knows nothing of it: no headers, an address that is not the root. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorkbenchBrowser, type WorkbenchBrowser } from './workbenchPage';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
let browser: WorkbenchBrowser | undefined;
let server: Server | undefined;

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('the workbench isolates itself there, runs, and asks no other server', async () => {
  browser = await openWorkbenchBrowser();
  const { files } = browser;
  server = createServer(({ url = '' }, response) => {
    const name = url === '/shop/' ? 'index.html' : url.replace('/shop/', '');
    const content = files.get(name);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const visit = await browser.visit({ url: `http://127.0.0.1:${port}/shop/` });
  await visit.ready();
  expect(await visit.page.evaluate('crossOriginIsolated')).toBe(true);
  await visit.menu('Fenlei', 'Segment customers');
  await visit.answer(/Segment customers\?/, 'Cancel');
  expect([visit.foreign, visit.consoleErrors]).toEqual([[], []]);
});
