import { expect } from 'vitest';
import type { CellLayer, SheetBackend, SheetId } from '../../src/host/sheetBackend';

/** All that cells hold, results of formulas apart. */
export const heldLayers: readonly CellLayer[] = [
  'value',
  'formula',
  'numberFormat',
  'background',
  'fontColor',
  'fontWeight',
  'note',
  'validation',
];

export type Everything = ReturnType<typeof everythingIn>;

/** Said with the difference; two spreadsheets that are alike are compared as texts, which is far faster. */
export function expectSame(actual: Everything, expected: Everything): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

/** All that a backend holds, results of formulas apart, as one value: equal values mean equal spreadsheets. */
export function everythingIn(backend: SheetBackend) {
  return {
    sheets: backend.sheets().map((sheet) => ({
      ...sheet,
      cells: heldLayers.map((layer) =>
        backend.read(sheet.id, layer, { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns }),
      ),
      widths: Array.from({ length: sheet.columns }, (_, column) => backend.columnWidth(sheet.id, column)),
      ...lyingOn(backend, sheet.id),
    })),
    metadata: backend.metadata(),
    named: [...backend.namedRanges()],
  };
}

/** What lies on the cells of a sheet. */
export function lyingOn(backend: SheetBackend, sheet: SheetId) {
  return {
    rules: backend.colorRules(sheet),
    filter: backend.filter(sheet),
    hidden: { rows: backend.hiddenLines(sheet, 'row'), columns: backend.hiddenLines(sheet, 'column') },
    parts: {
      merges: [...backend.parts(sheet, 'merges')].sort(
        (a, b) => a.range.row - b.range.row || a.range.column - b.range.column,
      ),
      bandings: backend.parts(sheet, 'bandings'),
      protections: backend.parts(sheet, 'protections'),
      filterViews: backend.parts(sheet, 'filterViews'),
    },
  };
}
