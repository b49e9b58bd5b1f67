/** What Univer says in the workbench. */
import { LocaleService } from '@univerjs/core';
import { expect, test } from 'vitest';
import { languages } from '../../../src/host/files/hostText';
import { gridLocales, localeOf } from '../../../src/host/workbench/gridTexts';

test.each(languages)('%s: no text is missing that flashes up or helps with a formula', (language) => {
  const service = new LocaleService();
  service.load(gridLocales);
  service.setLocale(localeOf(language));
  const keys = [
    ...['calculating', 'done', 'analyzing', 'array-analysis', 'array-calculation'].map(
      (key) => `sheets-formula.progress.${key}`,
    ),
    'sheets-formula.functionList.SUM.description',
  ];
  expect(keys.filter((key) => service.t(key) === key)).toEqual([]);
});
