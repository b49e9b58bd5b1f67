import { expect } from 'vitest';
import type { CellLayer, SheetBackend } from '../../src/host/sheetBackend';

const LAYERS: readonly CellLayer[] = [
  'value',
  'formula',
  'numberFormat',
  'background',
  'fontColor',
  'fontWeight',
  'note',
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
      cells: LAYERS.map((layer) =>
        backend.read(sheet.id, layer, { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns }),
      ),
      widths: Array.from({ length: sheet.columns }, (_, column) => backend.columnWidth(sheet.id, column)),
      rules: backend.colorRules(sheet.id),
      filter: backend.filter(sheet.id),
    })),
    metadata: backend.metadata(),
    named: [...backend.namedRanges()],
  };
}
