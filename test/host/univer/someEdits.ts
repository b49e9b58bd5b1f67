/** Edits by chance, as data, and what each does to a backend. */
import fc from 'fast-check';
import type { Rect, SheetBackend, SheetId, SheetInfo } from '../../../src/host/sheetBackend';

export const SHEETS = [
  { name: 'One', rows: 12, columns: 8 },
  { name: 'Two', rows: 12, columns: 8 },
];

const line = fc.nat(11);
const size = fc.integer({ min: 1, max: 3 });
const onLines = { sheet: fc.nat(1), axis: fc.constantFrom('row', 'column'), first: line, count: size };
const onCell = { sheet: fc.nat(1), row: line, column: line };

/** Lines are counted modulo the size that the sheet has when the edit comes. */
export const edits = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), ...onLines }),
  fc.record({ kind: fc.constant('delete' as const), ...onLines }),
  fc.record({ kind: fc.constant('move' as const), ...onLines, before: fc.nat(12) }),
  fc.record({
    kind: fc.constant('value' as const),
    ...onCell,
    content: fc.constantFrom(1, 'text', true, '007', null),
  }),
  fc.record({
    kind: fc.constant('formula' as const),
    ...onCell,
    content: fc.constantFrom('=A1', '=SUM(B2:C5)', '=Two!B3+1', '=$C$4&"C4"&D$2', '=COUNTA(One!A1:H12)', ''),
  }),
  fc.record({ kind: fc.constant('note' as const), ...onCell, content: fc.constantFrom('n', 'm', '') }),
  fc.record({
    kind: fc.constant('name' as const),
    ...onCell,
    content: fc.constantFrom('One', 'My tab', '客户', "Mei's", '2024', 'Q1'),
  }),
  fc.record({ kind: fc.constant('mark' as const), ...onCell }),
  fc.record({ kind: fc.constant('part' as const), ...onCell, rows: size }),
  fc.record({ kind: fc.constant('accept' as const), ...onCell, content: fc.constantFrom('CHECKBOX', '') }),
  fc.record({ kind: fc.constant('rule' as const), ...onCell, rows: size, columns: size }),
);

export type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

export function apply(backend: SheetBackend, edit: Edit): void {
  const sheet = backend.sheets()[edit.sheet];
  if (!sheet) throw new Error(`no sheet ${edit.sheet}`);
  if ('axis' in edit) applyToLines(backend, edit, sheet);
  else {
    const rect = { row: edit.row % sheet.rows, column: edit.column % sheet.columns, rows: 1, columns: 1 };
    applyToCell(backend, edit, { sheet, rect });
  }
}

function applyToCell(
  backend: SheetBackend,
  edit: Exclude<Edit, { axis: string }>,
  { sheet, rect }: { readonly sheet: SheetInfo; readonly rect: Rect },
): void {
  switch (edit.kind) {
    case 'value':
      backend.write(sheet.id, 'value', rect, [[edit.content]]);
      break;
    case 'formula':
      backend.write(sheet.id, 'formula', rect, [[edit.content]]);
      break;
    case 'note':
      backend.write(sheet.id, 'note', rect, [[edit.content]]);
      break;
    case 'name':
      if (backend.sheets().every(({ name }) => name !== edit.content)) {
        backend.updateSheet(sheet.id, { name: edit.content });
      }
      break;
    case 'mark':
      mark(backend, sheet.id, rect);
      break;
    case 'part':
      addParts(backend, sheet.id, { ...rect, rows: Math.min(edit.rows, sheet.rows - rect.row) });
      break;
    case 'accept': {
      const validation = { criteria: edit.content, values: [], strict: true };
      backend.write(sheet.id, 'validation', rect, [[edit.content && JSON.stringify(validation)]]);
      break;
    }
    case 'rule': {
      const rows = Math.min(edit.rows, sheet.rows - rect.row);
      const columns = Math.min(edit.columns, sheet.columns - rect.column);
      addRule(backend, sheet.id, { ...rect, rows, columns });
    }
  }
}

function applyToLines(
  backend: SheetBackend,
  edit: Extract<Edit, { axis: string }>,
  { id, rows, columns }: SheetInfo,
): void {
  const isRow = edit.axis === 'row';
  const length = isRow ? rows : columns;
  if (edit.kind === 'insert') {
    const before = edit.first % (length + 1);
    if (isRow) backend.insertRows(id, before, edit.count);
    else backend.insertColumns(id, before, edit.count);
    return;
  }
  const first = edit.first % length;
  if (edit.kind === 'delete') {
    const count = Math.min(edit.count, length - first, length - 1);
    if (isRow) backend.deleteRows(id, first, count);
    else backend.deleteColumns(id, first, count);
    return;
  }
  const count = Math.min(edit.count, length - first);
  const before = edit.before % (length + 1);
  if (before > first && before < first + count) return;
  if (isRow) backend.moveRows(id, first, count, before);
  else backend.moveColumns(id, first, count, before);
}

function mark(backend: SheetBackend, sheet: SheetId, rect: Rect): void {
  backend.write(sheet, 'background', rect, [['#ff0000']]);
  const entry = { key: 'k', value: '', visibility: 'DOCUMENT' } as const;
  backend.addMetadata({ ...entry, location: { type: 'COLUMN', sheet, index: rect.column } });
  backend.addMetadata({ ...entry, location: { type: 'ROW', sheet, index: rect.row } });
}

function addParts(backend: SheetBackend, sheet: SheetId, range: Rect): void {
  const banding = { range, header: null, first: '#ffffff', second: '#eeeeee' };
  const protection = { range, unprotected: [], description: '', canEdit: false, warningOnly: false };
  backend.setParts(sheet, 'bandings', [...backend.parts(sheet, 'bandings'), banding]);
  backend.setParts(sheet, 'protections', [...backend.parts(sheet, 'protections'), protection]);
  backend.setHiddenLines(sheet, 'row', [...new Set([...backend.hiddenLines(sheet, 'row'), range.row])]);
  backend.updateSheet(sheet, { rightToLeft: true });
}

function addRule(backend: SheetBackend, sheet: SheetId, rect: Rect): void {
  const values = [`=$B${rect.row + 1}="x"`];
  const rule = { ranges: [rect], criteria: 'CUSTOM_FORMULA', values, background: '#00ff00' };
  backend.setColorRules(sheet, [...backend.colorRules(sheet), rule]);
  backend.setNamedRange(`name_${rect.row}`, { sheet, rect });
  backend.updateSheet(sheet, { frozenRows: 1 });
}
