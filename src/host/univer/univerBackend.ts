/**
 * A workbook of a Univer instance as a `SheetBackend`: the ground under the workbench, where the user's own edits and
 * the add-on's meet on one sheet. Nothing is kept twice; every answer is read from Univer.
 */
import {
  type Injector,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
} from '@univerjs/core';
import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { type LineEdit, movesNothing } from '../memory/lineEdit';
import type {
  Axis,
  CellLayer,
  CellLayers,
  ColorRule,
  MetadataEntry,
  Rect,
  SheetBackend,
  SheetId,
  SheetInfo,
  SheetPart,
  SheetParts,
  SheetSettings,
} from '../sheetBackend';
import { fromUniverRule, toUniverRule } from './colorRules';
import { editLines } from './editLines';
import { hiddenLines, setHiddenLines } from './hiddenLines';
import { type NamedPlace, readNamedRanges, writeNamedRange } from './namedRanges';
import { dropNotes } from './notes';
import { toRange } from './ranges';
import { rulesOf, setRules } from './ruleList';
import { sheetInfo, sizeOf } from './sheetInfo';
import { addTab, deleteTab, moveTab, updateTab } from './sheetTabs';
import { UniverCells } from './univerCells';
import { UniverDocument } from './univerDocument';
import { setMetadata, type UniverExtras } from './univerExtras';
import { readFilter, writeFilter } from './univerFilter';
import { univerHost } from './univerHost';
import { readParts, writeParts } from './univerParts';
import type { WorkbookSettings } from './workbookData';

export interface UniverBackend extends SheetBackend {
  /** Resolves when every formula has its result; a script that starts earlier may meet old ones. */
  calculated(): Promise<void>;
  /** Makes one step for the user's undo of all that is written meanwhile. */
  asOneStep<T>(work: () => T): T;
  /** The same for all that is written until `endStep`, however long that takes. */
  startStep(): void;
  endStep(): void;
  /** The workbook as plain data, with all that a backend on it will need when it is opened again. */
  save(): IWorkbookData;
  /** Takes the workbook out of the instance, with what Univer itself would keep of it. */
  close(): void;
}

/** `unitId` names a workbook that the instance holds already; what was done in it before stays the user's own. */
export function createUniverBackend(injector: Injector, unitId: string): UniverBackend {
  return new Backend(injector, unitId);
}

class Backend implements UniverBackend {
  readonly #document: UniverDocument;
  readonly #cells: UniverCells;
  readonly #extras: UniverExtras;
  readonly calculatesFormulas = true;
  readonly calculated: () => Promise<void>;

  constructor(injector: Injector, unitId: string) {
    const { extras, calculation } = univerHost(injector);
    this.#document = new UniverDocument(injector, unitId);
    this.#cells = new UniverCells(this.#document, calculation);
    this.#extras = extras;
    this.calculated = () => calculation.done();
  }

  get locale(): string {
    return this.#settings.spreadsheetLocale ?? 'en_US';
  }

  get timeZone(): string {
    return this.#settings.timeZone ?? 'Etc/UTC';
  }

  asOneStep<T>(work: () => T): T {
    return this.#document.asOneStep(work);
  }

  startStep(): void {
    this.#document.startStep();
  }

  endStep(): void {
    this.#document.endStep();
  }

  save(): IWorkbookData {
    const { injector, unitId } = this.#document;
    const saved = injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(unitId);
    if (!saved) throw new RangeError(`there is no workbook with the id ${unitId}`);
    return saved;
  }

