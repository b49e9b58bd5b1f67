/** Loaded before the command line: builds the bundle when a source of it is newer, so that nobody runs an old one. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const sources = ['src/core', 'src/protocol', 'src/addon', 'src/sidebar', 'src/build', 'rules'];

if (newestOf(sources) > timeOf(join(root, 'dist/Code.js'))) {
  const build = ['--import', 'tsx', 'esbuild.config.mjs', '--quiet'];
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function newestOf(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  return files.reduce((newest, entry) => Math.max(newest, timeOf(join(entry.parentPath, entry.name))), 0);
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
