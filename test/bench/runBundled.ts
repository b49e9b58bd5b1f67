/** `tsx test/bench/runBundled.ts FILE`: runs a file that imports Univer, whose modules Node cannot load unbundled. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { build } from 'esbuild';

const [file = ''] = process.argv.slice(2);
const outfile = `.cache/${basename(file, '.ts')}.mjs`;
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;
