/**
 * A workbook of a Univer instance as a `SheetBackend`: the ground under the workbench, where the user's own edits and
 * the add-on's meet on one sheet. Nothing is kept twice; every answer is read from Univer.
 */
import {
  BooleanNumber,
  type IMutationInfo,
  type Injector,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import { type Axis, type LineEdit, movesNothing } from '../memory/lineEdit';
import type {
  CellLayer,
  CellLayers,
  ColorRule,
  MetadataEntry,
  Rect,
  SheetBackend,
  SheetId,
  SheetInfo,
} from '../sheetBackend';
import { fromUniverRule, toUniverRule } from './colorRules';
import { editLines } from './editLines';
import { type NamedPlace, readNamedRanges, writeNamedRange } from './namedRanges';
import { dropNotes } from './notes';
import { fromRange, toRange } from './ranges';
import { rulesOf, setRules } from './ruleList';
import { frozenLines, sheetInfo, sizeOf, toFreeze } from './sheetInfo';
import { UniverCells } from './univerCells';
import { UniverDocument } from './univerDocument';
import { setMetadata, type UniverExtras } from './univerExtras';
import { univerHost } from './univerHost';
import { freshSheet, type WorkbookSettings } from './workbookData';

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
    const { unitId, workbook } = this.#document;
    const taken = workbook
      .getSheetOrders()
      .filter((id) => /^\d{1,9}$/.test(id))
      .map(Number);
    const number = this.#extras.takeSheetNumber(unitId, taken);
    const place = { unitId, subUnitId: String(number) };
    const sheet = mergeWorksheetSnapshotWithDefault(freshSheet(place.subUnitId, name));
    // Univer cannot draw cells that are written right after the sheet on top went: another one goes on top first.
    const top = workbook.getActiveSheet(true)?.getSheetId();
    const toTop =
      top === undefined ? [] : [{ id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: top } }];
    this.#document.keepTop(() =>
      this.#document.apply({
        redos: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet } }],
        undos: [...toTop, { id: RemoveSheetMutation.id, params: { ...place, subUnitName: name } }],
      }),
    );
    return number;
  }

  deleteSheet(sheet: SheetId): void {
    const worksheet = this.#document.worksheet(sheet);
    const { unitId, workbook } = this.#document;
    const place = this.#document.place(worksheet);
    const index = workbook.getSheetOrders().indexOf(place.subUnitId);
    this.#document.applyAs({ id: RemoveSheetCommand.id }, worksheet, {
      redos: [{ id: RemoveSheetMutation.id, params: { ...place, subUnitName: worksheet.getName() } }],
      undos: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: worksheet.getConfig() } }],
    });
  }

  updateSheet(
    sheet: SheetId,
    { name, hidden, ...frozen }: Partial<Pick<SheetInfo, 'name' | 'hidden' | 'frozenRows' | 'frozenColumns'>>,
  ): void {
    const worksheet = this.#document.worksheet(sheet);
    const place = this.#document.place(worksheet);
    const old = worksheet.getName();
    if (name !== undefined && name !== old) {
      this.#document.applyAs({ id: SetWorksheetNameCommand.id, params: { name } }, worksheet, {
        redos: [{ id: SetWorksheetNameMutation.id, params: { ...place, name } }],
        undos: [{ id: SetWorksheetNameMutation.id, params: { ...place, name: old } }],
      });
    }
    if (hidden !== undefined) {
      const flag = hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.#set(SetWorksheetHideMutation.id, worksheet, [
        { hidden: flag },
        { hidden: worksheet.isSheetHidden() },
      ]);
    }
    if (frozen.frozenRows !== undefined || frozen.frozenColumns !== undefined) {
      const before = frozenLines(worksheet);
      this.#set(SetFrozenMutation.id, worksheet, [toFreeze({ ...before, ...frozen }), toFreeze(before)]);
    }
  }

  moveSheet(sheet: SheetId, index: number): void {
    const worksheet = this.#document.worksheet(sheet);
    const from = this.#document.workbook.getSheetOrders().indexOf(worksheet.getSheetId());
    this.#set(SetWorksheetOrderMutation.id, worksheet, [
      { fromOrder: from, toOrder: index },
      { fromOrder: index, toOrder: from },
    ]);
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
    this.#set(SetWorksheetColWidthMutation.id, worksheet, [
      { ranges, colWidth: pixels },
      { ranges, colWidth: worksheet.getColumnWidth(column) },
    ]);
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
    const worksheet = this.#document.worksheet(sheet);
    const filters = this.#document.injector.get(SheetsFilterService);
    const range = filters.getFilterModel(this.#document.unitId, worksheet.getSheetId())?.getRange();
    return range ? fromRange(range, sizeOf(worksheet)) : null;
  }

  setFilter(sheet: SheetId, rect: Rect | null): void {
    const worksheet = this.#document.worksheet(sheet);
    const place = this.#document.place(worksheet);
    const to = (at: Rect | null): IMutationInfo =>
      at
        ? { id: SetSheetsFilterRangeMutation.id, params: { ...place, range: toRange(at) } }
        : { id: RemoveSheetsFilterMutation.id, params: place };
    const before = this.filter(sheet);
    if (rect ?? before) this.#document.apply({ redos: [to(rect)], undos: [to(before)] });
  }

  get #settings(): Partial<WorkbookSettings> {
    return this.#document.workbook.getCustomMetadata() ?? {};
  }

  #edit(sheet: SheetId, axis: Axis, edit: LineEdit): void {
    const worksheet = this.#document.worksheet(sheet);
    if (!movesNothing(edit)) editLines(this.#document, worksheet, { axis, edit });
  }

  #set(id: string, worksheet: Worksheet, [after, before]: readonly [object, object]): void {
    const place = this.#document.place(worksheet);
    this.#document.apply({
      redos: [{ id, params: { ...place, ...after } }],
      undos: [{ id, params: { ...place, ...before } }],
    });
  }

  #setMetadata(metadata: readonly MetadataEntry[]): void {
    const { unitId } = this.#document;
    this.#document.apply({
      redos: [setMetadata(unitId, metadata)],
      undos: [setMetadata(unitId, this.metadata())],
    });
  }
}
