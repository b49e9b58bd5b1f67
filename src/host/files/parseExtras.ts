/** Reads the JSON of the extras back, and takes no more of it than is whole: files pass through many hands. */
import type { MetadataEntry, SheetInfo } from '../sheetBackend';
import type { Spill } from './spills';

export interface LongText {
  /** Position of the sheet among the sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the cells of one sheet add to the extras. */
export interface SheetExtras {
  readonly longTexts: readonly LongText[];
  readonly spills: readonly Spill[];
}

export interface Extras extends SheetExtras {
  /** With the position of a sheet in the place of its id. */
  readonly metadata: readonly MetadataEntry[];
}

type Data = Readonly<Record<string, unknown>>;

/** Entries that are not whole, or lie outside the sheets, are left out. */
export function parseExtras(json: string, sheets: readonly SheetInfo[]): Extras {
  const data = parse(json);
  const lies = (at: Data, rowName: string | null, columnName: string | null) => {
    const sheet = isPlace(at.sheet) ? sheets[at.sheet] : undefined;
    const within = (name: string | null, size: number) =>
      name === null || (isPlace(at[name]) && Number(at[name]) < size);
    return sheet !== undefined && within(rowName, sheet.rows) && within(columnName, sheet.columns);
  };
  const isLocation = (location: unknown): boolean => {
    if (!isData(location)) return false;
    const { type } = location;
    if (type === 'SPREADSHEET') return true;
    if (type === 'SHEET') return lies(location, null, null);
    return type === 'ROW'
      ? lies(location, 'index', null)
      : type === 'COLUMN' && lies(location, null, 'index');
  };
  return {
    metadata: list(data.metadata).filter(
      ({ key, value, visibility, location }) =>
        [key, value].every(isText) &&
        ['DOCUMENT', 'PROJECT'].includes(String(visibility)) &&
        isLocation(location),
    ) as readonly unknown[] as readonly MetadataEntry[],
    longTexts: list(data.longTexts).filter(
      (entry) => isText(entry.text) && lies(entry, 'row', 'column'),
    ) as readonly unknown[] as readonly LongText[],
    spills: list(data.spills).filter(({ sheet, rect, formula }) => {
      if (!isText(formula) || !isData(rect) || !isPlace(rect.rows) || !isPlace(rect.columns)) return false;
      const last = { row: Number(rect.row) + rect.rows - 1, column: Number(rect.column) + rect.columns - 1 };
      return lies({ ...rect, sheet }, 'row', 'column') && lies({ ...last, sheet }, 'row', 'column');
    }) as readonly unknown[] as readonly Spill[],
  };
}

function parse(json: string): Data {
  try {
    const data: unknown = JSON.parse(json);
    return isData(data) ? data : {};
  } catch {
    return {};
  }
}

function list(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
