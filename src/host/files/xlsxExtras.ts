/**
 * What a workbook has no place for: developer metadata, cells longer than Excel takes, how far formulas reach. It travels as JSON text on
 * a sheet that no menu shows, so that a saved file opens again with all that Fenlei owns and remembers.
 */
import type { MetadataEntry, SheetBackend } from '../sheetBackend';
import { type Extras, type LongText, parseExtras, type SheetExtras } from './parseExtras';
import type { SheetCells } from './sheetCells';
import { findSpills, restoreSpill } from './spills';

export const EXTRAS_SHEET = 'Fenlei host';
/** Limit of Excel for one cell; Sheets allows 50,000. */
export const LONGEST_TEXT = 32_767;

export function findExtras(cells: SheetCells, sheet: number): SheetExtras {
  return { longTexts: findLongTexts(cells, sheet), spills: findSpills(cells, sheet) };
}

/** The JSON text in parts that fit a cell; none where there is nothing to keep. */
export function packExtras(backend: SheetBackend, found: readonly SheetExtras[]): string[] {
  const ids = backend.sheets().map(({ id }) => id);
  const metadata = backend.metadata().map((entry) => withSheet(entry, (sheet) => ids.indexOf(sheet)));
  const longTexts = found.flatMap((sheet) => sheet.longTexts);
  const spills = found.flatMap((sheet) => sheet.spills);
  if (metadata.length + longTexts.length + spills.length === 0) return [];
  const extras: Extras = { metadata, longTexts, spills };
  // Escaped, since a part may end in the middle of a character.
  const json = JSON.stringify(extras).replace(
    /[\ud800-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
  const parts = Math.ceil(json.length / LONGEST_TEXT);
  return Array.from({ length: parts }, (_, part) =>
    json.slice(part * LONGEST_TEXT, (part + 1) * LONGEST_TEXT),
  );
}

/** The texts of a sheet that a workbook would cut short. */
function findLongTexts(cells: SheetCells, sheet: number): LongText[] {
  return cells.value.flatMap((line, row) =>
    line.flatMap((text, column) =>
      typeof text === 'string' && text.length > LONGEST_TEXT ? [{ sheet, row, column, text }] : [],
    ),
  );
}

/** Puts back what `packExtras` kept; parts that somebody has edited are left alone. */
export function unpackExtras(parts: readonly string[], backend: SheetBackend): void {
  const sheets = backend.sheets();
  const { metadata, longTexts, spills } = parseExtras(parts.join(''), sheets);
  const idOf = (sheet: number) => sheets[sheet]?.id ?? -1;
  for (const { sheet, row, column, text } of longTexts) {
    backend.write(idOf(sheet), 'value', { row, column, rows: 1, columns: 1 }, [[text]]);
  }
  for (const { sheet, rect, formula } of spills) restoreSpill(backend, { sheet: idOf(sheet), rect, formula });
  for (const { key, value, visibility, location } of metadata) {
    backend.addMetadata(withSheet({ key, value, visibility, location }, idOf));
  }
}

function withSheet<T extends Pick<MetadataEntry, 'location'>>(
  entry: T,
  change: (sheet: number) => number,
): T {
  const { location } = entry;
  if (location.type === 'SPREADSHEET') return entry;
  return { ...entry, location: { ...location, sheet: change(location.sheet) } };
}
