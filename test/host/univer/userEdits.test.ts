/** The user at the grid and the add-on behind it: what one does by Univer's own commands, the other sees. */
import { RANGE_TYPE, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  InsertRowCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveSheetCommand,
  SetColDataMutation,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { AddCfCommand, CFRuleType } from '@univerjs/sheets-conditional-formatting';
import { SetSheetFilterRangeCommand } from '@univerjs/sheets-filter';
import { SheetUpdateNoteCommand } from '@univerjs/sheets-note';
import { SortRangeCommand, SortType } from '@univerjs/sheets-sort';
import { afterAll, expect, test } from 'vitest';
import type { CellValue } from '../../../src/host/sheetBackend';
import { toRange } from '../../../src/host/univer/ranges';
import { at } from '../at';
import { everythingIn } from '../everythingIn';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

function open() {
  const backend = instance.open();
  const place = { unitId: backend.unitId, subUnitId: '0' };
  const user = (id: string, params: object = {}) => instance.command(id, { ...place, ...params });
  const fill = (a1: string, cells: CellValue[][]) => backend.write(0, 'value', at(a1), cells);
  return { backend, user, fill };
}

test.each([
  ['a number', { v: 5 }, 5],
  ['a text', { v: 'abc' }, 'abc'],
  ['a boolean', { v: 1, t: 3 }, true],
  ['a number typed as text', { v: '12.5' }, 12.5],
  ['a text over two lines', { p: { id: 'p', body: { dataStream: 'a\rb\r\n' } } }, 'a\nb'],
])('%s that the user types is read', async (_, typed, expected) => {
  const { backend, user } = open();
  await user(SetRangeValuesCommand.id, { range: toRange(at('B2')), value: typed });
  expect(backend.read(0, 'value', at('B2'))).toEqual([[expected]]);
});

test('what the user types takes the place of what the add-on wrote, and the other way about', async () => {
  const { backend, user, fill } = open();
  fill('A1:B1', [['00123', 'text']]);
  await user(SetRangeValuesCommand.id, { range: toRange(at('A1:B1')), value: { f: '=1+1' } });
  expect(backend.read(0, 'formula', at('A1:B1'))).toEqual([['=1+1', '=1+1']]);
  fill('A1', [['00123']]);
  expect(backend.read(0, 'formula', at('A1:B1'))).toEqual([['', '=1+1']]);
  expect(backend.read(0, 'value', at('A1'))).toEqual([['00123']]);
});

test('text that looks like a number is still text after the user made it bold', async () => {
  const { backend, user, fill } = open();
  fill('A1:C1', [['00123', 'TRUE', '1e5']]);
  const range = toRange(at('A1:C1'));
  await user(SetStyleCommand.id, { range, style: { type: 'bl', value: 1 } });
  expect(backend.read(0, 'fontWeight', at('A1:C1'))).toEqual([['bold', 'bold', 'bold']]);
  expect(backend.read(0, 'value', at('A1:C1'))).toEqual([['00123', 'TRUE', '1e5']]);
});

test('a colour that the user gave to a whole column is the colour of its cells', async () => {
  const { backend, user, fill } = open();
  fill('B2', [['v']]);
  const columnData = { 1: { s: { bg: { rgb: 'rgb(255, 0, 0)' } } } };
  await user(SetColDataMutation.id, { columnData });
  expect(backend.read(0, 'background', at('A2:B3'))).toEqual([
    ['#ffffff', '#ff0000'],
    ['#ffffff', '#ff0000'],
  ]);
  backend.write(0, 'background', at('B2'), [['#ffffff']]);
  expect(backend.read(0, 'background', at('B2:B3'))).toEqual([['#ffffff'], ['#ff0000']]);
});

test('when the user inserts, deletes and moves lines, all that is ours follows, and undo brings it back', async () => {
  const { backend, user, fill } = open();
  fill('A1:C2', [
    ['a', 'b', 'c'],
    [1, 2, 3],
  ]);
  backend.write(0, 'note', at('C2'), [['n']]);
  const entry = { key: 'k', value: '', visibility: 'DOCUMENT' } as const;
  backend.addMetadata({ ...entry, location: { type: 'COLUMN', sheet: 0, index: 2 } });
  const rule = { ranges: [at('A2:C10')], criteria: 'CUSTOM_FORMULA', values: ['=$C2=3'], bold: true };
  backend.setColorRules(0, [rule]);
  backend.updateSheet(0, { frozenRows: 1 });
  const before = everythingIn(backend);

  await user(InsertRowCommand.id, { range: toRange(at('A1:Z2')), direction: 0 });
  expect(backend.sheets()[0]).toMatchObject({ rows: 1002, frozenRows: 3 });
  expect(backend.colorRules(0)).toEqual([{ ...rule, ranges: [at('A4:C12')], values: ['=$C4=3'] }]);
  expect(backend.read(0, 'note', at('C4'))).toEqual([['n']]);

  const fromRange = {
    ...toRange({ row: 0, column: 2, rows: 1002, columns: 1 }),
    rangeType: RANGE_TYPE.COLUMN,
  };
  const toRangeThere = { ...fromRange, startColumn: 0, endColumn: 0 };
  await user(MoveColsCommand.id, { fromRange, toRange: toRangeThere, range: fromRange });
  expect(backend.metadata().map(({ location }) => location)).toEqual([
    { type: 'COLUMN', sheet: 0, index: 0 },
  ]);
  expect(backend.read(0, 'value', at('A3:C4'))).toEqual([
    ['c', 'a', 'b'],
    [3, 1, 2],
  ]);
  expect(backend.colorRules(0)).toMatchObject([{ values: ['=$A4=3'] }]);

  await user(RemoveColCommand.id, { range: toRange(at('A1:A1002')) });
  expect(backend.metadata()).toEqual([]);
  expect(backend.read(0, 'note', at('A1:Y9')).flat().join('')).toBe('');

  for (let step = 0; step < 3; step++) await user(UndoCommand.id);
  expect(everythingIn(backend)).toEqual(before);
  for (let step = 0; step < 3; step++) await user(RedoCommand.id);
  expect(backend.metadata()).toEqual([]);
  expect(backend.sheets()[0]).toMatchObject({ rows: 1002, columns: 25 });
});

test('when the user sorts, notes go with their rows and colour rules and metadata stay', async () => {
  const { backend, user, fill } = open();
  fill('A1:B4', [
    ['name', 'figure'],
    ['a', 2],
    ['b', 3],
    ['c', 1],
  ]);
  backend.write(0, 'note', at('A1:A4'), [['head'], ['two'], ['three'], ['one']]);
  const rule = {
    ranges: [at('A2:B4')],
    criteria: 'CUSTOM_FORMULA',
    values: ['=$B2>1'],
    background: '#00ff00',
  };
  backend.setColorRules(0, [rule]);
  await user(SortRangeCommand.id, {
    range: toRange(at('A1:B4')),
    orderRules: [{ type: SortType.ASC, colIndex: 1 }],
    hasTitle: true,
  });
  expect(backend.read(0, 'value', at('A1:A4'))).toEqual([['name'], ['c'], ['a'], ['b']]);
  expect(backend.read(0, 'note', at('A1:A4'))).toEqual([['head'], ['one'], ['two'], ['three']]);
  expect(backend.colorRules(0)).toEqual([rule]);
  await user(UndoCommand.id);
  expect(backend.read(0, 'note', at('A1:A4'))).toEqual([['head'], ['two'], ['three'], ['one']]);
});

test('what the user drags to another place takes its note along', async () => {
  const { backend, user, fill } = open();
  fill('A1', [['v']]);
  backend.write(0, 'note', at('A1'), [['n']]);
  await user(MoveRangeCommand.id, {
    fromUnitId: backend.unitId,
    fromSubUnitId: '0',
    toUnitId: backend.unitId,
    toSubUnitId: '0',
    fromRange: toRange(at('A1')),
    toRange: toRange(at('C3')),
  });
  expect(backend.read(0, 'value', at('C3'))).toEqual([['v']]);
  expect(backend.read(0, 'note', at('C3'))).toEqual([['n']]);
});

test('sheets that the user adds, names and removes are the ones that the add-on sees', async () => {
  const { backend, user } = open();
  await user(InsertSheetCommand.id);
  const [, added] = backend.sheets();
  const id = added?.id ?? -1;
  expect(id).toBeGreaterThan(1000);
  backend.addMetadata({
    key: 'k',
    value: '',
    visibility: 'DOCUMENT',
    location: { type: 'SHEET', sheet: id },
  });
  await user(SetWorksheetNameCommand.id, { name: 'Mine' });
  expect(backend.sheets().map(({ name }) => name)).toEqual(['Mine', added?.name]);
  const own = backend.addSheet('Fenlei', 2);
  expect(own).toBeLessThan(1000);
  await user(RemoveSheetCommand.id, { subUnitId: backend.workbook.getSheetOrders()[1] });
  expect(backend.sheets().map((sheet) => sheet.id)).toEqual([0, own]);
  expect(backend.metadata()).toEqual([]);
  await user(UndoCommand.id);
  expect(backend.sheets().map((sheet) => sheet.id)).toEqual([0, id, own]);
  expect(backend.metadata()).toHaveLength(1);
});

test('rules, notes and filters that the user makes are read, and a kind that only Univer knows is not lost', async () => {
  const { backend, user } = open();
  const dataBar = {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: 'min' },
      max: { type: 'max' },
      isGradient: false,
      positiveColor: '#0f0',
      nativeColor: '#f00',
    },
  };
  await user(AddCfCommand.id, { rule: { ranges: [toRange(at('B2:B9'))], stopIfTrue: false, rule: dataBar } });
  await user(SheetUpdateNoteCommand.id, {
    row: 1,
    col: 0,
    note: { id: 'x', row: 1, col: 0, width: 9, height: 9, note: 'mine' },
  });
  await user(SetSheetFilterRangeCommand.id, { range: toRange(at('A1:B9')) });
  expect(backend.read(0, 'note', at('A2'))).toEqual([['mine']]);
  expect(backend.filter(0)).toEqual(at('A1:B9'));
  const [bar] = backend.colorRules(0);
  expect(bar).toMatchObject({ ranges: [at('B2:B9')], criteria: '', gradient: {} });
  const ours = { ranges: [at('A2:A9')], criteria: 'NUMBER_LESS_THAN', values: [1], background: '#ff0000' };
  backend.setColorRules(0, [...backend.colorRules(0), ours]);
  backend.insertRows(0, 0, 1);
  expect(backend.colorRules(0)).toEqual([
    { ...bar, ranges: [at('B3:B10')] },
    { ...ours, ranges: [at('A3:A10')] },
  ]);
  expect(backend.colorRules(0)[0]?.own).toEqual(dataBar);
});