  close(): void {
    const { injector, unitId, workbook } = this.#document;
    for (const worksheet of workbook.getSheets()) dropNotes(injector, this.#document.place(worksheet));
    injector.get(IUndoRedoService).clearUndoRedo(unitId);
    injector.get(IUniverInstanceService).disposeUnit(unitId);
  }

  sheets(): readonly SheetInfo[] {
    return this.#document.workbook.getSheets().map(sheetInfo);
  }

  addSheet(name: string, index: number): SheetId {
    return addTab(this.#document, this.#extras, { name, index });
  }

  deleteSheet(sheet: SheetId): void {
    deleteTab(this.#document, this.#document.worksheet(sheet));
  }

  updateSheet(sheet: SheetId, change: Partial<SheetSettings>): void {
    updateTab(this.#document, this.#document.worksheet(sheet), change);
  }

  moveSheet(sheet: SheetId, index: number): void {
    moveTab(this.#document, this.#document.worksheet(sheet), index);
  }

  read<L extends CellLayer>(sheet: SheetId, layer: L, rect: Rect): CellLayers[L][][] {
    return this.#cells.read(this.#document.worksheet(sheet), layer, rect);
  }

  write<L extends CellLayer>(
    sheet: SheetId,
    layer: L,
    rect: Rect,
    cells: readonly (readonly CellLayers[L][])[],
  ): void {
    this.#cells.write(this.#document.worksheet(sheet), layer, { rect, cells });
  }

  usedSize(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    return this.#cells.usedSize(this.#document.worksheet(sheet));
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
    return this.#document.worksheet(sheet).getColumnWidth(column);
  }

  setColumnWidth(sheet: SheetId, column: number, pixels: number): void {
    const worksheet = this.#document.worksheet(sheet);
    const ranges = [toRange({ row: 0, column, rows: worksheet.getRowCount(), columns: 1 })];
    this.#document.set(SetWorksheetColWidthMutation.id, worksheet, [
      { ranges, colWidth: pixels },
      { ranges, colWidth: worksheet.getColumnWidth(column) },
    ]);
  }

  hiddenLines(sheet: SheetId, axis: Axis): readonly number[] {
    return hiddenLines(this.#document.worksheet(sheet), axis);
  }

  setHiddenLines(sheet: SheetId, axis: Axis, lines: readonly number[]): void {
    setHiddenLines(this.#document, this.#document.worksheet(sheet), { axis, lines });
  }

  parts<P extends SheetPart>(sheet: SheetId, part: P): SheetParts[P] {
    return readParts(this.#extras, this.#document, this.#document.worksheet(sheet), part);
  }

  setParts<P extends SheetPart>(sheet: SheetId, part: P, parts: SheetParts[P]): void {
    const change = { [part]: parts } as Pick<SheetParts, P>;
    writeParts(this.#extras, this.#document, this.#document.worksheet(sheet), change);
  }

  colorRules(sheet: SheetId): readonly ColorRule[] {
    const worksheet = this.#document.worksheet(sheet);
    const rules = rulesOf(this.#document.injector, this.#document.place(worksheet));
    return rules.map((rule) => fromUniverRule(rule, sizeOf(worksheet)));
  }

  setColorRules(sheet: SheetId, rules: readonly ColorRule[]): void {
    const place = this.#document.place(this.#document.worksheet(sheet));
    const before = rulesOf(this.#document.injector, place);
    if (before.length + rules.length === 0) return;
    this.#document.apply({
      redos: [setRules({ ...place, rules: rules.map(toUniverRule) })],
      undos: [setRules({ ...place, rules: before })],
    });
  }

  metadata(): readonly MetadataEntry[] {
    return this.#extras.metadata(this.#document.unitId);
  }

  addMetadata(entry: Omit<MetadataEntry, 'id'>): number {
    const id = this.#extras.takeMetadataNumber(this.#document.unitId);
    this.#setMetadata([...this.metadata(), { ...entry, id }]);
    return id;
  }

  updateMetadata(id: number, change: Partial<Omit<MetadataEntry, 'id'>>): void {
    this.#setMetadata(this.metadata().map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
  }

  removeMetadata(id: number): void {
    this.#setMetadata(this.metadata().filter((entry) => entry.id !== id));
  }

  namedRanges(): ReadonlyMap<string, NamedPlace> {
    return readNamedRanges(this.#document);
  }

  setNamedRange(name: string, at: NamedPlace | null): void {
    writeNamedRange(this.#document, name, at);
  }

  filter(sheet: SheetId): Rect | null {
    return readFilter(this.#document, this.#document.worksheet(sheet));
  }

  setFilter(sheet: SheetId, rect: Rect | null): void {
    writeFilter(this.#document, this.#document.worksheet(sheet), rect);
  }

  get #settings(): Partial<WorkbookSettings> {
    return this.#document.workbook.getCustomMetadata() ?? {};
  }

  #edit(sheet: SheetId, axis: Axis, edit: LineEdit): void {
    const worksheet = this.#document.worksheet(sheet);
    if (!movesNothing(edit)) editLines(this.#document, worksheet, { axis, edit });
  }

  #setMetadata(metadata: readonly MetadataEntry[]): void {
    const { unitId } = this.#document;
    this.#document.apply({
      redos: [setMetadata(unitId, metadata)],
      undos: [setMetadata(unitId, this.metadata())],
    });
  }
}
