import { expect, test } from 'vitest';
import { toRegional } from '../../../src/core/facts/regional';

// Unicode CLDR 44, short dates and decimal numbers.
test.each([
  ['en_US', '.', ',', 'MDY'],
  ['en_GB', '.', ',', 'DMY'],
  ['en_CA', '.', ',', 'YMD'],
  ['de_DE', ',', '.', 'DMY'],
  ['de_CH', '.', "'", 'DMY'],
  ['fr_FR', ',', ' ', 'DMY'],
  ['fr_CA', ',', ' ', 'YMD'],
  ['es_ES', ',', '.', 'DMY'],
  ['es_MX', '.', ',', 'DMY'],
  ['pt_BR', ',', '.', 'DMY'],
  ['sv_SE', ',', ' ', 'YMD'],
  ['hu_HU', ',', ' ', 'YMD'],
  ['zh_CN', '.', ',', 'YMD'],
  ['zh_TW', '.', ',', 'YMD'],
  ['zh_HK', '.', ',', 'DMY'],
  ['ja_JP', '.', ',', 'YMD'],
  ['ko_KR', '.', ',', 'YMD'],
])('%s writes 1%s5 and parts thousands by %j, dates as %s', (locale, decimalMark, groupMark, dateOrder) => {
  expect(toRegional(locale)).toEqual({ decimalMark, groupMark, dateOrder });
});

test.each([
  ['fr', 'fr_FR'],
  ['en', 'en_US'],
  ['de-DE', 'de_DE'],
  ['ZH-hant-tw', 'zh_TW'],
  ['zh_Hans_CN', 'zh_CN'],
])('%s is read like %s', (locale, same) => {
  expect(toRegional(locale)).toEqual(toRegional(same));
});

test.each(['', 'xx', 'xx_YY'])('an unknown locale %j has a decimal point and days first', (locale) => {
  expect(toRegional(locale)).toEqual({ decimalMark: '.', groupMark: ',', dateOrder: 'DMY' });
});
