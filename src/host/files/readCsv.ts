/** Reads a csv file into rows of typed cells, whatever program wrote it. */
import Papa from 'papaparse';
import { localeMarks } from '../services/localeMarks';
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
 * The cells of a csv file. Comma, semicolon, tab and bar separate, whichever the first line names as Excel does (`sep=;`),
 * else whichever fits the first lines; for encodings see `decodeText`, for the kinds of cells `readCell`. Figures with
 * decimal commas between semicolons are read as such in every locale. `path` is only for the words of a problem.
 */
export function readCsv(bytes: Uint8Array, { path, locale }: { path: string; locale: string }): CsvTable {
  const decoded = decodeText(bytes, { path, locale });
  const [line = '', named] = /^sep=([,;\t|])(?:\r\n?|\n|$)/i.exec(decoded) ?? [];
  // The end of the last line counts as a line of one cell, and would tell against what separates few others.
  const text = decoded.slice(line.length).trimEnd();
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    ...(named === undefined ? { delimitersToGuess: [',', ';', '\t', '|'] } : { delimiter: named }),
  });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken)
    throw new CliProblem('openQuote', { path, line: lineOf(decoded, line.length + (broken.index ?? 0)) });
  const rows = withoutBlankEnd(data);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  // One long row makes all of them long: asked before they are.
  gridSizes([{ rows: rows.length, columns: width }], { path });
  return typeRows(
    rows,
    width,
    meta.delimiter === ';' && hasDecimalCommas(rows) ? commaLocale(locale) : locale,
  );
}

/** 1.234,56 or 12,5 somewhere, and 12.5 nowhere: what Excel writes where the comma is taken, which is why it writes semicolons. */
function hasDecimalCommas(rows: readonly (readonly string[])[]): boolean {
  const some = (figure: RegExp) => rows.some((row) => row.some((text) => figure.test(text.trim())));
  return some(/^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}$/) && !some(/^[-+]?\d+\.\d{1,2}$/);
}

const commaLocale = (locale: string) => (localeMarks(locale).decimal === ',' ? locale : 'de_DE');

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
