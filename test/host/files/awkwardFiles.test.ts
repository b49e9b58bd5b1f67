/** Files that were made to trip a reader, or were broken on the way: one sentence, or a spreadsheet, and soon. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { openBytes } from '../../../src/host/files/openBytes';
import { writeXlsx } from '../../../src/host/files/writeXlsx';
import { openZip } from '../../../src/host/files/zipText';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import type { SheetBackend } from '../../../src/host/sheetBackend';
import { at } from '../at';
import { makeZip, type ZipEntry } from './zips';

async function open(bytes: Uint8Array, path = 'shop.xlsx'): Promise<SheetBackend> {
  const { sheets, fill } = await openBytes(bytes, { path, locale: 'en_US' });
  const backend = createMemoryBackend({ sheets });
  fill(backend);
  return backend;
}

const lostOf = async (bytes: Uint8Array) =>
  (await openBytes(bytes, { path: 'shop.xlsx', locale: 'en_US' })).lost;
const bytesOf = async (workbook: ExcelJS.Workbook) => new Uint8Array(await workbook.xlsx.writeBuffer());

/** A workbook whose one sheet is this. */
function sheetOf(xml: string, more: readonly ZipEntry[] = []): Uint8Array {
  const spreadsheetml = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return makeZip([
    {
      name: 'xl/workbook.xml',
      text: `<workbook ${spreadsheetml} xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet ${spreadsheetml}>${xml}</worksheet>` },
    ...more,
  ]);
}

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const ONE = row('<c r="A1"><v>1</v></c>');

