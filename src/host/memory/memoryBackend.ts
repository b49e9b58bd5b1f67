/** A spreadsheet in memory: the ground under tests and the command line. */
import type {
  Axis,
  CellLayer,
  CellLayers,
  MetadataEntry,
  Rect,
  SheetBackend,
  SheetId,
  SheetInfo,
  SheetPart,
  SheetParts,
  SheetSettings,
} from '../sheetBackend';
import { type LineEdit, movesNothing, shiftIndex, shiftRect } from './lineEdit';
import { MemorySheet } from './memorySheet';
import { renameInFormula, shiftFormula } from './shiftFormula';

export interface MemoryBackendOptions {
  /** As `ss.getSpreadsheetLocale()` answers, such as `zh_CN`. */
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
  readonly sheets?: readonly { readonly name: string; readonly rows?: number; readonly columns?: number }[];
}

/** A fresh spreadsheet, which has one sheet "Sheet1" of 1000 × 26 cells unless `sheets` says otherwise. */
export function createMemoryBackend(options: MemoryBackendOptions = {}): SheetBackend {
  return new MemoryBackend(options);
}

export class MemoryBackend implements SheetBackend {
  readonly locale: string;
  readonly timeZone: string;
  readonly calculatesFormulas = false;
  #sheets: MemorySheet[] = [];
  #named = new Map<string, { readonly sheet: SheetId; readonly rect: Rect }>();
  #metadata: MetadataEntry[] = [];
  #nextSheetId = 0;
  #nextMetadataId = 1;

  constructor({
    locale = 'en_US',
    timeZone = 'Etc/UTC',
    sheets = [{ name: 'Sheet1' }],
  }: MemoryBackendOptions) {
    this.locale = locale;
    this.timeZone = timeZone;
    for (const { name, rows, columns } of sheets) this.#add(name, this.#sheets.length, rows, columns);
  }

  /** A spreadsheet of its own that stands as this one does now, with the same ids. */
  copy(): MemoryBackend {
    const { locale, timeZone } = this;
    const copy = new MemoryBackend({ locale, timeZone, sheets: [] });
    copy.#sheets = this.#sheets.map((sheet) => sheet.copy());
    copy.#named = new Map(this.#named);
    copy.#metadata = this.#metadata;
    copy.#nextSheetId = this.#nextSheetId;
    copy.#nextMetadataId = this.#nextMetadataId;
    return copy;
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets.map((sheet) => {
      const { id, name, hidden, rows, columns, frozenRows, frozenColumns, rightToLeft } = sheet;
      return { id, name, hidden, rows, columns, frozenRows, frozenColumns, rightToLeft };
    });
  }

  addSheet(name: string, index: number): SheetId {
    return this.#add(name, index);
  }

