import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/host/files/readCsv';
import { writeCsv } from '../../../src/host/files/writeCsv';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { hasSharedData, sharedData } from '../../sharedData';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, locale = 'en_US') => readCsv(bytes, { path: 'orders.csv', locale });
const code = (act: () => unknown) => {
  try {
    act();
  } catch (problem) {
    return problem;
  }
  return null;
};

describe('the same two rows are read', () => {
  const expected = [
    ['客户', '金额'],
    ['张三', 12.5],
  ];
  // 客户,金额 / 张三,12.5 in GB18030 (GB/T 2312 row and cell numbers).
  const gb = [
    0xbf, 0xcd, 0xbb, 0xa7, 44, 0xbd, 0xf0, 0xb6, 0xee, 10, 0xd5, 0xc5, 0xc8, 0xfd, 44, 49, 50, 46, 53,
  ];
  const utf16 = Buffer.from('客户,金额\n张三,12.5', 'utf16le');
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8('客户,金额\n张三,12.5')],
    ['UTF-8 with a byte-order mark', utf8('\uFEFF客户,金额\r\n张三,12.5\r\n')],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['GB18030', new Uint8Array(gb)],
    ['semicolons', utf8('客户;金额\n张三;12.5')],
    ['semicolons that the first line names', utf8('sep=;\r\n客户;金额\r\n张三;12.5')],
    ['semicolons and decimal commas', utf8('\uFEFF客户;金额\r\n张三;12,5\r\n')],
    ['tabs', utf8('客户\t金额\n张三\t12.5')],
    ['quotes', utf8('"客户","金额"\n"张三","12.5"')],
    ['old line ends and blank lines at the end', utf8('客户,金额\r张三,12.5\r\r,\r')],
  ])('from %s', (_, bytes) => {
    expect(read(bytes).values).toEqual(expected);
  });

  test('from Big5, under a locale that writes it', () => {
    // 客戶 in Big5.
    expect(read(new Uint8Array([0xab, 0xc8, 0xa4, 0xe1]), 'zh_TW').values).toEqual([['客戶']]);
  });
});

describe('what Excel writes in one country is read in another', () => {
  // 客戶;日期;金額 / 王小明;2024/3/1;1200 / 陳美玲有限公司;2024/3/2;99 in Big5.
  const big5 = 'q8ik4Tuk6bTBO6r3w0IKpP2kcKn6OzIwMjQvMy8xOzEyMDAKs6+s/KzCprOtraS9pXE7MjAyNC8zLzI7OTk=';
  const bytes = (base64: string) => Buffer.from(base64, 'base64');

  test.each(['en_US', 'zh_CN', 'zh_TW'])('Big5 under %s', (locale) => {
    expect(read(bytes(big5), locale).values.map(([name]) => name)).toEqual([
      '客戶',
      '王小明',
      '陳美玲有限公司',
    ]);
  });

  test('letters with accents in Windows-1252, figures and dates as in Germany', () => {
    const german = Buffer.from(
      'Kunde;Größe;Datum;Betrag\r\nMüller;groß;01.03.2024;1.234,56\r\nSchön;klein;13.12.2024;1.500\r\n',
      'latin1',
    );
    expect(read(german).values).toEqual([
      ['Kunde', 'Größe', 'Datum', 'Betrag'],
      ['Müller', 'groß', 45352, 1234.56],
      ['Schön', 'klein', 45639, 1500],
    ]);
  });

  test('what was written is read so, whatever separators its texts hold', () => {
    const rows = [
      ['name', 'b'],
      ['x;y;z', 1],
      ['x|y;z\tq', 2],
    ];
    const backend = createMemoryBackend({ sheets: [{ name: 'S', rows: 3, columns: 2 }] });
    backend.write(0, 'value', { row: 0, column: 0, rows: 3, columns: 2 }, rows);
    const [sheet] = backend.sheets();
    if (sheet) expect(read(writeCsv(backend, sheet)).values).toEqual(rows);
  });

  test('decimal points between semicolons stay points, and commas between commas', () => {
    expect(read(utf8('a;b\n1.234;2,5\n1.5;3')).values[1]).toEqual([1.234, '2,5']);
    expect(read(utf8('a,b\n1.234,"2,5"')).values[1]).toEqual([1.234, '2,5']);
  });
});

test('quotes hold separators, quotes and line breaks', () => {
  expect(read(utf8('a,b\n"x, ""y""\nz",2')).values).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', 2],
  ]);
});

test('short rows are filled with blanks and blank rows in the middle stay', () => {
  expect(read(utf8('a,b,c\n1\n\n1,2,3')).values).toEqual([
    ['a', 'b', 'c'],
    [1, null, null],
    [null, null, null],
    [1, 2, 3],
  ]);
});

test('a file of one column is no trouble', () => {
  expect(read(utf8('name\nAnn\nBob')).values).toEqual([['name'], ['Ann'], ['Bob']]);
});

test.each([
  ['openQuote', utf8('a,b\n1,"two\n3,4\n')],
  ['unknownEncoding', new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0xff])],
  ['workbookAsText', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
  ['lockedWorkbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
])('%s is a problem', (expected, bytes) => {
  expect(code(() => read(bytes))).toMatchObject({ code: expected });
});

test('an open quotation mark is named with its line', () => {
  expect(code(() => read(utf8('a,b\n1,2\n3,"two\n5,6\n')))).toMatchObject({ values: { line: 3 } });
});

test.skipIf(!hasSharedData)('22,190 invoices are numbers, dates with their time, and names', () => {
  const { values, formats } = read(readFileSync(sharedData('transactions/online_retail_invoices.csv')));
  expect(values).toHaveLength(22_191);
  expect(values[1]).toEqual([536365, 17850, 40513 + 506 / 1440, 'United Kingdom', 7, 40, 139.12]);
  expect(formats[1]?.[2]).toBe('yyyy-mm-dd H:mm:ss');
});

test.skipIf(!hasSharedData)('CDNOW keeps its ids as text and its dates as the numbers they look like', () => {
  const { values } = read(readFileSync(sharedData('transactions/cdnow_sample.csv')));
  expect(values[1]).toEqual(['00004', '0001', 19970101, 2, 29.33]);
});