describe('what cannot be opened', () => {
  const whole = sheetOf(ONE);
  const broken = (change: (bytes: Uint8Array) => void) => {
    const copy = whole.slice();
    change(copy);
    return copy;
  };
  test.each<[string, Uint8Array, string, string]>([
    ['an archive cut in half', whole.slice(0, whole.length / 2), 'a.xlsx', 'damagedWorkbook'],
    ['an archive without its beginning', whole.slice(200), 'a.xlsx', 'damagedWorkbook'],
    [
      'an archive with a directory that leads nowhere',
      broken((b) => b.fill(255, b.length - 6, b.length - 2)),
      'a.xlsx',
      'damagedWorkbook',
    ],
    ['an entry whose content is noise', broken((b) => b.fill(7, 45, 120)), 'a.xlsx', 'damagedWorkbook'],
    ['text under the name of a workbook', new TextEncoder().encode('a,b\n1,2'), 'a.xlsx', 'damagedWorkbook'],
    ['a workbook under the name of a text', whole, 'a.csv', 'workbookAsText'],
    ['nothing', new Uint8Array(0), 'a.csv', 'emptyFile'],
    ['a byte-order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'a.csv', 'emptyFile'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', 'unknownExtension'],
    ['XML that ends too soon', sheetOf('<sheetData><row r="1"><c r="A1"'), 'a.xlsx', 'damagedWorkbook'],
    [
      'a cell in a column that no sheet has',
      sheetOf(row('<c r="ZZZZ1"><v>1</v></c>')),
      'a.xlsx',
      'damagedWorkbook',
    ],
    [
      'a cell in the last corner',
      sheetOf('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      'a.xlsx',
      'tooManyCells',
    ],
  ])('%s is a problem', async (_, bytes, path, code) => {
    await expect(open(bytes, path)).rejects.toMatchObject({ name: 'CliProblem', code });
  });

  test('an archive that claims to unpack to gigabytes is not unpacked', async () => {
    const bytes = sheetOf(ONE, [{ name: 'xl/media/image1.png', text: '', claimed: 3_000_000_000 }]);
    await expect(open(bytes)).rejects.toMatchObject({
      code: 'unpacksTooLarge',
      values: { path: 'shop.xlsx', found: 3000, most: 500 },
    });
  });

  test('an entry that unpacks to more than it claims is not unpacked further', async () => {
    const bytes = makeZip([{ name: 'xl/workbook.xml', text: ' '.repeat(1e6), claimed: 100 }]);
    await expect(openZip(bytes, 'a.xlsx')).rejects.toThrow('longer than the archive says');
  });
});

describe('what can be opened all the same', () => {
  test('a sheet that claims to reach to the last corner', async () => {
    const backend = await open(sheetOf(`<dimension ref="A1:XFD1048576"/>${ONE}`));
    expect(backend.usedSize(0)).toEqual({ rows: 1, columns: 1 });
  });

  test('a cell in the last row, on a sheet no wider than a spreadsheet can be then', async () => {
    const backend = await open(
      sheetOf('<sheetData><row r="1048576"><c r="B1048576"><v>5</v></c></row></sheetData>'),
    );
    expect(backend.sheets()[0]).toMatchObject({ rows: 1_048_576, columns: 2 });
    expect(backend.read(0, 'value', at('B1048576'))).toEqual([[5]]);
  });

  test('merged cells and drop-downs over a whole sheet, which are left out and named', async () => {
    const bytes = sheetOf(
      `${ONE}<mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="B2 C3:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    );
    expect((await open(bytes)).read(0, 'value', at('A1'))).toEqual([[1]]);
    expect(await lostOf(bytes)).toEqual(['dropDowns', 'merges']);
  });

  test('extras that somebody has edited', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Shop').getCell('A1').value = 7;
    const extras = workbook.addWorksheet('Fenlei host', { state: 'veryHidden' }).getCell('A1');
    const rect = { row: 0, column: 0, rows: 2, columns: 1 };
    const place = { sheet: 0, row: 0, column: 0 };
    const entry = { key: 'k', value: 'v', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } };
    const edited = [
      null,
      5,
      { longTexts: 7, metadata: {}, spills: 'x' },
      { longTexts: [null, { ...place, row: 1e9, text: 'x' }, { ...place, sheet: 4, text: 'x' }] },
      {
        longTexts: [
          { ...place, text: 8 },
          { ...place, column: 0.5, text: 'x' },
        ],
      },
      {
        spills: [
          { sheet: 9, rect, formula: '=A1' },
          { sheet: 0, formula: '=A1' },
        ],
      },
      { spills: [{ sheet: 0, rect: { ...rect, rows: 1e6 }, formula: '=A1' }] },
      { spills: [{ sheet: 0, rect: { ...rect, row: -1 }, formula: '=A1' }] },
      { metadata: [{}, { ...entry, location: { type: 'ROW', sheet: 0, index: -1 } }] },
      {
        metadata: [
          { ...entry, value: 5 },
          { ...entry, visibility: 'ALL' },
          { ...entry, location: null },
        ],
      },
    ];
    for (const text of ['no JSON', ...edited.map((data) => JSON.stringify(data))]) {
      extras.value = text;
      const backend = await open(await bytesOf(workbook));
      expect([backend.read(0, 'value', at('A1')), backend.metadata()]).toEqual([[[7]], []]);
    }
    extras.value = JSON.stringify({ metadata: [entry] });
    expect((await open(await bytesOf(workbook))).metadata()).toMatchObject([entry]);
  });
});

test('the formula of a spill that was replaced in another program leaves the values alone', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Shop');
  sheet.addRows([[{ formula: 'A9', result: 1 }], [2]]);
  const rect = at('A1:A2');
  workbook.addWorksheet('Fenlei host').getCell('A1').value = JSON.stringify({
    spills: [{ sheet: 0, rect, formula: '=SORT(C1:C2)' }],
  });
  expect((await open(await bytesOf(workbook))).read(0, 'value', at('A2'))).toEqual([[2]]);
});

test('a formula filled down from one that the file lacks keeps what it last showed', async () => {
  const lost = '<row r="2"><c r="A2"><f t="shared" si="0"/><v>7</v></c></row>';
  const xml = `<sheetData><row r="1"><c r="A1"><f t="shared" si="0">B1</f><v>7</v></c></row>${lost}</sheetData>`;
  expect((await open(sheetOf(xml))).read(0, 'value', at('A2'))).toEqual([[7]]);
});

test('a formula filled down from itself keeps what it last showed', async () => {
  const twice =
    '<c r="A1"><f t="shared" si="0">B1</f><v>7</v></c><c r="A1"><f t="shared" si="0"/><v>8</v></c>';
  const xml = `<sheetData><row r="1">${twice}</row></sheetData>`;
  expect((await open(sheetOf(xml))).read(0, 'value', at('A1'))).toEqual([[8]]);
});

test('a formula of Excel that spills has its place free', async () => {
  const backend = await open(
    sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">SORT(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>',
    ),
  );
  expect(backend.read(0, 'formula', at('A1'))).toEqual([['=SORT(D1:E2)']]);
  expect(backend.read(0, 'value', at('A1:C2'))).toEqual([
    [null, null, 9],
    [null, null, null],
  ]);
  expect(backend.read(0, 'result', at('A1:B2'))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('texts that no XML can hold leave the workbook readable, and long ones come back whole', async () => {
  const backend = createMemoryBackend({ sheets: [{ name: 'S' }] });
  const long = '😀'.repeat(20_000);
  backend.write(0, 'value', at('A1:A5'), [['a\uffff'], ['\ud800b'], [long], [`x${long}\udc00`], ['\u0000c']]);
  backend.write(0, 'note', at('A1'), [['\ufffe note']]);
  const again = await open(await writeXlsx(backend, 'S'));
  expect(again.read(0, 'value', at('A1:A5'))).toEqual([
    ['a\ufffd'],
    ['\ufffdb'],
    [long],
    [`x${long}\udc00`],
    ['c'],
  ]);
});