  deleteSheet(sheet: SheetId): void {
    const gone = this.#sheet(sheet);
    this.#sheets.splice(this.#sheets.indexOf(gone), 1);
    this.#rename(gone.name, null);
    this.#metadata = this.#metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || location.sheet !== sheet,
    );
    for (const [name, at] of [...this.#named]) if (at.sheet === sheet) this.#named.delete(name);
  }

  updateSheet(sheet: SheetId, change: Partial<SheetSettings>): void {
    const changed = this.#sheet(sheet);
    if (change.name !== undefined) this.#rename(changed.name, change.name);
    Object.assign(changed, change);
  }

  moveSheet(sheet: SheetId, index: number): void {
    const moved = this.#sheet(sheet);
    this.#sheets.splice(this.#sheets.indexOf(moved), 1);
    this.#sheets.splice(index, 0, moved);
  }

  read<L extends CellLayer>(sheet: SheetId, layer: L, rect: Rect): CellLayers[L][][] {
    return this.#sheet(sheet).read(layer, rect);
  }

  write<L extends CellLayer>(
    sheet: SheetId,
    layer: L,
    rect: Rect,
    cells: readonly (readonly CellLayers[L][])[],
  ): void {
    this.#sheet(sheet).write(layer, rect, cells);
  }

  usedSize(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    return this.#sheet(sheet).usedSize();
  }

  insertRows(sheet: SheetId, before: number, count: number): void {
    this.#edit(sheet, 'row', { kind: 'insert', before, count });
  }

  insertColumns(sheet: SheetId, before: number, count: number): void {
    this.#edit(sheet, 'column', { kind: 'insert', before, count });
  }

  deleteRows(sheet: SheetId, first: number, count: number): void {
    this.#edit(sheet, 'row', { kind: 'delete', first, count });
  }

  deleteColumns(sheet: SheetId, first: number, count: number): void {
    this.#edit(sheet, 'column', { kind: 'delete', first, count });
  }

  moveRows(sheet: SheetId, first: number, count: number, before: number): void {
    this.#edit(sheet, 'row', { kind: 'move', first, count, before });
  }

  moveColumns(sheet: SheetId, first: number, count: number, before: number): void {
    this.#edit(sheet, 'column', { kind: 'move', first, count, before });
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.#sheet(sheet).width(column);
  }

  setColumnWidth(sheet: SheetId, column: number, pixels: number): void {
    this.#sheet(sheet).setWidth(column, pixels);
  }

  colorRules(sheet: SheetId): MemorySheet['colorRules'] {
    return this.#sheet(sheet).colorRules;
  }

  setColorRules(sheet: SheetId, rules: MemorySheet['colorRules']): void {
    this.#sheet(sheet).colorRules = [...rules];
  }

  hiddenLines(sheet: SheetId, axis: Axis): readonly number[] {
    return this.#sheet(sheet).hiddenLines(axis);
  }

  setHiddenLines(sheet: SheetId, axis: Axis, lines: readonly number[]): void {
    this.#sheet(sheet).setHiddenLines(axis, lines);
  }

  parts<P extends SheetPart>(sheet: SheetId, part: P): SheetParts[P] {
    return this.#sheet(sheet).parts(part);
  }

  setParts<P extends SheetPart>(sheet: SheetId, part: P, parts: SheetParts[P]): void {
    this.#sheet(sheet).setParts(part, parts);
  }

  metadata(): readonly MetadataEntry[] {
    return this.#metadata;
  }

  addMetadata(entry: Omit<MetadataEntry, 'id'>): number {
    const id = this.#nextMetadataId++;
    this.#metadata = [...this.#metadata, { ...entry, id }];
    return id;
  }

  updateMetadata(id: number, change: Partial<Omit<MetadataEntry, 'id'>>): void {
    this.#metadata = this.#metadata.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  }

  removeMetadata(id: number): void {
    this.#metadata = this.#metadata.filter((entry) => entry.id !== id);
  }

  namedRanges(): ReadonlyMap<string, { readonly sheet: SheetId; readonly rect: Rect }> {
    return new Map(this.#named);
  }

  setNamedRange(name: string, at: { readonly sheet: SheetId; readonly rect: Rect } | null): void {
    if (at) this.#named.set(name, at);
    else this.#named.delete(name);
  }

  filter(sheet: SheetId): Rect | null {
    return this.#sheet(sheet).filter;
  }

  setFilter(sheet: SheetId, rect: Rect | null): void {
    this.#sheet(sheet).filter = rect;
  }

  #add(name: string, index: number, rows = 1000, columns = 26): SheetId {
    const id = this.#nextSheetId++;
    this.#sheets.splice(index, 0, new MemorySheet(id, name, rows, columns));
    return id;
  }

  #sheet(id: SheetId): MemorySheet {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new RangeError(`there is no sheet with the id ${id}`);
    return sheet;
  }

  #rename(from: string, to: string | null): void {
    for (const sheet of this.#sheets) sheet.rewriteFormulas((formula) => renameInFormula(formula, from, to));
  }

  #edit(id: SheetId, axis: Axis, edit: LineEdit): void {
    const edited = this.#sheet(id);
    if (movesNothing(edit)) return;
    edited.edit(axis, edit);
    for (const sheet of this.#sheets) {
      const shift = { axis, edit, sheet: edited.name, home: sheet.name };
      sheet.rewriteFormulas((formula) => shiftFormula(formula, shift));
    }
    for (const [name, at] of [...this.#named]) {
      if (at.sheet !== id) continue;
      const rect = shiftRect(axis, edit, at.rect);
      if (rect) this.#named.set(name, { sheet: id, rect });
      else this.#named.delete(name);
    }
    const type = axis === 'row' ? 'ROW' : 'COLUMN';
    this.#metadata = this.#metadata.flatMap((entry) => {
      const { location } = entry;
      if (location.type !== type || location.sheet !== id) return [entry];
      const index = shiftIndex(edit, location.index);
      return index === null ? [] : [{ ...entry, location: { ...location, index } }];
    });
  }
}
