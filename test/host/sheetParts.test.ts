/** Protections, merges and validations as a script meets them; what is assumed of Google is said in the titles. */
import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { Merge, Protection, Validation } from '../../src/host/sheetBackend';
import { at } from './at';
import { runBundle } from './runBundle';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

interface Content {
  readonly protections?: readonly Partial<Protection>[];
  readonly merges?: readonly Merge[];
  readonly validations?: Readonly<Record<string, Validation>>;
}

/** Two rows of figures in A1:C2 on a sheet of 20 × 8, and a second sheet. */
function sheetWith({ protections = [], merges = [], validations = {} }: Content) {
  const backend = createMemoryBackend({
    sheets: [{ name: 'Sheet1', rows: 20, columns: 8 }, { name: 'Two' }],
  });
  const sheet = backend.sheets()[0]?.id ?? 0;
  backend.write(sheet, 'value', at('A1:C2'), [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const none = { range: null, unprotected: [], description: '', canEdit: false, warningOnly: false };
  backend.setParts(
    sheet,
    'protections',
    protections.map((protection) => ({ ...none, ...protection })),
  );
  backend.setParts(sheet, 'merges', merges);
  for (const [a1, validation] of Object.entries(validations))
    backend.write(sheet, 'validation', at(a1), [[JSON.stringify(validation)]]);
  return { backend, sheet };
}

describe('a protection that the user may not edit', () => {
  const onRange = { protections: [{ range: at('B2:D9') }] };
  const onSheet = { protections: [{ unprotected: [at('A1:B4')] }] };

  test.each([
    ['a value (§9, live)', "getRange('A1:B2').setValue(1)"],
    ['values (§9, live)', "getRange('D9').setValues([[1]])"],
    ['a format', "getRange('C3').setBackground('red')"],
    ['a note', "getRange('C3').setNote('n')"],
    ['clearing', 'sheet.clearContents()'],
    ['sorting', "getRange('A1:D9').sort(1)"],
    ['columns across it (assumed)', 'sheet.insertColumnsAfter(2, 1)'],
    ['rows across it (assumed)', 'sheet.insertRowsAfter(5, 1)'],
    ['its columns', 'sheet.deleteColumns(4, 2)'],
    ['moving its columns', 'sheet.moveColumns(getRange("B1"), 1)'],
    ['the tab', 'ss.deleteSheet(sheet)'],
    ['a filter over it (assumed)', "getRange('A1:D9').createFilter()"],
    [
      'a colour rule over it (assumed)',
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
        .setBackground('red').setRanges([getRange('A1:B3')]).build()])`,
    ],
  ])('on a range refuses %s', (_, body) => {
    const { backend } = sheetWith(onRange);
    expect(() => runBundle(body, { backend })).toThrow(expect.objectContaining({ message: REFUSAL }));
  });

  test.each([
    "getRange('A1:A20').setValue(1)",
    "getRange('E2:E9').setNote('n')",
    'sheet.insertColumnsAfter(4, 2)',
    'sheet.insertColumnsBefore(2, 1)',
    'sheet.deleteColumns(5, 2)',
    'sheet.setColumnWidth(2, 50)',
    "sheet.setName('Mine')",
    "getRange('A:A').addDeveloperMetadata('k')",
  ])('on a range leaves the rest alone: %s', (body) => {
    const { backend } = sheetWith(onRange);
    expect(() => runBundle(body, { backend })).not.toThrow();
  });

  test.each([
    "getRange('C3').setValue(1)",
    "getRange('B4:C4').setValue(1)",
    'sheet.insertColumnsAfter(8, 1)',
    "sheet.setName('Mine')",
    'sheet.hideSheet()',
    'sheet.setFrozenRows(1)',
    'sheet.setColumnWidth(1, 50)',
    'ss.deleteSheet(sheet)',
  ])('on the sheet refuses %s, but for what is left free', (body) => {
    const { backend } = sheetWith(onSheet);
    expect(() => runBundle(body, { backend })).toThrow(expect.objectContaining({ message: REFUSAL }));
    expect(runBundle("return getRange('A1:B4').setValue(7).getValue()", { backend })).toBe(7);
  });

  test('does not hold back an owner, nor anybody where it only warns', () => {
    for (const open of [{ canEdit: true }, { warningOnly: true }]) {
      const { backend } = sheetWith({ protections: [{ range: at('A1:H20'), ...open }, open] });
      expect(
        runBundle("sheet.insertColumnsAfter(2, 1); return getRange('B2').setValue(9).getValue()", {
          backend,
        }),
      ).toBe(9);
    }
  });

  test('is listed by kind, with its range and what is left free', () => {
    const { backend } = sheetWith({
      protections: [{ range: at('B2:D9'), description: 'Keys' }, ...onSheet.protections],
    });
    const body = `var tell = (p) => [String(p), p.getRange().getA1Notation(), p.canEdit(), p.isWarningOnly(),
        p.getDescription(), String(p.getProtectionType()), p.getUnprotectedRanges().map((r) => r.getA1Notation())];
      return ['RANGE', 'SHEET'].map((type) => sheet.getProtections(SpreadsheetApp.ProtectionType[type]).map(tell));`;
    expect(runBundle(body, { backend })).toEqual([
      [['Protection', 'B2:D9', false, false, 'Keys', 'RANGE', []]],
      [['Protection', 'A1:H20', false, false, '', 'SHEET', ['A1:B4']]],
    ]);
  });
});

describe('merged cells', () => {
  const merges = [{ range: at('A1:C1') }, { range: at('E4:E6') }];

  test('are found from every range that they reach into', () => {
    const { backend } = sheetWith({ merges });
    const body = (a1: string) =>
      `return getRange('${a1}').getMergedRanges().map((range) => range.getA1Notation()).join()`;
    expect(runBundle(body('C1:E4'), { backend })).toBe('A1:C1,E4:E6');
    expect(runBundle(body('A2:D20'), { backend })).toBe('');
    expect(
      runBundle("return [getRange('B1').isPartOfMerge(), getRange('B2').isPartOfMerge()]", { backend }),
    ).toEqual([true, false]);
  });

  test('hold one value: what is written under them is lost (assumed)', () => {
    const { backend } = sheetWith({ merges });
    const body =
      "getRange('A1:C2').setValues([['t', 'u', 'v'], [1, 2, 3]]); return getRange('A1:C2').getValues()";
    expect(runBundle(body, { backend })).toEqual([
      ['t', '', ''],
      [1, 2, 3],
    ]);
  });

  test('are neither sorted nor torn apart', () => {
    const { backend } = sheetWith({ merges });
    expect(() => runBundle("getRange('A1:C2').sort(1)", { backend })).toThrow(
      'not emulated: sorting merged cells',
    );
    expect(() => runBundle('sheet.moveColumns(getRange("B1"), 8)', { backend })).toThrow(
      'not emulated: moving columns through merged cells',
    );
    expect(() => runBundle('sheet.moveColumns(getRange("D1"), 8)', { backend })).not.toThrow();
  });
});

describe('what a cell accepts', () => {
  const list: Validation = { criteria: 'VALUE_IN_LIST', values: ['low', 'high'], strict: true };
  const positive: Validation = { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [0], strict: true };
  const box: Validation = { criteria: 'CHECKBOX', values: [], strict: true };

  test.each([
    [
      list,
      "'middle'",
      'The data you entered in cell D3 violates the data validation rules set on this cell. Please enter one of the following values: low, high.',
    ],
    [positive, '-1', 'The data you entered in cell D3 violates the data validation rules set on this cell.'],
    [box, "'yes'", 'The data you entered in cell D3 violates the data validation rules set on this cell.'],
  ])('refuses another value, and then writes none (§8, live): %j', (validation, value, message) => {
    const { backend, sheet } = sheetWith({ validations: { D3: validation } });
    expect(() => runBundle(`getRange('C3:D3').setValues([[1, ${value}]])`, { backend })).toThrow(
      expect.objectContaining({ message }),
    );
    expect(backend.read(sheet, 'value', at('C3:D3'))).toEqual([[null, null]]);
    const marked = sheetWith({ validations: { D3: { ...validation, strict: false } } });
    expect(() => runBundle(`getRange('D3').setValue(${value})`, marked)).not.toThrow();
  });

  test.each([
    [list, "'low'"],
    [list, 'null'],
    [positive, '0'],
    [box, 'true'],
    [box, 'false'],
  ])('%j takes %s', (validation, value) => {
    const { backend } = sheetWith({ validations: { D3: validation } });
    expect(() => runBundle(`getRange('D3').setValue(${value})`, { backend })).not.toThrow();
  });

  test('goes over to a column that is inserted behind it, until it is cleared there', () => {
    const { backend, sheet } = sheetWith({ validations: { D3: list } });
    const read = () => backend.read(sheet, 'validation', at('D3:E3')).flat();
    runBundle('sheet.insertColumnsAfter(4, 1)', { backend });
    expect(read()).toEqual([JSON.stringify(list), JSON.stringify(list)]);
    runBundle("getRange('E:E').clear({ formatOnly: true, validationsOnly: true })", { backend });
    expect(read()).toEqual([JSON.stringify(list), '']);
    runBundle('sheet.clear()', { backend });
    expect(read()).toEqual([JSON.stringify(list), '']);
  });
});
