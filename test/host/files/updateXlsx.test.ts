/** A workbook with all that the backend does not know goes through an edit and keeps it. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../src/host/files/node/openFile';
import { saveFile } from '../../../src/host/files/node/saveFile';
import { openZip } from '../../../src/host/files/zipText';
import type { CellLayer, CellLayers, SheetBackend } from '../../../src/host/sheetBackend';
import { someCustomers } from '../../addon/someOrders';
import { openWorkbook } from '../../addon/workbook';
import { temporaryFolder } from './temporaryFolder';

const folder = temporaryFolder();
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function makeShop(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const image = workbook.addImage({ base64: pixel, extension: 'png' });
  const sheet = workbook.addWorksheet('Shop', {
    properties: { tabColor: { argb: 'FF00AA00' } },
    pageSetup: { orientation: 'landscape', paperSize: 9, printArea: 'A1:D5' },
    views: [{ showGridLines: false, zoomScale: 80 }],
  });
  sheet.addRow(['Customer', 'Link', 'Amount', 'Kind']);
  sheet.addRow(['Ann', null, 5, 'a']);
  sheet.addRow(['Bob', null, 6, 'b']);
  sheet.getCell('B2').value = { text: 'her shop', hyperlink: 'https://example.com/ann' };
  sheet.getCell('B3').value = { richText: [{ text: 'plain ' }, { text: 'slanted', font: { italic: true } }] };
  sheet.getCell('D2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"a,b,c"'] };
  sheet.getCell('A2').style = {
    font: { name: 'Georgia', size: 14, italic: true, underline: true },
    border: { bottom: { style: 'double', color: { argb: 'FFFF0000' } } },
    alignment: { horizontal: 'center', wrapText: true },
  };
  sheet.getCell('A3').style = sheet.getCell('A2').style;
  sheet.getCell('C5').value = { error: '#N/A' };
  sheet.getCell('D5').value = { formula: 'NA()', result: { error: '#N/A' } };
  sheet.getCell('A7').value = 'a title over two columns';
  sheet.mergeCells('A7:B7');
  sheet.getCell('E2').value = { formula: 'C2*2', result: 10 };
  sheet.getCell('E3').value = { sharedFormula: 'E2', result: 12 } as ExcelJS.CellSharedFormulaValue;
  sheet.getCell('F2').value = { formula: 'C2-5', result: 0 };
  sheet.getCell('F3').value = new Date(Date.UTC(2024, 2, 1));
  sheet.getCell('F3').numFmt = 'yyyy-mm-dd';
  sheet.getCell('C2').note = { texts: [{ font: { bold: true }, text: 'Boss: ' }, { text: 'call her' }] };
  sheet.getColumn(3).width = 22;
  sheet.getColumn(4).hidden = true;
  sheet.getRow(5).hidden = true;
  sheet.getRow(3).height = 33;
  sheet.addImage(image, 'H2:I4');
  sheet.addConditionalFormatting({
    ref: 'C2:C5',
    rules: [
      {
        type: 'cellIs',
        priority: 1,
        operator: 'greaterThan',
        formulae: [5],
        style: { font: { italic: true, bold: true } },
      },
      {
        type: 'colorScale',
        priority: 2,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF00FF00' }],
      },
    ],
  } as ExcelJS.ConditionalFormattingOptions);
  workbook.definedNames.add('Shop!$A$2:$A$3', 'customers');
  await sheet.protect('secret', { formatCells: true });
  const secret = workbook.addWorksheet('Secret', { state: 'veryHidden' });
  secret.getCell('A1').value = 'kept';
  workbook.addWorksheet('Old').getCell('A1').value = 'goes';
  await workbook.xlsx.writeFile(path);
}

function set<L extends CellLayer>(
  backend: SheetBackend,
  layer: L,
  cells: readonly [number, number, CellLayers[L]][],
) {
  for (const [row, column, content] of cells) {
    backend.write(backend.sheets()[0]?.id ?? -1, layer, { row, column, rows: 1, columns: 1 }, [[content]]);
  }
}

async function load(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

describe('a workbook that was segmented', () => {
  let workbook: ExcelJS.Workbook;
  let sheet: ExcelJS.Worksheet;

  beforeAll(async () => {
    await makeShop(folder.path('shop.xlsx'));
    const backend = await openFile(folder.path('shop.xlsx'));
    const [first, , third] = backend.sheets().map(({ id }) => id);
    if (first === undefined || third === undefined) throw new Error('the shop has three sheets');
    set(backend, 'value', [
      [0, 6, 'Segment'],
      [1, 6, 'Champions'],
      [2, 6, '#N/A'],
      [6, 1, 'under the merged cell'],
      [2, 2, 7],
    ]);
    set(backend, 'formula', [[1, 4, '=C2*3']]);
    set(backend, 'result', [[1, 4, 15]]);
    set(backend, 'background', [[1, 0, '#b6d7a8']]);
    set(backend, 'fontColor', [[1, 0, '#112233']]);
    set(backend, 'fontWeight', [[0, 6, 'bold']]);
    set(backend, 'note', [[1, 6, 'Why\n'.repeat(12)]]);
    backend.setColorRules(first, [
      {
        ranges: [{ row: 1, column: 6, rows: 4, columns: 1 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=$G2="x"'],
        background: '#ff0000',
      },
      ...backend.colorRules(first),
    ]);
    backend.setColumnWidth(first, 6, 180);
    backend.updateSheet(first, { frozenRows: 1 });
    backend.deleteSheet(third);
    const added = backend.addSheet('Customers/new', 0);
    backend.write(added, 'value', { row: 0, column: 0, rows: 1, columns: 1 }, [['fresh']]);
    backend.addMetadata({
      key: 'k',
      value: 'v',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheet: first, index: 6 },
    });
    expect(
      await saveFile(backend, folder.path('out.xlsx'), { sheet: 'Shop', original: folder.path('shop.xlsx') }),
    ).toEqual([]);
    workbook = await load(folder.path('out.xlsx'));
    sheet = workbook.getWorksheet('Shop') as ExcelJS.Worksheet;
  });

  test('has our cells', () => {
    expect(sheet.getCell('G1').value).toBe('Segment');
    expect(sheet.getCell('G1').font.bold).toBe(true);
    expect(sheet.getCell('G2').value).toBe('Champions');
    expect(sheet.getCell('G3').value).toEqual({ error: '#N/A' });
    expect(sheet.getCell('C3').value).toBe(7);
    expect(sheet.getColumn(7).width).toBe(25);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, showGridLines: false, zoomScale: 80 });
  });

  test('keeps links, rich text, errors, dates, drop-downs and merged cells', () => {
    expect(sheet.getCell('B2').value).toMatchObject({
      text: 'her shop',
      hyperlink: 'https://example.com/ann',
    });
    expect(sheet.getCell('B3').value).toMatchObject({
      richText: [{ text: 'plain ' }, { text: 'slanted', font: { italic: true } }],
    });
    expect(sheet.getCell('C5').value).toEqual({ error: '#N/A' });
    expect(sheet.getCell('D5').value).toEqual({ formula: 'NA()', result: { error: '#N/A' } });
    expect(sheet.getCell('F3').value).toEqual(new Date(Date.UTC(2024, 2, 1)));
    expect(sheet.getCell('D2').dataValidation).toMatchObject({ type: 'list', formulae: ['"a,b,c"'] });
    expect(sheet.getCell('A7').value).toBe('a title over two columns');
    expect(sheet.getCell('B7').master.address).toBe('A7');
  });

  test('changes only what is new about the look of a cell', () => {
    const { font, border, alignment, fill } = sheet.getCell('A2');
    expect(font).toMatchObject({
      name: 'Georgia',
      size: 14,
      italic: true,
      underline: true,
      color: { argb: 'FF112233' },
    });
    expect(border.bottom).toMatchObject({ style: 'double' });
    expect(alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(fill).toMatchObject({ fgColor: { argb: 'FFB6D7A8' } });
    expect(sheet.getCell('A3').font.color).toBeUndefined();
    expect(sheet.getCell('A3').fill).not.toHaveProperty('fgColor');
  });

  test('gives each formula its own when the one they were filled from changes', () => {
    expect(sheet.getCell('E2').value).toEqual({ formula: 'C2*3', result: 15 });
    expect(sheet.getCell('E3').formula).toBe('C3*2');
    expect(sheet.getCell('E3').result).toBe(12);
    expect(sheet.getCell('F2').result).toBe(0);
  });

  test('keeps sizes, hidden rows and columns, tab colour, page, pictures, names and protection', () => {
    expect([sheet.getColumn(3).width, sheet.getColumn(4).hidden, sheet.getRow(5).hidden]).toEqual([
      22,
      true,
      true,
    ]);
    expect(sheet.getRow(3).height).toBe(33);
    expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF00AA00' });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printArea: 'A1:D5' });
    expect(sheet.getImages()).toHaveLength(1);
    expect(workbook.definedNames.getRanges('customers').ranges).toEqual(['Shop!$A$2:$A$3']);
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({
      sheet: true,
      formatCells: true,
    });
  });

  test('keeps colour rules whole, with ours before them', () => {
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { type: string; priority: number; style?: object }[] }[];
    };
    const rules = conditionalFormattings
      .flatMap(({ rules }) => rules)
      .sort((a, b) => a.priority - b.priority);
    expect(rules.map(({ type }) => type)).toEqual(['expression', 'cellIs', 'colorScale']);
    expect(rules[1]?.style).toMatchObject({ font: { italic: true, bold: true } });
  });

  test('has the sheets in their order, one of them in view', async () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Customers_new', 'visible'],
      ['Shop', 'visible'],
      ['Secret', 'veryHidden'],
      ['Fenlei host', 'veryHidden'],
    ]);
    expect(workbook.views[0]?.activeTab).toBe(1);
    const again = await openFile(folder.path('out.xlsx'));
    expect(again.metadata()).toMatchObject([{ key: 'k', location: { type: 'COLUMN', sheet: 1, index: 6 } }]);
  });

  test('has notes whole, in boxes that hold their text', async () => {
    expect(sheet.getCell('C2').note).toMatchObject({ texts: [{ text: 'Boss: ' }, { text: 'call her' }] });
    const zip = await openZip(readFileSync(folder.path('out.xlsx')), 'out.xlsx');
    const drawing = zip.text(zip.names.find((name) => name.endsWith('.vml')) ?? '');
    const heights = Array.from(drawing.matchAll(/<x:Anchor>([^<]*)</g), ([, anchor = '']) => {
      const [, , top = 0, , , , bottom = 0] = anchor.split(',').map(Number);
      return bottom - top;
    });
    expect(heights).toEqual([2, 12]);
  });
});

test('a workbook without changes keeps every cell and its style', async () => {
  await makeShop(folder.path('same.xlsx'));
  const backend = await openFile(folder.path('same.xlsx'));
  await saveFile(backend, folder.path('copy.xlsx'), { original: folder.path('same.xlsx') });
  const [before, after] = await Promise.all([load(folder.path('same.xlsx')), load(folder.path('copy.xlsx'))]);
  const cells = (workbook: ExcelJS.Workbook) =>
    workbook.worksheets.map((sheet) => {
      const found: [string, ExcelJS.CellValue, Partial<ExcelJS.Style>][] = [];
      sheet.eachRow((row) =>
        row.eachCell(({ address, value, style }) => found.push([address, value, style])),
      );
      return [sheet.name, found];
    });
  expect(cells(after)).toEqual(cells(before));
});

describe('a formula', () => {
  test('shows 0, false and blank texts as stored, and what nobody calculated as an error', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('F');
    sheet.addRow([
      { formula: '1-1', result: 0 },
      { formula: '1=2', result: false },
      { formula: 'B9&""', result: '' },
      { formula: 'B9+1' },
    ]);
    await workbook.xlsx.writeFile(folder.path('results.xlsx'));
    const backend = await openFile(folder.path('results.xlsx'));
    expect(backend.read(0, 'result', { row: 0, column: 0, rows: 1, columns: 4 })).toEqual([
      [0, false, '', '#VALUE!'],
    ]);
    await saveFile(backend, folder.path('results2.xlsx'), { original: folder.path('results.xlsx') });
    const copy = await openFile(folder.path('results2.xlsx'));
    expect(copy.read(0, 'result', { row: 0, column: 0, rows: 1, columns: 4 })).toEqual([
      [0, false, '', '#VALUE!'],
    ]);
  });
});

test('columns come behind merged cells, a merged title grows with its table, and both are saved', async () => {
  const source = new ExcelJS.Workbook();
  const list = source.addWorksheet('List');
  const [header = [], ...rows] = someCustomers(12);
  list.addRows([['Customers'], header, ...rows]);
  list.mergeCells('A1:H1');
  list.mergeCells('E2:F2');
  await source.xlsx.writeFile(folder.path('merged.xlsx'));
  const backend = await openFile(folder.path('merged.xlsx'));
  expect(openWorkbook({}, { backend }).run()).toMatchObject({ status: 'applied' });
  await saveFile(backend, folder.path('merged-out.xlsx'), { original: folder.path('merged.xlsx') });
  const saved = (await load(folder.path('merged-out.xlsx'))).getWorksheet('List');
  expect(saved?.getCell('G2').value).toBe('RFM, eleven groups');
  expect([saved?.getCell('F2').master.address, saved?.getCell('K1').master.address]).toEqual(['E2', 'A1']);
  expect(saved?.getCell('A1').value).toBe('Customers');
  expect((await openFile(folder.path('merged-out.xlsx'))).parts(0, 'merges')).toEqual(
    backend.parts(0, 'merges'),
  );
});
