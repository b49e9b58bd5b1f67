/** Built-in packs in the script without what only people who write rules need: it leaves room for more of them. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Test customers belong to the file in `rules/`, where the checks run them. */
export const slimPacks: Plugin = {
  name: 'slim packs',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const { examples, ...pack } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      return { contents: JSON.stringify(pack), loader: 'json' };
    });
  },
};
