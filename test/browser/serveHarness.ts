/** Serves the harness on a free port of this computer's own address, with or without the headers that isolate it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildWorkbenchParts } from '../../src/build/workbenchParts';
import { ISOLATION_HEADERS } from '../../src/host/isolation';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveHarness({ isHeaderless = false } = {}): Promise<Served> {
  const { worker, frame, serviceWorker } = await buildWorkbenchParts();
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('harness/main.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const script = 'text/javascript';
  const files = new Map<string, readonly [type: string, text: string]>([
    [
      '/',
      ['text/html', '<!doctype html><link rel="icon" href="data:,"><script src="main.js" defer></script>'],
    ],
    ['/main.js', [script, outputFiles[0]?.text ?? '']],
    ['/worker.js', [script, worker]],
    ['/frame.js', [script, frame]],
    ['/serviceWorker.js', [script, serviceWorker]],
  ]);
  const server = createServer(({ url = '' }, response) => {
    const [type, text] = files.get(url) ?? [];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': `${type ?? 'text/plain'}; charset=utf-8`,
      ...(isHeaderless ? {} : ISOLATION_HEADERS),
    });
    response.end(text ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
