/** Every text that the program can show: found in the modules that export it, and in the source beside that. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Chinese, faultsOfChinese } from './faultsOfChinese';
import { faultsOfText } from './faultsOfText';
import { textsIn } from './textsIn';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const folders = ['core', 'protocol', 'addon', 'sidebar', 'host'];

const sources = folders
  .flatMap((folder) => readdirSync(root + folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, source: readFileSync(root + file, 'utf8') }))
  .filter(({ source }) => source.includes("'zh-TW': '"));

const exporting = sources.filter(({ file }) => /^(core|protocol)\//.test(file));

test.each(exporting)('$file exports texts in three languages', async ({ file }) => {
  const module: unknown = await import(root + file);
  expect(textsIn(module, file).flatMap(faultsOfText)).toEqual([]);
});

test.each(sources)('$file writes each kind of Chinese in its own script', ({ file, source }) => {
  const literals = source.matchAll(/'(zh-CN|zh-TW)':\s*(['"`])((?:\\.|(?!\2).)*)\2/g);
  const faults = Array.from(literals, ([, locale, , words]) =>
    faultsOfChinese(locale as Chinese, words ?? ''),
  );
  expect(faults.length, file).toBeGreaterThan(0);
  expect(faults.flat()).toEqual([]);
});
