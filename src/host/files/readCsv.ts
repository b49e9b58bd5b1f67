/** Reads a csv file into rows of typed cells, whatever program wrote it. */
import Papa from 'papaparse';
import type { CellValue } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import { decodeText } from './decodeText';
import { gridSizes } from './fileOptions';
import { readCell } from './typedCell';

export interface CsvTable {
  /** A rectangle: short rows are filled with blanks, blank rows at the end are left out. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * The cells of a csv file. Comma, semicolon, tab and bar separate, whichever fits the first lines; for encodings see
 * `decodeText`, for the kinds of cells `readCell`. `path` is only for the words of a problem.
 */
export function readCsv(bytes: Uint8Array, { path, locale }: { path: string; locale: string }): CsvTable {
  const text = decodeText(bytes, { path, locale });
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken) throw new CliProblem('openQuote', { path, line: lineOf(text, broken.index ?? 0) });
  const rows = withoutBlankEnd(data);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  // One long row makes all of them long: asked before they are.
  gridSizes([{ rows: rows.length, columns: width }], { path });
  return typeRows(rows, width, locale);
}

function typeRows(rows: readonly (readonly string[])[], width: number, locale: string): CsvTable {
  const context = { locale, year: new Date().getFullYear() };
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (const row of rows) {
    const rowValues: CellValue[] = [];
    const rowFormats: string[] = [];
    for (let column = 0; column < width; column++) {
      const { value, format } = readCell(row[column] ?? '', context);
      rowValues.push(value);
      rowFormats.push(format);
    }
    values.push(rowValues);
    formats.push(rowFormats);
  }
  return { values, formats };
}

function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).every((text) => text.trim() === '')) end--;
  return rows.slice(0, end);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}
