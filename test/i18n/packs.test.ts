/** Every text of every pack: three languages, each in its own script and words. */
import { expect, test } from 'vitest';
import { packFiles } from '../rules/packFiles';
import { faultsOfText } from './faultsOfText';
import { textsIn } from './textsIn';

test.each(packFiles)('pack $name says everything in three languages', ({ name, json }) => {
  const texts = textsIn(json, name);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.flatMap(faultsOfText)).toEqual([]);
});
