/** All files of the workbench's page, ready to be served: the page, the programs beside it, the add-on and the demo. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { locales } from '../core/i18n/text';
import { closePorts } from './closePorts';
import { demoList } from './demoList';
import { demoOrders } from './demoOrders';
import { readPackFiles } from './packFiles';
import { pages } from './sidebarPages';
import { buildWorkbenchParts } from './workbenchParts';

/** By their names; there are no folders. */
export type WorkbenchFiles = ReadonlyMap<string, string | Uint8Array>;

const root = resolve(import.meta.dirname, '../..');

/** `dist/` must hold the add-on. */
export async function buildWorkbenchFiles(): Promise<WorkbenchFiles> {
  const packs = readPackFiles();
  const [page, { worker, frame, serviceWorker }, addOn, index] = await Promise.all([
    bundlePage(),
    buildWorkbenchParts(),
    readAddOn(),
    readFile(resolve(root, 'src/host/workbench/index.html'), 'utf8'),
  ]);
  return new Map<string, string | Uint8Array>([
    ['index.html', index],
    ...page,
    ['worker.js', worker],
    ['frame.js', frame],
    ['serviceWorker.js', serviceWorker],
    ['addOn.json', addOn],
    ...locales.flatMap((locale): [string, string][] => [
      [`demo-orders-${locale}.csv`, demoOrders(locale)],
      [`demo-customers-${locale}.csv`, demoList(locale, packs)],
    ]),
  ]);
}

/** How the page's program is bundled; also read for what goes into it. */
export const workbenchPage = {
  entryPoints: [resolve(root, 'src/host/workbench/main.ts')],
  absWorkingDir: root,
  outdir: 'workbench',
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'dataurl' },
  plugins: [closePorts],
  write: false,
} as const satisfies BuildOptions;

async function bundlePage(): Promise<readonly [name: string, content: Uint8Array][]> {
  const { outputFiles } = await build(workbenchPage);
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
}

/** What clasp pushes, and the name that the menu shows. */
async function readAddOn(): Promise<string> {
  const read = (name: string) => readFile(resolve(root, 'dist', name), 'utf8');
  const [code, manifest] = await Promise.all([read('Code.js'), read('appsscript.json')]);
  const html = await Promise.all(Object.keys(pages).map(async (name) => [name, await read(`${name}.html`)]));
  const { oauthScopes = [] } = JSON.parse(manifest) as { readonly oauthScopes?: readonly string[] };
  return JSON.stringify({ name: 'Fenlei', code, html: Object.fromEntries(html), scopes: oauthScopes });
}
