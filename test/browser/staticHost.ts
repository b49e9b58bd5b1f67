/** The plainest of static hosts: the files of one folder under a path, with types, and no header that would help. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface StaticHost {
  /** Of the folder, with a slash at its end. */
  readonly url: string;
  /** What was asked for, whatever the answer. */
  readonly asked: readonly { readonly path: string; readonly status: number }[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

export async function serveFolder(folder: string, path: `/${string}/`): Promise<StaticHost> {
  const asked: { path: string; status: number }[] = [];
  const contentOf = (url: string) => {
    const name = url === path ? 'index.html' : url.slice(path.length);
    const isInside = url.startsWith(path) && /^[\w.-]+$/.test(name);
    return isInside ? readFile(join(folder, name)).catch(() => null) : Promise.resolve(null);
  };
  const server = createServer(async ({ url = '' }, response) => {
    const content = await contentOf(url);
    const status = content ? 200 : 404;
    asked.push({ path: url, status });
    const type = TYPES[extname(url === path ? 'index.html' : url)] ?? 'application/octet-stream';
    response.writeHead(status, { 'Content-Type': type }).end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
