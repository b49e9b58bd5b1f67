/** What every `SheetBackend` must do; a test file per backend calls this with a way to make one. */
import { describe, expect, test } from 'vitest';
import type { CellLayers, ColorRule, Rect, SheetBackend, SheetId } from '../../src/host/sheetBackend';
import { at } from './at';

/** `createBackend` makes a fresh spreadsheet with one sheet "Sheet1" of 1000 × 26. */
export function conformance(name: string, createBackend: () => SheetBackend): void {
  describe(`${name} keeps what SheetBackend promises`, () => {
    const open = () => {
      const backend = createBackend();
      return { backend, sheet: backend.sheets()[0]?.id ?? -1 };
    };

    test('a fresh spreadsheet has one sheet of 1000 rows and 26 columns', () => {
      const { backend, sheet } = open();
      expect(backend.sheets()).toEqual([
        {
          id: sheet,
          name: 'Sheet1',
          hidden: false,
          rows: 1000,
          columns: 26,
          frozenRows: 0,
          frozenColumns: 0,
          rightToLeft: false,
        },
      ]);
      expect(backend.usedSize(sheet)).toEqual({ rows: 0, columns: 0 });
    });

    const fresh: CellLayers = {
      value: null,
      formula: '',
      result: null,
      numberFormat: 'General',
      background: '#ffffff',
      fontColor: '#000000',
      fontWeight: 'normal',
      note: '',
      validation: '',
    };
    test.each(Object.entries(fresh))('a fresh cell has the %s %j', (layer, blank) => {
      const { backend, sheet } = open();
      const cells = backend.read(sheet, layer as keyof CellLayers, at('Y999:Z1000'));
      expect(cells).toEqual([
        [blank, blank],
        [blank, blank],
      ]);
    });

    test.each([
      ['text that looks like a number', '00123'],
      ['text that looks like a formula', '=A1'],
      ['text that looks like a date', '2025-01-31'],
      ['text that looks like a boolean', 'TRUE'],
      ['text over two lines', ' a\n b '],
      ['Chinese text and a character of two halves', '分类 😀'],
      ['text as long as a cell may be', 'x'.repeat(50_000)],
      ['an error', '#DIV/0!'],
      ['a number', -0.5],
      ['a number with all its digits', 0.1 + 0.2],
      ['a number of sixteen digits', 9007199254740991],
      ['zero', 0],
      ['true', true],
      ['false', false],
      ['blank', null],
    ])('%s is stored as it is', (_, value) => {
      const { backend, sheet } = open();
      backend.write(sheet, 'value', at('B2'), [[value]]);
      expect(backend.read(sheet, 'value', at('B2'))).toEqual([[value]]);
    });

    test.each([
      ['numberFormat', 'yyyy-mm-dd', 'General'],
      ['numberFormat', '@', 'General'],
      ['background', '#ffcc00', '#ffffff'],
      ['fontColor', '#0000ff', '#000000'],
      ['fontWeight', 'bold', 'normal'],
      ['note', 'one\n二', ''],
    ] as const)('the %s %j is kept beside its neighbours, and taken away again', (layer, given, plain) => {
      const { backend, sheet } = open();
      backend.write(sheet, 'value', at('B2'), [['v']]);
      backend.write(sheet, layer, at('B2:C3'), [
        [given, plain],
        [plain, given],
      ]);
      expect(backend.read(sheet, layer, at('A1:D3'))).toEqual([
        [plain, plain, plain, plain],
        [plain, given, plain, plain],
        [plain, plain, given, plain],
      ]);
      backend.write(sheet, layer, at('A1:C2'), new Array(2).fill(new Array(3).fill(plain)));
      expect(backend.read(sheet, layer, at('B2:C3'))).toEqual([
        [plain, plain],
        [plain, given],
      ]);
      expect(backend.read(sheet, 'value', at('B2'))).toEqual([['v']]);
    });

    test('a date is its serial under a date format, and no format changes a value', () => {
      const { backend, sheet } = open();
      const cells = [[45_352.5, '45352', true, '00123', null]];
      backend.write(sheet, 'value', at('A1:E1'), cells);
      for (const format of ['yyyy-mm-dd hh:mm', '@', '0.00%', 'General']) {
        backend.write(sheet, 'numberFormat', at('A1:E1'), [new Array(5).fill(format)]);
        expect(backend.read(sheet, 'value', at('A1:E1'))).toEqual(cells);
        expect(backend.read(sheet, 'numberFormat', at('A1'))).toEqual([[format]]);
      }
    });

    test('a value under the text format is stored as it is, and a look leaves it so', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'numberFormat', at('A1:D1'), [new Array(4).fill('@')]);
      backend.write(sheet, 'value', at('A1:D1'), [[5, '00123', false, '2025-01-01']]);
      backend.write(sheet, 'background', at('A1:D1'), [new Array(4).fill('#ff0000')]);
      expect(backend.read(sheet, 'value', at('A1:D1'))).toEqual([[5, '00123', false, '2025-01-01']]);
    });

    test('a look leaves a formula alone', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'formula', at('A1'), [['=1+1']]);
      backend.write(sheet, 'background', at('A1:B1'), [['#ff0000', '#ff0000']]);
      backend.write(sheet, 'note', at('A1'), [['n']]);
      backend.write(sheet, 'numberFormat', at('A1'), [['0.00']]);
      expect(backend.read(sheet, 'formula', at('A1:B1'))).toEqual([['=1+1', '']]);
    });

    test('what is read is a copy, and what was written does not follow later changes', () => {
      const { backend, sheet } = open();
      const given = [['a', 'b']];
      backend.write(sheet, 'value', at('A1:B1'), given);
      given[0] = ['x', 'y'];
      const read = backend.read(sheet, 'value', at('A1:B1'));
      read[0] = ['p', 'q'];
      expect(backend.read(sheet, 'value', at('A1:B1'))).toEqual([['a', 'b']]);
    });

    test('a formula replaces the value of its cell, and a value the formula and its result', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'value', at('A1:B1'), [[1, 2]]);
      backend.write(sheet, 'formula', at('A1:B1'), [['=C1', '']]);
      expect(backend.read(sheet, 'value', at('A1:B1'))).toEqual([[null, 2]]);
      backend.write(sheet, 'result', at('A1'), [[7]]);
      backend.write(sheet, 'value', at('A1'), [['x']]);
      expect(backend.read(sheet, 'formula', at('A1'))).toEqual([['']]);
      expect(backend.read(sheet, 'result', at('A1'))).toEqual([[null]]);
    });

    test('values, formulas and results count as used; notes and colours do not', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'note', at('Z9'), [['n']]);
      backend.write(sheet, 'background', at('Y9'), [['#ff0000']]);
      expect(backend.usedSize(sheet)).toEqual({ rows: 0, columns: 0 });
      backend.write(sheet, 'value', at('A3'), [[false]]);
      backend.write(sheet, 'formula', at('C1'), [['=A3']]);
      expect(backend.usedSize(sheet)).toEqual({ rows: 3, columns: 3 });
      backend.write(sheet, 'result', at('D1'), [['spilled']]);
      backend.write(sheet, 'value', at('A3'), [[null]]);
      expect(backend.usedSize(sheet)).toEqual({ rows: 1, columns: 4 });
    });

    test('cells outside of the grid, or cells of another size than their rectangle, are refused', () => {
      const { backend, sheet } = open();
      expect(() => backend.read(sheet, 'value', at('AA1'))).toThrow();
      expect(() => backend.write(sheet, 'value', at('A1001'), [[1]])).toThrow();
      expect(() => backend.write(sheet, 'value', at('A1:B1'), [[1]])).toThrow();
    });

    test('a note dies with its row, and its neighbours move up', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'note', at('A1:A4'), [['1'], ['2'], ['3'], ['4']]);
      backend.deleteRows(sheet, 1, 2);
      expect(backend.read(sheet, 'note', at('A1:A4'))).toEqual([['1'], ['4'], [''], ['']]);
      backend.moveRows(sheet, 1, 1, 0);
      expect(backend.read(sheet, 'note', at('A1:A2'))).toEqual([['4'], ['1']]);
    });

    test('lines move to the very end and back', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'value', at('A1:B1'), [['a', 'b']]);
      backend.moveColumns(sheet, 0, 1, 26);
      expect(backend.read(sheet, 'value', at('Z1'))).toEqual([['a']]);
      backend.moveColumns(sheet, 25, 1, 0);
      backend.moveRows(sheet, 0, 1, 1000);
      expect(backend.read(sheet, 'value', at('A1000:B1000'))).toEqual([['a', 'b']]);
      backend.moveRows(sheet, 999, 1, 999);
      expect(backend.sheets()[0]).toMatchObject({ rows: 1000, columns: 26 });
    });

    test('lines come in after the last one', () => {
      const { backend, sheet } = open();
      backend.insertRows(sheet, 1000, 5);
      backend.insertColumns(sheet, 26, 2);
      backend.write(sheet, 'value', at('AB1005'), [['last']]);
      expect(backend.usedSize(sheet)).toEqual({ rows: 1005, columns: 28 });
    });

    test('frozen lines grow by what is inserted among them and shrink by what is deleted', () => {
      const { backend, sheet } = open();
      const frozen = () =>
        backend.sheets().map(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns]);
      backend.updateSheet(sheet, { frozenRows: 2, frozenColumns: 1 });
      backend.insertRows(sheet, 1, 3);
      expect(frozen()).toEqual([[5, 1]]);
      backend.deleteRows(sheet, 0, 4);
      backend.insertRows(sheet, 1, 1);
      backend.insertColumns(sheet, 5, 1);
      expect(frozen()).toEqual([[1, 1]]);
      backend.updateSheet(sheet, { frozenRows: 0 });
      expect(frozen()).toEqual([[0, 1]]);
    });

    test('a column keeps its width wherever it goes', () => {
      const { backend, sheet } = open();
      expect(backend.columnWidth(sheet, 3)).toBe(100);
      backend.setColumnWidth(sheet, 3, 250);
      backend.deleteColumns(sheet, 0, 2);
      backend.moveColumns(sheet, 1, 1, 4);
      expect([1, 2, 3].map((column) => backend.columnWidth(sheet, column))).toEqual([100, 100, 250]);
    });

    test('sheets are added, named, hidden, moved and removed', () => {
      const { backend, sheet } = open();
      const second = backend.addSheet('Two', 0);
      backend.updateSheet(second, { name: 'Zwei', hidden: true, frozenRows: 1 });
      expect(backend.sheets().map(({ name, hidden, frozenRows }) => [name, hidden, frozenRows])).toEqual([
        ['Zwei', true, 1],
        ['Sheet1', false, 0],
      ]);
      backend.moveSheet(second, 1);
      expect(backend.sheets().map(({ id }) => id)).toEqual([sheet, second]);
      backend.deleteSheet(second);
      expect(backend.sheets().map(({ id }) => id)).toEqual([sheet]);
      expect(() => backend.usedSize(second)).toThrow();
    });

    test('everything on a cell moves along when rows and columns are inserted, deleted and moved', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'value', at('B2'), [['v']]);
      backend.write(sheet, 'note', at('B2'), [['n']]);
      backend.write(sheet, 'background', at('B2'), [['#00ff00']]);
      backend.setColumnWidth(sheet, 1, 42);
      backend.insertColumns(sheet, 1, 2);
      backend.insertRows(sheet, 0, 3);
      backend.deleteRows(sheet, 0, 1);
      backend.moveColumns(sheet, 3, 1, 0);
      expect(backend.read(sheet, 'value', at('A4'))).toEqual([['v']]);
      expect(backend.read(sheet, 'note', at('A4'))).toEqual([['n']]);
      expect(backend.read(sheet, 'background', at('A4'))).toEqual([['#00ff00']]);
      expect(backend.columnWidth(sheet, 0)).toBe(42);
      expect(backend.sheets()[0]).toMatchObject({ rows: 1002, columns: 28 });
    });

    test('metadata follows its column and dies with it', () => {
      const { backend, sheet } = open();
      const location = { type: 'COLUMN', sheet, index: 4 } as const;
      const id = backend.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', location });
      const place = () => backend.metadata().map((entry) => entry.location);
      backend.insertColumns(sheet, 0, 2);
      expect(place()).toEqual([{ ...location, index: 6 }]);
      backend.moveColumns(sheet, 6, 1, 1);
      expect(place()).toEqual([{ ...location, index: 1 }]);
      backend.deleteRows(sheet, 0, 10);
      backend.updateMetadata(id, { value: 'w' });
      expect(backend.metadata()).toMatchObject([{ id, key: 'k', value: 'w' }]);
      backend.deleteColumns(sheet, 0, 2);
      expect(place()).toEqual([]);
    });

    test('metadata outlives a sheet that is renamed, moved and hidden, and numbers are not given twice', () => {
      const { backend, sheet } = open();
      const other = backend.addSheet('Other', 1);
      const location = { type: 'COLUMN', sheet: other, index: 2 } as const;
      const entry = { key: 'k', value: '中文', visibility: 'DOCUMENT', location } as const;
      const first = backend.addMetadata(entry);
      backend.updateSheet(other, { name: 'Renamed', hidden: true });
      backend.moveSheet(other, 0);
      backend.insertColumns(sheet, 0, 1);
      expect(backend.metadata()).toEqual([{ ...entry, id: first }]);
      backend.removeMetadata(first);
      expect(backend.addMetadata(entry)).not.toBe(first);
      backend.deleteSheet(other);
      expect(backend.addSheet('Other', 1)).not.toBe(other);
      expect(backend.metadata()).toEqual([]);
    });

    test('metadata may go to another place, and a sheet other than the one on top is followed alike', () => {
      const { backend, sheet } = open();
      const other = backend.addSheet('Other', 1);
      const entry = { key: 'k', value: '', visibility: 'DOCUMENT' } as const;
      const id = backend.addMetadata({ ...entry, location: { type: 'ROW', sheet, index: 5 } });
      backend.updateMetadata(id, { location: { type: 'ROW', sheet: other, index: 7 } });
      backend.deleteRows(sheet, 0, 10);
      backend.deleteRows(other, 0, 3);
      backend.moveRows(other, 0, 4, 10);
      expect(backend.metadata()).toEqual([
        { ...entry, id, location: { type: 'ROW', sheet: other, index: 0 } },
      ]);
    });

    test('metadata of rows, sheets and the spreadsheet have lives of their own', () => {
      const { backend, sheet } = open();
      const other = backend.addSheet('Other', 1);
      const entry = { key: 'k', value: '', visibility: 'PROJECT' } as const;
      backend.addMetadata({ ...entry, location: { type: 'ROW', sheet, index: 2 } });
      backend.addMetadata({ ...entry, location: { type: 'SHEET', sheet: other } });
      const last = backend.addMetadata({ ...entry, location: { type: 'SPREADSHEET' } });
      backend.deleteRows(sheet, 2, 1);
      expect(backend.metadata().map(({ location }) => location.type)).toEqual(['SHEET', 'SPREADSHEET']);
      backend.deleteSheet(other);
      expect(backend.metadata().map(({ location }) => location.type)).toEqual(['SPREADSHEET']);
      backend.removeMetadata(last);
      expect(backend.metadata()).toEqual([]);
    });

    test('colour rules come back as they were given, the first one first', () => {
      const { backend, sheet } = open();
      const look = { ranges: [at('A2:C10')], background: '#ff0000' };
      const rules: ColorRule[] = [
        { ...look, criteria: 'CUSTOM_FORMULA', values: ['=$C2="a,b"'], fontColor: '#ffffff', bold: true },
        { ...look, criteria: 'NUMBER_GREATER_THAN', values: [-1.5], italic: true, underline: false },
        { ...look, criteria: 'NUMBER_BETWEEN', values: [1, 2], ranges: [at('B1:B5'), at('D1:D5')] },
        { ...look, criteria: 'NUMBER_NOT_EQUAL_TO', values: [0], bold: false, strikethrough: true },
        { ...look, criteria: 'TEXT_CONTAINS', values: ['二'] },
        { ...look, criteria: 'TEXT_EQUAL_TO', values: ['VIP'] },
        { ...look, criteria: 'CELL_EMPTY', values: [] },
        { ...look, criteria: 'CELL_NOT_EMPTY', values: [] },
        { ...look, criteria: 'DATE_AFTER', values: [45_352] },
        { ...look, criteria: 'DATE_BEFORE_RELATIVE', values: ['PAST_WEEK'] },
        {
          ranges: [at('E2:E9')],
          criteria: '',
          values: [],
          gradient: {
            min: { color: '#ffffff', type: 'MIN', value: '' },
            mid: { color: '#ffff00', type: 'PERCENTILE', value: '50' },
            max: { color: '#ff0000', type: 'NUMBER', value: '100' },
          },
        },
      ];
      backend.setColorRules(sheet, rules);
      expect(backend.colorRules(sheet)).toEqual(rules);
      backend.setColorRules(sheet, [...rules].reverse());
      expect(backend.colorRules(sheet)).toEqual([...rules].reverse());
      backend.setColorRules(sheet, []);
      expect(backend.colorRules(sheet)).toEqual([]);
    });

    test('every kind of colour rule follows its range, and rules of other sheets stay', () => {
      const { backend, sheet } = open();
      const other = backend.addSheet('Other', 1);
      const ranges = [at('B2:B10')];
      const rules: ColorRule[] = [
        { ranges, criteria: 'DATE_EQUAL_TO', values: [45_352], bold: true },
        { ranges, criteria: 'TEXT_STARTS_WITH', values: ['=B2'], bold: true },
        {
          ranges,
          criteria: '',
          values: [],
          gradient: {
            min: { color: '#ffffff', type: 'MIN', value: '' },
            max: { color: '#ff0000', type: 'MAX', value: '' },
          },
        },
      ];
      backend.setColorRules(sheet, rules.slice(0, 1).concat(rules.slice(2)));
      backend.setColorRules(other, rules.slice(0, 1));
      backend.insertColumns(sheet, 0, 1);
      backend.deleteRows(sheet, 3, 2);
      const moved = [at('C2:C8')];
      expect(backend.colorRules(sheet)).toEqual([
        { ...rules[0], ranges: moved },
        { ...rules[2], ranges: moved },
      ]);
      expect(backend.colorRules(other)).toEqual(rules.slice(0, 1));
    });

    test('a colour rule follows its range, and its formula the columns it names', () => {
      const { backend, sheet } = open();
      const rule = { criteria: 'CUSTOM_FORMULA', background: '#ff0000' };
      backend.setColorRules(sheet, [
        { ...rule, ranges: [at('A2:C10')], values: ['=$C2="VIP C2"'] },
        { ...rule, ranges: [at('E1:E10')], values: ['=E1>$F$1'] },
      ]);
      backend.insertColumns(sheet, 1, 1);
      backend.insertRows(sheet, 0, 1);
      expect(backend.colorRules(sheet)).toEqual([
        { ...rule, ranges: [at('A3:D11')], values: ['=$D3="VIP C2"'] },
        { ...rule, ranges: [at('F2:F11')], values: ['=F2>$G$2'] },
      ]);
      backend.deleteColumns(sheet, 5, 1);
      expect(backend.colorRules(sheet)).toHaveLength(1);
    });

    test('a colour rule keeps meaning "this row" when its first row is deleted or sorted away', () => {
      const { backend, sheet } = open();
      const rule = { criteria: 'CUSTOM_FORMULA', values: ['=$C2=1'], bold: true };
      backend.setColorRules(sheet, [{ ...rule, ranges: [at('A2:C10')] }]);
      backend.deleteRows(sheet, 1, 1);
      expect(backend.colorRules(sheet)).toEqual([{ ...rule, ranges: [at('A2:C9')] }]);
      backend.moveRows(sheet, 1, 1, 5);
      expect(backend.colorRules(sheet)).toEqual([{ ...rule, ranges: [at('A2:C9')] }]);
    });

    test('a formula names a renamed sheet by its new name, and a deleted one no more', () => {
      const { backend, sheet } = open();
      const other = backend.addSheet('Other', 1);
      backend.write(sheet, 'formula', at('A1:B1'), [['=Other!B2&"Other!B2"', '=SUM(Other!A1:A3)+C1']]);
      backend.write(other, 'formula', at('A1'), [['=A2+Sheet1!C1']]);
      backend.setNamedRange('there', { sheet: other, rect: at('A1:A3') });
      backend.updateSheet(other, { name: "Mei's tab" });
      expect(backend.read(sheet, 'formula', at('A1:B1'))).toEqual([
        [`='Mei''s tab'!B2&"Other!B2"`, `=SUM('Mei''s tab'!A1:A3)+C1`],
      ]);
      expect(backend.read(other, 'formula', at('A1'))).toEqual([['=A2+Sheet1!C1']]);
      expect(backend.namedRanges().get('there')).toEqual({ sheet: other, rect: at('A1:A3') });
      backend.insertRows(other, 0, 1);
      expect(backend.read(sheet, 'formula', at('B1'))).toEqual([[`=SUM('Mei''s tab'!A2:A4)+C1`]]);
      backend.deleteSheet(other);
      expect(backend.read(sheet, 'formula', at('A1:B1'))).toEqual([['=#REF!&"Other!B2"', '=SUM(#REF!)+C1']]);
      expect(backend.namedRanges().size).toBe(0);
    });

    test('named ranges are listed, changed and removed', () => {
      const { backend, sheet } = open();
      backend.setNamedRange('first', { sheet, rect: at('A1') });
      backend.setNamedRange('客户', { sheet, rect: at('B2:C1000') });
      backend.setNamedRange('first', { sheet, rect: at('D4:E5') });
      expect([...backend.namedRanges()]).toEqual([
        ['first', { sheet, rect: at('D4:E5') }],
        ['客户', { sheet, rect: at('B2:C1000') }],
      ]);
      backend.setNamedRange('first', null);
      expect([...backend.namedRanges().keys()]).toEqual(['客户']);
    });

    test('a sheet without a filter has none, and a filter is taken away', () => {
      const { backend, sheet } = open();
      expect(backend.filter(sheet)).toBeNull();
      backend.setFilter(sheet, null);
      backend.setFilter(sheet, at('A1:C20'));
      backend.insertRows(sheet, 15, 10);
      expect(backend.filter(sheet)).toEqual(at('A1:C30'));
      backend.setFilter(sheet, null);
      expect(backend.filter(sheet)).toBeNull();
    });

    test('merges, bandings, protections and filter views are kept, and follow edits as ranges do', () => {
      const { backend, sheet } = open();
      const [header, first, second] = ['#cccccc', '#ffffff', '#eeeeee'];
      const banding = { header, first, second };
      const protection = { unprotected: [], description: 'keys', canEdit: false, warningOnly: false };
      const whole = { ...protection, range: null, unprotected: [at('C1:C9'), at('E5')] };
      backend.setParts(sheet, 'merges', [
        { range: at('A1:D1') },
        { range: at('B5:B6') },
        { range: at('F2:G2') },
      ]);
      backend.setParts(sheet, 'bandings', [{ ...banding, range: at('A2:D20') }]);
      backend.setParts(sheet, 'protections', [{ ...protection, range: at('A2:A20') }, whole]);
      backend.setParts(sheet, 'filterViews', [
        { title: 'keys', range: at('A1:A20') },
        { title: 'all', range: at('A1:D20') },
      ]);
      backend.insertColumns(sheet, 4, 2);
      backend.insertColumns(sheet, 2, 1);
      backend.insertRows(sheet, 5, 3);
      expect(mergesIn(backend, sheet)).toEqual([at('A1:E1'), at('I2:J2'), at('B5:B9')]);
      expect(backend.parts(sheet, 'bandings')).toEqual([{ ...banding, range: at('A2:E23') }]);
      expect(backend.parts(sheet, 'protections')).toEqual([
        { ...protection, range: at('A2:A23') },
        { ...whole, unprotected: [at('D1:D12'), at('H5')] },
      ]);
      expect(backend.parts(sheet, 'filterViews')).toEqual([
        { title: 'keys', range: at('A1:A23') },
        { title: 'all', range: at('A1:E23') },
      ]);
      backend.deleteRows(sheet, 5, 4);
      backend.deleteColumns(sheet, 0, 1);
      expect(backend.parts(sheet, 'filterViews')).toEqual([{ title: 'all', range: at('A1:D19') }]);
      expect(mergesIn(backend, sheet)).toEqual([at('A1:D1'), at('H2:I2')]);
      expect(backend.parts(sheet, 'protections')).toEqual([
        { ...whole, unprotected: [at('C1:C8'), at('G5')] },
      ]);
      const other = backend.addSheet('Other', 1);
      expect([mergesIn(backend, other), backend.parts(other, 'bandings')]).toEqual([[], []]);
      backend.setParts(sheet, 'merges', []);
      backend.setParts(sheet, 'bandings', []);
      expect([mergesIn(backend, sheet), backend.parts(sheet, 'bandings')]).toEqual([[], []]);
    });

    test('hidden lines stay hidden wherever they go, and a sheet is turned from right to left', () => {
      const { backend, sheet } = open();
      backend.setHiddenLines(sheet, 'row', [2, 3, 7]);
      backend.setHiddenLines(sheet, 'column', [1]);
      backend.updateSheet(sheet, { rightToLeft: true });
      backend.insertRows(sheet, 3, 2);
      backend.deleteRows(sheet, 2, 1);
      backend.insertColumns(sheet, 0, 1);
      expect(backend.hiddenLines(sheet, 'row')).toEqual([4, 8]);
      expect(backend.hiddenLines(sheet, 'column')).toEqual([2]);
      backend.setHiddenLines(sheet, 'row', [8, 9]);
      expect(backend.hiddenLines(sheet, 'row')).toEqual([8, 9]);
      expect(backend.sheets()[0]?.rightToLeft).toBe(true);
      backend.updateSheet(sheet, { rightToLeft: false });
      expect(backend.sheets()[0]?.rightToLeft).toBe(false);
    });

    test('what a cell accepts is kept per cell, and new lines between cells of one kind accept it too', () => {
      const { backend, sheet } = open();
      const list = JSON.stringify({ criteria: 'VALUE_IN_LIST', values: ['a', 'b, c'], strict: true });
      const box = JSON.stringify({ criteria: 'CHECKBOX', values: [], strict: false });
      const column = (text: string, rows: number) => Array.from({ length: rows }, () => [text]);
      const read = (a1: string) => backend.read(sheet, 'validation', at(a1));
      backend.write(sheet, 'validation', at('B2:B7'), column(list, 6));
      backend.write(sheet, 'validation', at('C2:C3'), column(box, 2));
      backend.write(sheet, 'validation', at('B4:B5'), column('', 2));
      expect(read('B1:B7').flat()).toEqual(['', list, list, '', '', list, list]);
      backend.insertRows(sheet, 2, 1);
      backend.insertColumns(sheet, 2, 1);
      expect(read('B2:B4').flat()).toEqual([list, list, list]);
      expect(read('B2:D2').flat()).toEqual([list, '', box]);
      backend.deleteRows(sheet, 0, 2);
      backend.moveRows(sheet, 0, 1, 4);
      expect(read('A1:D5')).toEqual([
        ['', list, '', box],
        ['', '', '', ''],
        ['', '', '', ''],
        ['', list, '', box],
        ['', list, '', ''],
      ]);
    });

    test('a sheet that is not there is refused by every member', () => {
      const { backend } = open();
      const none = 987_654;
      expect(() => backend.read(none, 'value', at('A1'))).toThrow(RangeError);
      expect(() => backend.write(none, 'note', at('A1'), [['n']])).toThrow(RangeError);
      expect(() => backend.updateSheet(none, { hidden: true })).toThrow(RangeError);
      expect(() => backend.insertRows(none, 0, 1)).toThrow(RangeError);
      expect(() => backend.colorRules(none)).toThrow(RangeError);
      expect(() => backend.setFilter(none, at('A1'))).toThrow(RangeError);
      expect(() => backend.deleteSheet(none)).toThrow(RangeError);
    });

    test('a filter stays as it is when cells below it are written or only look different', () => {
      const { backend, sheet } = open();
      backend.setFilter(sheet, at('A1:C3'));
      backend.write(sheet, 'value', at('A1:C3'), new Array(3).fill(['a', 'b', 'c']));
      backend.write(sheet, 'numberFormat', at('A1:C9'), new Array(9).fill(['@', '@', '@']));
      backend.write(sheet, 'value', at('A4'), [['d']]);
      expect(backend.filter(sheet)).toEqual(at('A1:C3'));
    });

    test('formulas, named ranges and the filter follow as well', () => {
      const { backend, sheet } = open();
      backend.write(sheet, 'formula', at('D1'), [['=SUM(A1:A3)&"A1"']]);
      backend.setNamedRange('total', { sheet, rect: at('A1:A3') });
      backend.setFilter(sheet, at('A1:B3'));
      backend.insertColumns(sheet, 0, 1);
      backend.insertRows(sheet, 2, 2);
      expect(backend.read(sheet, 'formula', at('E1'))).toEqual([['=SUM(B1:B5)&"A1"']]);
      expect(backend.namedRanges().get('total')).toEqual({ sheet, rect: at('B1:B5') });
      expect(backend.filter(sheet)).toEqual(at('B1:C5'));
      backend.deleteColumns(sheet, 1, 2);
      expect(backend.namedRanges().size).toBe(0);
      expect(backend.filter(sheet)).toBeNull();
      expect(backend.read(sheet, 'formula', at('C1'))).toEqual([['=SUM(#REF!)&"A1"']]);
    });
  });
}

function mergesIn(backend: SheetBackend, sheet: SheetId): readonly Rect[] {
  const ranges = backend.parts(sheet, 'merges').map(({ range }) => range);
  return ranges.sort((a, b) => a.row - b.row || a.column - b.column);
}
