/**
 * Serves the workbench to this computer only. Names are looked up in a map and never become paths, so nothing else of
 * the disk can be asked for.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname } from 'node:path';
import { ISOLATION_HEADERS } from '../host/isolation';
import type { WorkbenchFiles } from './workbenchFiles';

export interface ServeOptions {
  /** A file of the user's, which the page opens first. */
  readonly opened?: string | undefined;
  /** Otherwise a free one, if possible the same as last time: a browser keeps its stores by address. */
  readonly port?: number | undefined;
}

export interface ServedWorkbench {
  readonly url: string;
  /** Gives other files from now on and has the open pages reload. */
  update(files: WorkbenchFiles): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const USUAL_PORT = 8477;
const PORTS_TRIED = 20;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const RELOADS = '/reloads';
const OPENED = '/opened-file';

/** Rejects where the port that was asked for is taken. */
export async function serveWorkbench(
  files: WorkbenchFiles,
  { opened, port }: ServeOptions = {},
): Promise<ServedWorkbench> {
  const pages = new Set<ServerResponse>();
  let current = files;

  const contentOf = async (
    path: string,
  ): Promise<readonly [type: string, content: string | Uint8Array] | null> => {
    if (path === OPENED && opened !== undefined) return ['application/octet-stream', await readFile(opened)];
    const name = path === '/' ? 'index.html' : path.slice(1);
    const content = current.get(name);
    if (content === undefined) return null;
    const isPage = name === 'index.html';
    return [TYPES[extname(name)] ?? 'text/plain', isPage ? withNotes(String(content), opened) : content];
  };
  const answer = async ({ method, headers, url = '' }: IncomingMessage, response: ServerResponse) => {
    const fail = (status: number, text: string) => {
      response.writeHead(status, { 'Content-Type': 'text/plain', ...HEADERS }).end(text);
    };
    // A name of another site that leads here would make this its own origin.
    if (!LOCAL.test(headers.host ?? '')) return fail(403, 'not for other hosts');
    if (method !== 'GET' && method !== 'HEAD') return fail(405, 'only for reading');
    const [path = ''] = url.split('?');
    if (path === RELOADS) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', ...HEADERS }).write('\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
      return;
    }
    const found = await contentOf(path);
    if (!found) return fail(404, 'not found');
    const [type, content] = found;
    response.writeHead(200, { 'Content-Type': type, ...HEADERS }).end(method === 'HEAD' ? '' : content);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      response.writeHead(500, { 'Content-Type': 'text/plain', ...HEADERS }).end(error.message);
    });
  });
  const bound = await listen(server, port);
  return {
    url: `http://${HOST}:${bound}/`,
    update: (next) => {
      current = next;
      for (const page of pages) page.write('data: reload\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HEADERS: Readonly<Record<string, string>> = {
  ...ISOLATION_HEADERS,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};
const LOCAL = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** What the page cannot know on a static host: that it can be told to reload, and the user's file. */
function withNotes(html: string, opened: string | undefined): string {
  const notes = [
    `<meta name="reloads" content="${RELOADS}">`,
    ...(opened === undefined
      ? []
      : [`<meta name="opened" content="${OPENED}" data-name="${escaped(basename(opened))}">`]),
  ];
  return html.replace('</head>', () => `${notes.join('')}</head>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

async function listen(server: Server, port: number | undefined): Promise<number> {
  const tried =
    port === undefined
      ? [...Array.from({ length: PORTS_TRIED }, (_, index) => USUAL_PORT + index), 0]
      : [port];
  for (const candidate of tried) {
    const error = await listenOn(server, candidate);
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || candidate === tried.at(-1)) throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function listenOn(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, HOST, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}
