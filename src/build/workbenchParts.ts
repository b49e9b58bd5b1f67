/** The programs of the workbench that do not run in its page: bundled here, served beside it. */
import { build } from 'esbuild';

export interface WorkbenchParts {
  /** Runs bundles: the text of a web worker. */
  readonly worker: string;
  /** The first script of every page of the add-on, written into it. */
  readonly frame: string;
  /** Isolates the page on hosts whose headers nobody can set. */
  readonly serviceWorker: string;
}

const entries = {
  worker: 'src/host/worker/main.ts',
  frame: 'src/host/page/frameMain.ts',
  serviceWorker: 'src/host/worker/serviceWorker.ts',
} as const satisfies Record<keyof WorkbenchParts, string>;

export async function buildWorkbenchParts(): Promise<WorkbenchParts> {
  const texts = Object.entries(entries).map(async ([name, entry]) => [name, await bundle(entry)]);
  return Object.fromEntries(await Promise.all(texts)) as WorkbenchParts;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
