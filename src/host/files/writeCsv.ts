/** One sheet as a csv file that Excel, LibreOffice and Sheets all show with its Chinese intact. */
import Papa from 'papaparse';
import type { CellValue, SheetBackend, SheetId } from '../sheetBackend';
import { serialToIso, showsDate } from './dateText';

/**
 * The text of a sheet: a byte-order mark, commas, lines ended by CR LF. Dates are ISO text, numbers have a decimal
 * point, formulas give what they show. A text that a spreadsheet would run as a formula is led by a quote, which
 * `readCsv` takes away again.
 */
export function writeCsv(backend: SheetBackend, sheet: SheetId): string {
  const rect = { row: 0, column: 0, ...backend.usedSize(sheet) };
  const values = backend.read(sheet, 'value', rect);
  const results = backend.read(sheet, 'result', rect);
  const formulas = backend.read(sheet, 'formula', rect);
  const formats = backend.read(sheet, 'numberFormat', rect);
  const rows = values.map((line, row) =>
    line.map((value, column) =>
      shown(
        value ?? results[row]?.[column] ?? (formulas[row]?.[column] || null),
        formats[row]?.[column] ?? 'General',
      ),
    ),
  );
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

function shown(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return showsDate(format) ? serialToIso(value) : String(value);
}
