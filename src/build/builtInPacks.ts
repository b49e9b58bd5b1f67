/** Built-in packs for the script: every file in `rules/`, as texts that are parsed when somebody asks for one. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { packIds } from '../protocol/packCatalog';

const folder = resolve(import.meta.dirname, '../../rules');

/** The module `built-in-packs`: a record of JSON texts by id, in the order of the catalogue. */
export const builtInPacks: Plugin = {
  name: 'built-in packs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^built-in-packs$/ }, ({ path }) => ({ path, namespace: 'packs' }));
    onLoad({ filter: /.*/, namespace: 'packs' }, async () => {
      const files = (await readdir(folder)).filter(isPack).sort(byCatalog);
      const packs = await Promise.all(files.map(async (file) => [idOf(file), await slimText(file)] as const));
      return {
        contents: `export const builtInTexts = ${JSON.stringify(Object.fromEntries(packs))};`,
        loader: 'js',
        watchFiles: files.map((file) => resolve(folder, file)),
        watchDirs: [folder],
      };
    });
  },
};

function isPack(file: string): boolean {
  return file.endsWith('.json') && !file.endsWith('.schema.json');
}

function idOf(file: string): string {
  return basename(file, '.json');
}

function byCatalog(one: string, other: string): number {
  return packIds.indexOf(idOf(one)) - packIds.indexOf(idOf(other));
}

/** Test customers belong to the file, where the checks run them: without them there is room for more packs. */
async function slimText(file: string): Promise<string> {
  const { examples, ...pack } = JSON.parse(await readFile(resolve(folder, file), 'utf8')) as Record<
    string,
    unknown
  >;
  return JSON.stringify(pack);
}
