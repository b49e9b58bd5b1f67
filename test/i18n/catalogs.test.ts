/** Every text that the program can show: found in the modules that export it, and in the source beside that. */
import { expect, test } from 'vitest';
import { type Chinese, faultsOfChinese } from './faultsOfChinese';
import { faultsOfText } from './faultsOfText';
import { exportingFiles, moduleOf, textFiles } from './textFiles';
import { textsIn } from './textsIn';

test.each(exportingFiles)('$file exports texts in three languages', async ({ file }) => {
  expect(textsIn(await moduleOf(file), file).flatMap(faultsOfText)).toEqual([]);
});

test.each(textFiles)('$file writes each kind of Chinese in its own script', ({ file, source }) => {
  const literals = source.matchAll(/'(zh-CN|zh-TW)':\s*(['"`])((?:\\.|(?!\2).)*)\2/g);
  const faults = Array.from(literals, ([, locale, , words]) =>
    faultsOfChinese(locale as Chinese, words ?? ''),
  );
  expect(faults.length, file).toBeGreaterThan(0);
  expect(faults.flat()).toEqual([]);
});
