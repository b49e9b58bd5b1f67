/** What every `SheetBackend` must do; a test file per backend calls this with a way to make one. */
import { describe, expect, test } from 'vitest';
import type { CellLayers, Rect, SheetBackend } from '../../src/host/sheetBackend';

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
      ['a number', -0.5],
      ['zero', 0],
      ['true', true],
      ['false', false],
      ['blank', null],
    ])('%s is stored as it is', (_, value) => {
      const { backend, sheet } = open();
      backend.write(sheet, 'value', at('B2'), [[value]]);
      expect(backend.read(sheet, 'value', at('B2'))).toEqual([[value]]);
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

/** Closed rectangles in A1 notation. */
function at(a1: string): Rect {
  const [first = [0, 0], last = first] = a1.split(':').map((corner) => {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [Number(row) - 1, column] as const;
  });
  const [row = 0, column = 0] = first;
  return { row, column, rows: (last[0] ?? 0) - row + 1, columns: (last[1] ?? 0) - column + 1 };
}
