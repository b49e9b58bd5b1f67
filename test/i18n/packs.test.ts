/** Every text of every pack: three languages, each in its own script and words, short enough to be read before a call. */
import { expect, test } from 'vitest';
import { locales } from '../../src/core/i18n/text';
import { packFiles } from '../rules/packFiles';
import { faultsOfText } from './faultsOfText';
import { textsIn } from './textsIn';

test.each(packFiles)('pack $name says everything in three languages', ({ name, json }) => {
  const texts = textsIn(json, name);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.flatMap(faultsOfText)).toEqual([]);
});

/** A line of these many characters is read in about four seconds. */
const longest = { en: 110, 'zh-CN': 36, 'zh-TW': 36 } as const;

test.each(packFiles)('pack $name has no line of a playbook that is long to read', ({ pack }) => {
  const lines = pack.segments.flatMap(({ playbook, stages = {} }) => [
    ...playbook,
    ...Object.values(stages).flat(),
  ]);
  const long = locales.flatMap((locale) =>
    lines.map((line) => line[locale]).filter((words) => Array.from(words).length > longest[locale]),
  );
  expect(long).toEqual([]);
});

test.each(packFiles)('pack $name says nothing twice within a segment', ({ pack }) => {
  for (const { id, playbook, stages = {} } of pack.segments) {
    for (const locale of locales) {
      const lines = [...playbook, ...Object.values(stages).flat()].map((line) => line[locale]);
      expect(new Set(lines).size, `${id} in ${locale}`).toBe(lines.length);
    }
  }
});