test('the user takes a run of the add-on back in one step, and a lone edit of it as well', async () => {
  const { backend, user, fill } = open();
  fill('A1', [['user']]);
  const before = everythingIn(backend);
  backend.asOneStep(() => {
    backend.insertColumns(0, 1, 1);
    fill('B1:B2', [['Segment'], ['VIP']]);
    backend.write(0, 'note', at('B2'), [['why']]);
    backend.setColorRules(0, [
      { ranges: [at('A2:B9')], criteria: 'CUSTOM_FORMULA', values: ['=$B2="VIP"'], bold: true },
    ]);
    backend.addMetadata({
      key: 'k',
      value: '',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheet: 0, index: 1 },
    });
    backend.updateSheet(backend.addSheet('Log', 1), { hidden: true });
  });
  const after = everythingIn(backend);
  await user(UndoCommand.id);
  expect(everythingIn(backend)).toEqual(before);
  await user(RedoCommand.id);
  expect(everythingIn(backend)).toEqual(after);
  fill('A2', [['alone']]);
  await user(UndoCommand.id);
  expect(everythingIn(backend)).toEqual(after);
});

test('a formula stays when the user takes a colour on it back and gives it again', async () => {
  const { backend, user } = open();
  backend.write(0, 'formula', at('A1'), [['=1+1']]);
  backend.write(0, 'background', at('A1'), [['#ff0000']]);
  await user(UndoCommand.id);
  await user(RedoCommand.id);
  expect(backend.read(0, 'formula', at('A1'))).toEqual([['=1+1']]);
  expect(backend.read(0, 'background', at('A1'))).toEqual([['#ff0000']]);
});

test('an edit of the add-on leaves the sheet that the user looks at on top', () => {
  const { backend } = open();
  const other = backend.addSheet('Other', 1);
  backend.insertRows(other, 0, 3);
  backend.deleteColumns(other, 0, 1);
  expect(backend.workbook.getActiveSheet().getSheetId()).toBe('0');
});
