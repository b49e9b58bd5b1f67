/** One sheet as a csv file that Excel, LibreOffice and Sheets all show with its Chinese intact. */
import Papa from 'papaparse';
import type { CellValue, SheetBackend, SheetInfo } from '../sheetBackend';
import { serialToIso, showsDate } from './dateText';
import { guardFormula } from './formulaGuard';
import { readSheetCells, shownValue } from './sheetCells';

/**
 * The UTF-8 text of a sheet: a byte-order mark, every cell in quotes, so that no sign in one is taken for what separates
 * them, commas, lines ended by CR LF. Dates are ISO text, numbers have a decimal
 * point, formulas give what they show. A text that a spreadsheet would run as a formula is led by a quote, which
 * `readCsv` takes away again.
 */
export function writeCsv(backend: SheetBackend, sheet: SheetInfo): Uint8Array {
  const cells = readSheetCells(backend, sheet);
  const { rows, columns } = backend.usedSize(sheet.id);
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      // What a formula shows is not always known; then the formula itself says more than nothing.
      const shown = shownValue(cells, row, column) ?? (cells.formula[row]?.[column] || null);
      return toText(shown, cells.numberFormat[row]?.[column] ?? 'General');
    }),
  );
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(lines, { newline: '\r\n', quotes: true })}\r\n`);
}

function toText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return guardFormula(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return showsDate(format) ? serialToIso(value) : String(value);
}
