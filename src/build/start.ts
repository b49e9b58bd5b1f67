/** `npm start [-- FILE] [--port N]`: the workbench on this computer, rebuilt whenever its source changes. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, watch } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toLocale } from '../core/i18n/text';
import { serveWorkbench } from './serveWorkbench';
import { startTexts } from './startTexts';
import { buildWorkbenchFiles } from './workbenchFiles';

const root = resolve(import.meta.dirname, '../..');
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const say = (text: keyof typeof startTexts, value = '') =>
  startTexts[text][toLocale(LC_ALL || LC_MESSAGES || LANG || '')].replace('{value}', () => value);

const { values, positionals } = readArguments();
const [opened] = positionals.map((path) => resolve(path));
if (opened !== undefined && !canRead(opened)) fail(say('missingFile', opened));

const server = await serveWorkbench(await buildWorkbenchFiles(), {
  opened,
  port: values.port === undefined ? undefined : Number(values.port),
}).catch((error: Error) => fail(say('noPort', error.message)));
console.log(say('open', server.url));
show(server.url);
rebuildOnChange();

function readArguments() {
  try {
    const parsed = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
    const { port } = parsed.values;
    const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) < 65_536);
    if (isPort && parsed.positionals.length < 2) return parsed;
  } catch {
    // An option that does not exist.
  }
  return fail(say('usage'));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** In the user's browser, where there is a screen and a program that knows which one. */
function show(url: string): void {
  const { PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
  const isMac = process.platform === 'darwin';
  const program = isMac ? 'open' : 'xdg-open';
  if (!isMac && !DISPLAY && !WAYLAND_DISPLAY) return;
  if (!PATH.split(delimiter).some((folder) => canRead(join(folder, program)))) return;
  spawn(program, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function rebuildOnChange(): void {
  let timer: ReturnType<typeof setTimeout>;
  const rebuild = async () => {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/fresh.ts'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) return;
    try {
      server.update(await buildWorkbenchFiles());
      console.log(say('rebuilt'));
    } catch (error) {
      console.error((error as Error).message);
    }
  };
  for (const folder of ['src', 'rules']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), 200);
    });
  }
}
