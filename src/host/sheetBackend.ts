/**
 * What a spreadsheet must be able to do so that Apps Script can run on it. `services/` is written once over this
 * interface; `memory/` implements it for tests and the command line, `univer/` for the workbench.
 *
 * A backend stores exactly what it is given and interprets nothing: reading typed text as numbers or dates, size
 * checks and the platform's messages belong to `services/`. Every member takes and gives rectangles.
 */

/** What a cell holds. A date is its serial number (days since 1899-12-30) under a date format. `null` is blank. */
export type CellValue = string | number | boolean | null;

export type SheetId = number;

export type Axis = 'row' | 'column';

/** Rows and columns count from 0; `rows` and `columns` are sizes. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Column A stands on the right. */
  readonly rightToLeft: boolean;
}

/** What of a sheet is set as it is, without rows, columns or cells moving. */
export type SheetSettings = Pick<
  SheetInfo,
  'name' | 'hidden' | 'frozenRows' | 'frozenColumns' | 'rightToLeft'
>;

/** A conditional-format rule as data; the first rule that holds wins. */
export interface ColorRule {
  readonly ranges: readonly Rect[];
  /** `CUSTOM_FORMULA`, `NUMBER_GREATER_THAN`, … as in Apps Script. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** A colour scale instead of a condition; `criteria` is then `''`. */
  readonly gradient?: ColorScale;
  /** A rule of the grid's own that Apps Script has no word for, kept as it is; it comes with an empty scale. */
  readonly own?: unknown;
}

export interface ColorScale {
  readonly min?: ColorPoint;
  readonly mid?: ColorPoint;
  readonly max?: ColorPoint;
}

export interface ColorPoint {
  readonly color: string;
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  readonly value: string;
}

/** The parts of a cell that can be read and written, each as a matrix over a rectangle. */
export interface CellLayers {
  value: CellValue;
  /** With its `=`, or `''`. */
  formula: string;
  /** What a formula shows, in its own cell or spilled from it; `null` is unknown, `''` is a blank result. */
  result: CellValue;
  /** `General` on a fresh cell; `@` is text. */
  numberFormat: string;
  /** Lower-case `#rrggbb`; a fresh cell is `#ffffff`. */
  background: string;
  fontColor: string;
  fontWeight: 'normal' | 'bold';
  note: string;
  /** A `Validation` as JSON, or `''`. */
  validation: string;
}

/** What a cell accepts. */
export interface Validation {
  /** `VALUE_IN_LIST`, `CHECKBOX`, `NUMBER_GREATER_THAN`, … as in Apps Script. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  /** False: other input is marked, not refused. */
  readonly strict: boolean;
}

export type CellLayer = keyof CellLayers;

/**
 * What lies on the cells beside their layers: a user's, of which the add-on owns nothing. The model holds it so that a
 * loss can be seen, and so that what Google refuses because of it is refused.
 */
export interface SheetParts {
  /** Cells shown as one; only the first of each holds anything. */
  readonly merges: readonly Merge[];
  readonly bandings: readonly Banding[];
  readonly protections: readonly Protection[];
  readonly filterViews: readonly FilterView[];
}

export type SheetPart = keyof SheetParts;

export interface Merge {
  readonly range: Rect;
}

/** Rows in alternating colours, below a header row of its own. */
export interface Banding {
  readonly range: Rect;
  readonly header: string | null;
  readonly first: string;
  readonly second: string;
}

/**
 * Sorts and hides for whoever looks through it, and moves no row. `SpreadsheetApp` has no word for it, so no script of
 * the host sees it; only its range is here, which follows edits.
 */
export interface FilterView {
  readonly title: string;
  readonly range: Rect;
}

/** As the user who runs the script meets it: an owner may edit everything. */
export interface Protection {
  /** `null` is the whole sheet. */
  readonly range: Rect | null;
  /** Parts of a protected sheet that anybody may edit. */
  readonly unprotected: readonly Rect[];
  readonly description: string;
  readonly canEdit: boolean;
  /** People are warned, scripts are not. */
  readonly warningOnly: boolean;
}

/** `location` follows inserts, deletes and moves, and the entry dies with it. */
export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheet: SheetId }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: SheetId; readonly index: number };
}

export interface SheetBackend {
  readonly locale: string;
  readonly timeZone: string;
  /** True where the grid calculates its formulas itself; otherwise the host runs those that call the bundle. */
  readonly calculatesFormulas: boolean;

  /** In the order of the tabs. */
  sheets(): readonly SheetInfo[];
  addSheet(name: string, index: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  updateSheet(sheet: SheetId, change: Partial<SheetSettings>): void;
  moveSheet(sheet: SheetId, index: number): void;

  read<L extends CellLayer>(sheet: SheetId, layer: L, rect: Rect): CellLayers[L][][];
  /** Writing a value removes the cell's formula and its result; writing a formula removes value and result. */
  write<L extends CellLayer>(
    sheet: SheetId,
    layer: L,
    rect: Rect,
    cells: readonly (readonly CellLayers[L][])[],
  ): void;
  /** The smallest rectangle from A1 that holds every value, formula and result; 0 × 0 on an empty sheet. */
  usedSize(sheet: SheetId): { readonly rows: number; readonly columns: number };

  insertRows(sheet: SheetId, before: number, count: number): void;
  insertColumns(sheet: SheetId, before: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;
  deleteColumns(sheet: SheetId, first: number, count: number): void;
  moveRows(sheet: SheetId, first: number, count: number, before: number): void;
  moveColumns(sheet: SheetId, first: number, count: number, before: number): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, pixels: number): void;
  /** Rows or columns hidden by hand, in their order, counted from 0. */
  hiddenLines(sheet: SheetId, axis: Axis): readonly number[];
  setHiddenLines(sheet: SheetId, axis: Axis, lines: readonly number[]): void;

  colorRules(sheet: SheetId): readonly ColorRule[];
  setColorRules(sheet: SheetId, rules: readonly ColorRule[]): void;
  /** Parts follow inserts, deletes and moves as ranges do. */
  parts<P extends SheetPart>(sheet: SheetId, part: P): SheetParts[P];
  setParts<P extends SheetPart>(sheet: SheetId, part: P, parts: SheetParts[P]): void;

  metadata(): readonly MetadataEntry[];
  addMetadata(entry: Omit<MetadataEntry, 'id'>): number;
  updateMetadata(id: number, change: Partial<Omit<MetadataEntry, 'id'>>): void;
  removeMetadata(id: number): void;

  namedRanges(): ReadonlyMap<string, { readonly sheet: SheetId; readonly rect: Rect }>;
  setNamedRange(name: string, at: { readonly sheet: SheetId; readonly rect: Rect } | null): void;
  filter(sheet: SheetId): Rect | null;
  setFilter(sheet: SheetId, rect: Rect | null): void;
}
