/**
 * What a workbook has no place for: developer metadata, and cells longer than Excel takes. They travel as JSON text on
 * a sheet that no menu shows, so that a saved file opens again with all that Fenlei owns and remembers.
 */
import type { MetadataEntry, SheetBackend } from '../sheetBackend';
import type { SheetCells } from './sheetCells';

export const EXTRAS_SHEET = 'Fenlei host';
/** Limit of Excel for one cell; Sheets allows 50,000. */
export const LONGEST_TEXT = 32_767;

export interface LongText {
  /** Position of the sheet among the sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Extras {
  /** With the position of a sheet in the place of its id. */
  readonly metadata: readonly MetadataEntry[];
  readonly longTexts: readonly LongText[];
}

/** The JSON text in parts that fit a cell; none where there is nothing to keep. */
export function packExtras(backend: SheetBackend, longTexts: readonly LongText[]): string[] {
  const ids = backend.sheets().map(({ id }) => id);
  const metadata = backend.metadata().map((entry) => withSheet(entry, (sheet) => ids.indexOf(sheet)));
  if (metadata.length + longTexts.length === 0) return [];
  const extras: Extras = { metadata, longTexts };
  const json = JSON.stringify(extras);
  const parts = Math.ceil(json.length / LONGEST_TEXT);
  return Array.from({ length: parts }, (_, part) =>
    json.slice(part * LONGEST_TEXT, (part + 1) * LONGEST_TEXT),
  );
}

/** The texts of a sheet that a workbook would cut short. */
export function findLongTexts(cells: SheetCells, sheet: number): LongText[] {
  return cells.value.flatMap((line, row) =>
    line.flatMap((text, column) =>
      typeof text === 'string' && text.length > LONGEST_TEXT ? [{ sheet, row, column, text }] : [],
    ),
  );
}

/** Puts back what `packExtras` kept; parts that somebody has edited are left alone. */
export function unpackExtras(parts: readonly string[], backend: SheetBackend): void {
  const extras = parse(parts.join(''));
  const sheets = backend.sheets();
  for (const { sheet, row, column, text } of extras?.longTexts ?? []) {
    const id = sheets[sheet]?.id;
    if (id !== undefined) backend.write(id, 'value', { row, column, rows: 1, columns: 1 }, [[text]]);
  }
  for (const { id: _, ...entry } of extras?.metadata ?? []) {
    backend.addMetadata(withSheet(entry, (sheet) => sheets[sheet]?.id ?? -1));
  }
}

function parse(json: string): Extras | null {
  try {
    return JSON.parse(json) as Extras;
  } catch {
    return null;
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
