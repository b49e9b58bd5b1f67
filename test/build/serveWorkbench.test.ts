/** What the server of `npm start` gives away, and what it keeps to itself. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedWorkbench, serveWorkbench } from '../../src/build/serveWorkbench';

const folder = mkdtempSync(join(tmpdir(), 'fenlei-'));
const opened = join(folder, 'Orders "2026" & <more>.csv');
const files = new Map<string, string | Uint8Array>([
  ['index.html', '<!doctype html><head></head>'],
  ['main.js', 'run();'],
]);
let server: ServedWorkbench;

beforeAll(async () => {
  writeFileSync(opened, 'Customer,Amount\n');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'link.txt'));
  server = await serveWorkbench(files, { opened, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A request as it stands, since `fetch` would tidy its path. */
function ask(path: string, { host = '127.0.0.1', method = 'GET' } = {}): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });
}

describe('the server of the workbench', () => {
  test('listens on this computer only', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  test('gives its files, isolated from other sites, and nothing else', async () => {
    const answer = await ask('/main.js');
    expect(answer).toContain('200 OK');
    expect(answer).toContain('run();');
    expect(answer).toContain('Cross-Origin-Opener-Policy: same-origin');
    expect(answer).toContain('Cross-Origin-Embedder-Policy: require-corp');
    expect(answer).toContain("Content-Security-Policy: default-src 'self'");
    expect(answer).toContain('Cross-Origin-Resource-Policy: same-origin');
    expect(answer).not.toContain('Access-Control-Allow-Origin');
  });

  test('tells the page of the file on the command line, whatever its name', async () => {
    expect(await ask('/')).toContain(
      '<meta name="opened" content="/opened-file" data-name="Orders &#34;2026&#34; &#38; &#60;more&#62;.csv">',
    );
    expect(await ask('/opened-file')).toContain('Customer,Amount');
  });

  test.each([
    '/secret.txt',
    '/link.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/main.js/../../secret.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/opened-file/../secret.txt',
    '/opened-file%00',
    `/${encodeURIComponent(opened)}`,
    `${folder}/secret.txt`,
    'http://127.0.0.1/../../etc/passwd',
    '/package.json',
    '/constructor',
    '/__proto__',
  ])('%s: not found', async (path) => {
    expect(await ask(path)).toContain('404 Not Found');
  });

  test.each(['evil.example', '127.0.0.1.evil.example', ''])('refuses the host "%s"', async (host) => {
    expect(await ask('/', { host })).toContain('403 Forbidden');
  });

  test('reads only', async () => {
    expect(await ask('/main.js', { method: 'POST' })).toContain('405 Method Not Allowed');
    expect(await ask('/main.js', { method: 'HEAD' })).not.toContain('run();');
  });

  test('gives new files after a change and tells the pages', async () => {
    const events = await fetch(`${server.url}reloads`);
    const reader = events.body?.getReader();
    await reader?.read();
    server.update(new Map([...files, ['main.js', 'again();']]));
    const told = await reader?.read();
    expect(new TextDecoder().decode(told?.value)).toBe('data: reload\n\n');
    await reader?.cancel();
    expect(await ask('/main.js')).toContain('again();');
  });

  test('a port that is taken is an error where it was asked for, and passed over otherwise', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveWorkbench(files, { port })).rejects.toThrow('EADDRINUSE');
    const [one, other] = [await serveWorkbench(files), await serveWorkbench(files)];
    expect(one.url).not.toBe(other.url);
    await Promise.all([one.close(), other.close()]);
  });
});
