import { describe, expect, test } from 'vitest';
import { answerLanguage, parseArguments } from '../../../src/host/cli/parseArguments';

test('a file alone takes the defaults', () => {
  expect(parseArguments(['orders.csv'])).toEqual({
    file: 'orders.csv',
    packs: [],
    asOf: null,
    method: null,
    language: 'en',
    out: null,
    json: false,
    crm: null,
    locale: 'en_US',
    timeZone: 'UTC',
  });
});

test('every option is taken, packs as often as given', () => {
  const argv =
    '--pack rfm x.xlsx --pack=my/pack.json --as-of 2024-02-29 --method quantile --lang zh-TW --out r.csv --json --crm zoho --locale de-DE --time-zone Asia/Taipei';
  expect(parseArguments(argv.split(' '))).toEqual({
    file: 'x.xlsx',
    packs: ['rfm', 'my/pack.json'],
    asOf: '2024-02-29',
    method: 'quantile',
    language: 'zh-TW',
    out: 'r.csv',
    json: true,
    crm: 'zoho',
    locale: 'de_DE',
    timeZone: 'Asia/Taipei',
  });
});

test('help is given whatever else stands there', () => {
  expect(parseArguments(['--help', 'a', 'b'])).toBe('help');
});

describe('what cannot be meant is refused with what is allowed', () => {
  test.each([
    ['', 'oneFileNeeded', { found: 0 }],
    ['a.csv b.csv', 'oneFileNeeded', { found: 2 }],
    ['a.csv --pak rfm', 'unknownOption', { found: '--pak' }],
    ['a.csv -x', 'unknownOption', { found: '-x' }],
    ['a.csv --pack', 'optionValue', { found: '--pack' }],
    ['a.csv --json=yes', 'optionValue', { found: '--json' }],
    ['a.csv --as-of 2023-02-29', 'badDate', { found: '2023-02-29' }],
    ['a.csv --as-of 1/3/2024', 'badDate', { found: '1/3/2024' }],
    [
      'a.csv --method best',
      'badChoice',
      { option: '--method', found: 'best', expected: ['rank', 'quantile', 'ntile', 'fixed'] },
    ],
    ['a.csv --crm other --out b.csv', 'badChoice', { option: '--crm', expected: ['zoho', 'fxiaoke'] }],
    ['a.csv --crm zoho', 'crmNeedsCsv', { crm: 'zoho' }],
    ['a.csv --crm zoho --out b.xlsx', 'crmNeedsCsv', { crm: 'zoho' }],
    ['a.csv --lang fr', 'badChoice', { option: '--lang', found: 'fr', expected: ['en', 'zh-CN', 'zh-TW'] }],
    ['a.csv --locale english', 'badLocale', { found: 'english' }],
    ['a.csv --time-zone Mars', 'badTimeZone', { found: 'Mars' }],
    ['a.csv --out r.ods', 'unknownResultExtension', { found: '.ods' }],
  ])('%s', (line, code, values) => {
    const act = () => parseArguments(line.split(' ').filter(Boolean));
    expect(act).toThrow(expect.objectContaining({ code, values: expect.objectContaining(values) }));
  });
});

test.each([
  [['--lang', 'zh-CN', '--pak'], '', 'zh-CN'],
  [['--lang=zh-TW'], 'de_DE.UTF-8', 'zh-TW'],
  [['a.csv'], 'zh_CN.UTF-8', 'zh-CN'],
  [['a.csv'], 'zh_HK.UTF-8', 'zh-TW'],
  [['--lang', 'fr'], 'zh_TW', 'zh-TW'],
  [['zh-CN', 'zh-TW'], 'C', 'en'],
] as const)('%j under LANG=%s answers in %s', (argv, shell, language) => {
  expect(answerLanguage(argv, shell)).toBe(language);
});
