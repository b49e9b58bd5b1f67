/** Spreadsheets through real files and back. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../src/host/files/node/openFile';
import { saveFile } from '../../../src/host/files/node/saveFile';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import type {
  CellLayer,
  CellLayers,
  CellValue,
  ColorRule,
  MetadataEntry,
  SheetBackend,
} from '../../../src/host/sheetBackend';
import { temporaryFolder } from './temporaryFolder';

const folder = temporaryFolder();
const first = (backend: SheetBackend) => backend.sheets()[0]?.id ?? -1;

function spreadsheet(values: readonly (readonly CellValue[])[], name = '客户'): SheetBackend {
  const backend = createMemoryBackend({ sheets: [{ name }] });
  backend.write(
    first(backend),
    'value',
    { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
  );
  return backend;
}

function set<L extends CellLayer>(
  backend: SheetBackend,
  layer: L,
  [row, column]: [number, number],
  to: CellLayers[L],
) {
  backend.write(first(backend), layer, { row, column, rows: 1, columns: 1 }, [[to]]);
}

function get<L extends CellLayer>(backend: SheetBackend, layer: L, [row, column]: [number, number]) {
  return backend.read(first(backend), layer, { row, column, rows: 1, columns: 1 })[0]?.[0];
}

function allValues(backend: SheetBackend): CellValue[][] {
  return backend.read(first(backend), 'value', { row: 0, column: 0, ...backend.usedSize(first(backend)) });
}

async function through(backend: SheetBackend, name: string): Promise<SheetBackend> {
  await saveFile(backend, folder.path(name));
  return openFile(folder.path(name));
}

describe('a csv file', () => {
  const values = [
    ['编号', '姓名', '金额', '会员', '备注'],
    ['00004', '张三', 12.5, true, 'says "hi", twice\nand leaves'],
    ['17850', '=HYPERLINK("x")', -3, false, '@home'],
    ['', '', 0, true, '-5 and +6'],
  ];

  test('brings back text, numbers, booleans, quotes, line breaks and leading zeros', async () => {
    const copy = await through(spreadsheet(values), 'round.csv');
    const expected = values.map((line) => line.map((value) => (value === '' ? null : value)));
    expect(allValues(copy)).toEqual([
      expected[0],
      expected[1],
      [17850, ...(expected[2] ?? []).slice(1)],
      expected[3],
    ]);
  });

  test('brings back dates and times as serial numbers under a date format', async () => {
    const backend = spreadsheet([[45352, 45352.5, 45352]]);
    set(backend, 'numberFormat', [0, 0], 'd/m/yyyy');
    set(backend, 'numberFormat', [0, 1], 'yyyy-mm-dd h:mm');
    const copy = await through(backend, 'dates.csv');
    expect(allValues(copy)).toEqual([[45352, 45352.5, 45352]]);
    expect([0, 1, 2].map((column) => get(copy, 'numberFormat', [0, column]))).toEqual([
      'yyyy-mm-dd',
      'yyyy-mm-dd H:mm:ss',
      'General',
    ]);
  });

  test('starts with a byte-order mark and guards text that a spreadsheet would run', async () => {
    await saveFile(spreadsheet(values), folder.path('guard.csv'));
    const text = readFileSync(folder.path('guard.csv'), 'utf8');
    expect(text.startsWith('\uFEFF"编号","姓名"')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")","-3","FALSE","'@home"\r\n`);
  });

  test('holds the sheet that was asked for, and what its formulas show', async () => {
    const backend = spreadsheet([['a']]);
    const other = backend.addSheet('Result', 1);
    backend.write(other, 'formula', { row: 0, column: 0, rows: 1, columns: 1 }, [['=1+1']]);
    backend.write(other, 'result', { row: 0, column: 0, rows: 1, columns: 1 }, [[2]]);
    await saveFile(backend, folder.path('result.csv'), { sheet: 'Result' });
    expect(readFileSync(folder.path('result.csv'), 'utf8')).toBe('\uFEFF"2"\r\n');
  });

  test('of a tab is named after the file and has room as a fresh sheet has', async () => {
    const backend = await openFile(folder.put('订单 2024.csv', 'a,b\n1,2\n'));
    expect(backend.sheets()).toMatchObject([{ name: '订单 2024', rows: 1000, columns: 26 }]);
  });

  test('never changes a text that is not a number, date or boolean', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((letters) => `x${letters.replaceAll('\r', '')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            text,
            text.map((letters) => `=${letters}`),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        async (rows) => {
          expect(allValues(await through(spreadsheet(rows), 'any.csv'))).toEqual(rows);
        },
      ),
      { seed: 20261122, numRuns: 60 },
    );
  });
});

describe('an xlsx file', () => {
  test('brings back values of every kind, with text that looks like a number or a formula', async () => {
    const values = [
      ['编号', '姓名', '金额', '会员'],
      ['00004', '張三', 12.5, true],
      ['=1+1', '🙂 é', -3, false],
      ['12', null, 0, null],
    ];
    expect(allValues(await through(spreadsheet(values), 'round.xlsx'))).toEqual(values);
  });

  test('brings back dates as serial numbers with their format', async () => {
    const backend = spreadsheet([[45352, 40513.351388888885, 0.5]]);
    const formats = ['yyyy"年"m"月"d"日"', 'M/d/yyyy H:mm:ss', '0.0%'];
    formats.forEach((format, column) => {
      set(backend, 'numberFormat', [0, column], format);
    });
    const copy = await through(backend, 'dates.xlsx');
    expect(formats.map((_, column) => get(copy, 'numberFormat', [0, column]))).toEqual(formats);
    const [values = []] = allValues(copy);
    expect(values[0]).toBe(45352);
    expect(values[1]).toBeCloseTo(40513.351388888885, 8);
    expect(values[2]).toBe(0.5);
  });

  test('brings back formulas with what they show, and closes open ranges on the way', async () => {
    const backend = spreadsheet([
      ['x', null],
      [2, null],
    ]);
    set(backend, 'formula', [0, 1], '=SUM(A2:A)');
    set(backend, 'result', [0, 1], 2);
    set(backend, 'formula', [1, 1], '=A1&"A2:A"');
    const copy = await through(backend, 'formulas.xlsx');
    expect(get(copy, 'formula', [0, 1])).toBe('=SUM(A2:A)');
    expect(get(copy, 'result', [0, 1])).toBe(2);
    expect(get(copy, 'formula', [1, 1])).toBe('=A1&"A2:A"');
    expect(get(copy, 'value', [0, 1])).toBe(null);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(folder.path('formulas.xlsx'));
    expect(workbook.worksheets[0]?.getCell('B1').formula).toBe('SUM(A2:A1048576)');
  });

  test('brings back fills, font colours, weights and notes, also where no value stands', async () => {
    const backend = spreadsheet([['a', 'b']]);
    set(backend, 'background', [0, 0], '#ffe599');
    set(backend, 'fontColor', [0, 0], '#cc0000');
    set(backend, 'fontWeight', [0, 1], 'bold');
    set(backend, 'note', [0, 1], '原因：3 orders\n下一步 & <call>');
    set(backend, 'background', [4, 3], '#00ff00');
    set(backend, 'note', [6, 0], 'alone');
    const copy = await through(backend, 'looks.xlsx');
    expect(get(copy, 'background', [0, 0])).toBe('#ffe599');
    expect(get(copy, 'fontColor', [0, 0])).toBe('#cc0000');
    expect(get(copy, 'fontWeight', [0, 1])).toBe('bold');
    expect(get(copy, 'fontWeight', [0, 0])).toBe('normal');
    expect(get(copy, 'note', [0, 1])).toBe('原因：3 orders\n下一步 & <call>');
    expect(get(copy, 'background', [4, 3])).toBe('#00ff00');
    expect(get(copy, 'note', [6, 0])).toBe('alone');
  });

  test('brings back sheets in order, hidden or not, with frozen panes, widths and filter', async () => {
    const backend = spreadsheet([['a', 'b']]);
    const hidden = backend.addSheet('Fenlei 记录', 1);
    backend.write(hidden, 'value', { row: 0, column: 0, rows: 1, columns: 1 }, [['log']]);
    backend.updateSheet(hidden, { hidden: true });
    backend.addSheet('Empty', 2);
    backend.updateSheet(first(backend), { frozenRows: 1, frozenColumns: 2 });
    backend.setColumnWidth(first(backend), 1, 173);
    backend.setFilter(first(backend), { row: 0, column: 0, rows: 1, columns: 2 });
    const copy = await through(backend, 'sheets.xlsx');
    expect(copy.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ['客户', false],
      ['Fenlei 记录', true],
      ['Empty', false],
    ]);
    expect(copy.sheets()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 2 });
    expect([0, 1].map((column) => copy.columnWidth(first(copy), column))).toEqual([100, 173]);
    expect(copy.filter(first(copy))).toEqual({ row: 0, column: 0, rows: 1, columns: 2 });
  });

  test('brings back colour rules in their order, the winner first', async () => {
    const rows = { row: 1, column: 0, rows: 20, columns: 4 };
    const rules: ColorRule[] = [
      { ranges: [rows], criteria: 'CUSTOM_FORMULA', values: ['=$B2="Champions"'], background: '#b6d7a8' },
      {
        ranges: [rows],
        criteria: 'CUSTOM_FORMULA',
        values: ['=$B2="At risk & <low>"'],
        background: '#f4cccc',
        fontColor: '#990000',
        bold: true,
      },
      {
        ranges: [rows, { ...rows, column: 6, columns: 1 }],
        criteria: 'NUMBER_GREATER_THAN',
        values: [100],
        fontColor: '#0000ff',
      },
      { ranges: [{ ...rows, columns: 1 }], criteria: 'NUMBER_BETWEEN', values: [1, 5], bold: true },
    ];
    const backend = spreadsheet([['a', 'b']]);
    backend.setColorRules(first(backend), rules);
    const copy = await through(backend, 'rules.xlsx');
    expect(copy.colorRules(first(copy))).toEqual(rules);
  });

  test('brings back developer metadata and texts that are too long for a cell of Excel', async () => {
    const backend = spreadsheet([['a', 'b']]);
    const hidden = backend.addSheet('Fenlei data', 1);
    const long = '长'.repeat(45_000);
    backend.write(hidden, 'value', { row: 2, column: 1, rows: 1, columns: 1 }, [[long]]);
    const entries: Omit<MetadataEntry, 'id'>[] = [
      {
        key: 'fenlei.settings',
        value: '{"packs":["rfm"]}',
        visibility: 'DOCUMENT',
        location: { type: 'SPREADSHEET' },
      },
      { key: 'fenlei.store', value: '', visibility: 'PROJECT', location: { type: 'SHEET', sheet: hidden } },
      {
        key: 'fenlei.column',
        value: 'rfm',
        visibility: 'DOCUMENT',
        location: { type: 'COLUMN', sheet: first(backend), index: 7 },
      },
    ];
    for (const entry of entries) backend.addMetadata(entry);
    const copy = await through(backend, 'metadata.xlsx');
    expect(copy.sheets().map(({ name }) => name)).toEqual(['客户', 'Fenlei data']);
    const secondSheet = copy.sheets()[1]?.id ?? -1;
    expect(copy.read(secondSheet, 'value', { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([[long]]);
    const withoutIds = copy.metadata().map(({ id: _, ...entry }) => entry);
    expect(withoutIds).toEqual([
      entries[0],
      { ...entries[1], location: { type: 'SHEET', sheet: secondSheet } },
      { ...entries[2], location: { type: 'COLUMN', sheet: first(copy), index: 7 } },
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(folder.path('metadata.xlsx'));
    expect(workbook.getWorksheet('Fenlei host')?.state).toBe('veryHidden');
    expect(String(workbook.getWorksheet('Fenlei data')?.getCell('B3').value)).toHaveLength(32_767);
  });

  test('says a rule about text as a formula that means the same', async () => {
    const backend = spreadsheet([['a', 'b']]);
    const ranges = [{ row: 1, column: 2, rows: 5, columns: 1 }];
    backend.setColorRules(first(backend), [
      { ranges, criteria: 'TEXT_EQUAL_TO', values: ['say "hi"'], background: '#ff0000' },
    ]);
    const copy = await through(backend, 'textRule.xlsx');
    expect(copy.colorRules(first(copy))).toEqual([
      { ranges, criteria: 'CUSTOM_FORMULA', values: ['=C2="say ""hi"""'], background: '#ff0000' },
    ]);
  });

  test('made by another program gives rich text, links, errors, theme colours and merged cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Orders');
    sheet.getCell('A1').value = { richText: [{ text: '客' }, { font: { bold: true }, text: '户' }] };
    sheet.getCell('B1').value = { text: 'shop', hyperlink: 'https://example.com' };
    sheet.getCell('C1').value = { error: '#N/A' };
    sheet.getCell('D1').value = new Date(Date.UTC(2024, 2, 1, 12));
    sheet.getCell('E1').value = 'merged';
    sheet.mergeCells('E1:F1');
    sheet.getCell('A2').value = 1;
    sheet.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
    sheet.getCell('A3').value = { formula: 'A2*2', result: 2 };
    sheet.getCell('A4').value = { sharedFormula: 'A3', result: 4 } as ExcelJS.CellSharedFormulaValue;
    await workbook.xlsx.writeFile(folder.path('other.xlsx'));
    const copy = await openFile(folder.path('other.xlsx'));
    expect(allValues(copy)[0]).toEqual(['客户', 'shop', '#N/A', 45352.5, 'merged']);
    // Accent 1 of the Office theme that exceljs writes.
    expect(get(copy, 'background', [1, 0])).toBe('#4f81bd');
    expect(get(copy, 'formula', [3, 0])).toBe('=A3*2');
    expect(get(copy, 'result', [3, 0])).toBe(4);
  });
});

describe('what cannot be done is one sentence that says what to do', () => {
  const check = (path: string, code: string) => expect(openFile(path)).rejects.toMatchObject({ code });

  test('a missing file', () => check(folder.path('none.csv'), 'missingFile'));
  test('a folder', () => check(folder.put('x.csv', 'a').replace('x.csv', '.'), 'unknownExtension'));
  test('another kind of file', () => check(folder.put('x.pdf', 'a'), 'unknownExtension'));
  test('an empty csv file', () => check(folder.put('empty.csv', ''), 'emptyFile'));
  test('a csv file of blanks', () => check(folder.put('blank.csv', '\n , \n'), 'emptyFile'));
  test('an empty xlsx file', () => check(folder.put('empty.xlsx', ''), 'emptyFile'));
  test('a damaged xlsx file', () =>
    check(folder.put('bad.xlsx', 'PK\u0003\u0004 nonsense'), 'damagedWorkbook'));
  test('a zip that is no workbook', () => {
    const emptyZip = new Uint8Array(22);
    emptyZip.set([0x50, 0x4b, 5, 6]);
    return check(folder.put('zip.xlsx', emptyZip), 'damagedWorkbook');
  });
  test('a workbook with a password', () =>
    check(folder.put('locked.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])), 'lockedWorkbook'));
  test('a workbook without cells', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Empty');
    await workbook.xlsx.writeFile(folder.path('nothing.xlsx'));
    await check(folder.path('nothing.xlsx'), 'emptyFile');
  });

  test('in each language', async () => {
    const problem = await openFile('missing.csv').catch((caught) => caught);
    expect(problem.message).toBe('missing.csv: there is no such file; check its name and folder.');
    expect(problem.sentence('zh-CN')).toBe('missing.csv：找不到该文件，请检查文件名和所在文件夹。');
    expect(problem.sentence('zh-TW')).toBe('missing.csv：找不到該檔案，請檢查檔名與所在資料夾。');
  });

  test('a result of another kind, in a missing folder, or of a missing sheet', async () => {
    const save = (path: string, sheet?: string) =>
      saveFile(spreadsheet([['a']]), path, sheet ? { sheet } : {});
    await expect(save(folder.path('r.ods'))).rejects.toMatchObject({ code: 'unknownResultExtension' });
    await expect(save(folder.path('no/r.csv'))).rejects.toMatchObject({ code: 'unwritableFile' });
    await expect(save(folder.path('no/r.xlsx'))).rejects.toMatchObject({ code: 'unwritableFile' });
    await expect(save(folder.path('r.csv'), 'X')).rejects.toMatchObject({
      code: 'missingSheet',
      values: { found: 'X', expected: ['客户'] },
    });
  });
});
