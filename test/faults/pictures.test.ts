/** The picture of what people put into a file differs as soon as any part of it is lost. */
import { expect, test } from 'vitest';
import type { CellLayer, SheetBackend } from '../../src/host/sheetBackend';
import { openWorkbook, sheetId } from '../addon/workbook';
import { at } from '../host/at';
import { memory } from './grounds';
import { differences, peoplesPart } from './pictures';
import { shapes } from './sheets';

const without = (layer: CellLayer, a1: string, cell: string) => (backend: SheetBackend, sheet: number) =>
  backend.write(sheet, layer, at(a1), [[cell]] as never);

const losses: Readonly<Record<string, (backend: SheetBackend, sheet: number) => void>> = {
  'List: value': without('value', 'H5', ''),
  'List: formula': without('formula', 'E2', ''),
  'List: numberFormat': without('numberFormat', 'C6', 'General'),
  'List: background': without('background', 'A5', '#ffffff'),
  'List: fontColor': without('fontColor', 'E7', '#000000'),
  'List: fontWeight': without('fontWeight', 'B4', 'normal'),
  'List: note': without('note', 'B6', ''),
  'List: validation': without('validation', 'F5', ''),
  'List: widths': (backend, sheet) => backend.setColumnWidth(sheet, 1, 100),
  'List: rows': (backend, sheet) => backend.deleteRows(sheet, 14, 1),
  'List: frozen': (backend, sheet) => backend.updateSheet(sheet, { frozenRows: 0 }),
  'List: filter': (backend, sheet) => backend.setFilter(sheet, null),
  'List: names': (backend) => backend.setNamedRange('prices_List', null),
  'List: rules': (backend, sheet) => backend.setColorRules(sheet, backend.colorRules(sheet).slice(1)),
  'List: merges': (backend, sheet) =>
    backend.setParts(sheet, 'merges', backend.parts(sheet, 'merges').slice(1)),
  'List: filter views': (backend, sheet) => backend.setParts(sheet, 'filterViews', []),
  'List: bandings': (backend, sheet) => backend.setParts(sheet, 'bandings', []),
  'List: protections': (backend, sheet) =>
    backend.setParts(sheet, 'protections', backend.parts(sheet, 'protections').slice(1)),
  'List: hidden lines': (backend, sheet) => backend.setHiddenLines(sheet, 'column', [1]),
};

test.each(Object.entries(losses))('%s', (part, lose) => {
  const shape = shapes.furnished(memory);
  const { backend } = shape.spreadsheet;
  const before = peoplesPart(backend, shape);
  openWorkbook({}, { backend }).run();
  expect(differences(peoplesPart(backend, shape), before)).toEqual([]);
  lose(backend, sheetId(backend, 'List'));
  const lost = differences(peoplesPart(backend, shape), before);
  expect(lost.map((difference) => difference.split(': …')[0])).toContain(part);
});
