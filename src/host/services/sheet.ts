/** `SpreadsheetApp.Sheet`. */
import type { Axis, Rect, SheetId, SheetInfo } from '../sheetBackend';
import { bandingsOn } from './banding';
import { readValues, writeValues } from './cellValues';
import { ConditionalFormatRule, namesOtherSheet, type RuleDraft } from './conditionalFormat';
import { addMetadataTo, DeveloperMetadataFinder, metadataAt } from './developerMetadata';
import type { EnumMember } from './enumMember';
import { SheetType } from './enums';
import { Filter } from './filter';
import { NamedRange } from './namedRange';
import type { Platform } from './platform';
import { refuse, SAYS } from './platformError';
import { protectionsOn } from './protection';
import { type ClearOptions, Range } from './range';
import { RangeList } from './rangeList';
import { ServiceObject } from './serviceObject';
import {
  checkCellLimit,
  checkColumnLimit,
  checkLines,
  gridRange,
  namedGridRange,
  sheetInfo,
  wholeSheet,
} from './sheetGrid';
import { deleteLines, insertLines, moveLines } from './sheetLines';

export class Sheet extends ServiceObject {
  readonly service = 'Sheet';
  readonly #platform: Platform;
  readonly id: SheetId;

  constructor(platform: Platform, id: SheetId) {
    super();
    this.#platform = platform;
    this.id = id;
  }

  getSheetId = () => this.id;
  getParent = () => this.#platform.make.spreadsheet();
  getType = () => SheetType.GRID;
  getName = () => this.#info().name;
  getSheetName = this.getName;
  getIndex = () => this.#platform.backend.sheets().findIndex(({ id }) => id === this.id) + 1;
  isSheetHidden = () => this.#info().hidden;
  getMaxRows = () => this.#info().rows;
  getMaxColumns = () => this.#info().columns;
  getFrozenRows = () => this.#info().frozenRows;
  getFrozenColumns = () => this.#info().frozenColumns;
  getLastRow = () => this.#usedSize().rows;
  getLastColumn = () => this.#usedSize().columns;

  getRange(first: string | number, column?: number, rows = 1, columns = 1): Range {
    const at =
      typeof first === 'string'
        ? namedGridRange(this.#platform, this.id, first)
        : gridRange(this.#platform, this.id, { row: first, column: column ?? 1, rows, columns });
    return new Range(this.#platform, at);
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    return new RangeList(a1Notations.map((a1) => this.getRange(a1)));
  }

  /** On an empty sheet this is A1. */
  getDataRange(): Range {
    const { rows, columns } = this.#usedSize();
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return readValues(this.#platform, this.getRange(row, column, rows, columns).at);
  }

  setName(name: string): this {
    const taken = this.#platform.backend.sheets().find((sheet) => isSameName(sheet.name, name));
    if (taken && taken.id !== this.id) refuse(SAYS.sheetNameTaken(name));
    this.#platform.backend.updateSheet(this.id, { name });
    return this;
  }

  activate(): this {
    const { state, backend } = this.#platform;
    backend.updateSheet(this.id, { hidden: false });
    state.activeSheet = this.id;
    state.activeRange = { sheet: this.id, a1: 'A1' };
    return this;
  }

  hideSheet(): this {
    const { state, backend } = this.#platform;
    const next = backend.sheets().find(({ id, hidden }) => id !== this.id && !hidden);
    if (!next) refuse(SAYS.lastVisibleSheet);
    backend.updateSheet(this.id, { hidden: true });
    if (state.activeSheet === this.id) state.activeSheet = next.id;
    return this;
  }

  showSheet(): this {
    this.#platform.backend.updateSheet(this.id, { hidden: false });
    return this;
  }

  appendRow(values: readonly unknown[]): this {
    const row = this.getLastRow();
    const { rows, columns } = this.#info();
    if (values.length > columns) this.#insert('column', columns, values.length - columns);
    if (row >= rows) this.#insert('row', rows, 1);
    const rect = { row, column: 0, rows: 1, columns: Math.max(1, values.length) };
    writeValues(this.#platform, { sheet: this.id, rect }, (_, column) => values[column]);
    return this;
  }

  /** Notes and data validation stay. */
  clear(options?: ClearOptions): this {
    this.#all().clear(options);
    const { contentsOnly, formatOnly, commentsOnly } = options ?? {};
    if (formatOnly || (!contentsOnly && !commentsOnly)) this.clearFormats();
    return this;
  }

  clearContents(): this {
    this.#all().clearContent();
    return this;
  }

  /** Conditional formats are formats too, says the reference page of `clearFormats`. */
  clearFormats(): this {
    this.#all().clearFormat().setNumberFormat('General');
    this.clearConditionalFormatRules();
    return this;
  }

  clearNotes(): this {
    this.#all().clearNote();
    return this;
  }

  clearConditionalFormatRules(): void {
    this.#platform.backend.setColorRules(this.id, []);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = this.#platform.backend.colorRules(this.id);
    return rules.map((rule) => new ConditionalFormatRule(this.#platform, { sheet: this.id, rule }));
  }

  setConditionalFormatRules(rules: readonly { readonly draft: RuleDraft }[]): void {
    const { name } = this.#info();
    for (const { draft } of rules) {
      const formulas = draft.rule.values.filter(
        (value) => typeof value === 'string' && value.startsWith('='),
      );
      const isElsewhere = formulas.some((formula) => namesOtherSheet(String(formula), name));
      if (draft.sheet !== this.id || isElsewhere) refuse(SAYS.ruleOnOtherSheet);
    }
    this.#platform.backend.setColorRules(
      this.id,
      rules.map(({ draft }) => draft.rule),
    );
  }

  insertRows = (row: number, count = 1) => void this.#insert('row', row - 1, count);
  insertRowBefore = (row: number) => this.#insert('row', row - 1, 1);
  insertRowsBefore = (row: number, count: number) => this.#insert('row', row - 1, count);
  insertRowAfter = (row: number) => this.#insertAfter('row', row, 1);
  insertRowsAfter = (row: number, count: number) => this.#insertAfter('row', row, count);
  insertColumns = (column: number, count = 1) => void this.#insert('column', column - 1, count);
  insertColumnBefore = (column: number) => this.#insert('column', column - 1, 1);
  insertColumnsBefore = (column: number, count: number) => this.#insert('column', column - 1, count);
  insertColumnAfter = (column: number) => this.#insertAfter('column', column, 1);
  insertColumnsAfter = (column: number, count: number) => this.#insertAfter('column', column, count);
  deleteRow = (row: number) => this.#delete('row', row, 1);
  deleteRows = (row: number, count: number) => void this.#delete('row', row, count);
  deleteColumn = (column: number) => this.#delete('column', column, 1);
  deleteColumns = (column: number, count: number) => void this.#delete('column', column, count);

  moveRows(rows: Range, destination: number): void {
    moveLines(this.#platform, { sheet: this.id, axis: 'row' }, { lines: rows.at.rect, destination });
  }

  moveColumns(columns: Range, destination: number): void {
    moveLines(this.#platform, { sheet: this.id, axis: 'column' }, { lines: columns.at.rect, destination });
  }

  setFrozenRows = (frozenRows: number) => this.#platform.backend.updateSheet(this.id, { frozenRows });
  setFrozenColumns = (frozenColumns: number) =>
    this.#platform.backend.updateSheet(this.id, { frozenColumns });

  getColumnWidth(column: number): number {
    this.#checkColumns(column, 1);
    return this.#platform.backend.columnWidth(this.id, column - 1);
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    this.#checkColumns(column, count);
    for (let c = 0; c < count; c++) this.#platform.backend.setColumnWidth(this.id, column - 1 + c, width);
    return this;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  /** Without fonts there is no true width: about seven pixels for a letter, fourteen for a Chinese character. */
  autoResizeColumns(column: number, count: number): this {
    this.#checkColumns(column, count);
    for (let c = column; c < column + count; c++) {
      const rows = Math.max(1, this.getLastRow());
      const texts = this.getRange(1, c, rows, 1).getDisplayValues().flat();
      const widest = Math.max(...texts.slice(0, 1000).map(widthOf));
      this.setColumnWidth(c, Math.max(21, 18 + widest));
    }
    return this;
  }

  /** The whole sheet without its frozen rows. */
  sort(column: number, ascending = true): this {
    const { frozenRows } = this.#info();
    const { rows, columns } = wholeSheet(this.#platform, this.id);
    const last = Math.max(frozenRows + 1, Math.min(rows, this.getLastRow()));
    this.getRange(frozenRows + 1, 1, last - frozenRows, columns).sort({ column, ascending });
    return this;
  }

  getFilter(): Filter | null {
    return this.#platform.backend.filter(this.id) ? new Filter(this.#platform, this.id) : null;
  }

  getProtections = (type: EnumMember) => protectionsOn(this.#platform, this.id, type);
  getBandings = () => bandingsOn(this.#platform, this.id);
  isRightToLeft = () => this.#info().rightToLeft;
  isRowHiddenByUser = (row: number) => this.#isHidden('row', row);
  isColumnHiddenByUser = (column: number) => this.#isHidden('column', column);

  getNamedRanges(): NamedRange[] {
    const named = [...this.#platform.backend.namedRanges()].filter(([, at]) => at.sheet === this.id);
    return named.map(([name]) => new NamedRange(this.#platform, name));
  }

  addDeveloperMetadata(key: string, ...rest: readonly (string | EnumMember)[]): this {
    addMetadataTo(this.#platform, { key, rest, at: this.id });
    return this;
  }

  getDeveloperMetadata = () => metadataAt(this.#platform, this.id);
  createDeveloperMetadataFinder = () => new DeveloperMetadataFinder(this.#platform, { scope: this.id });

  #info(): SheetInfo {
    return sheetInfo(this.#platform, this.id);
  }

  #isHidden(axis: Axis, line: number): boolean {
    return this.#platform.backend.hiddenLines(this.id, axis).includes(line - 1);
  }

  #usedSize(): { readonly rows: number; readonly columns: number } {
    this.#info();
    this.#platform.calculate();
    return this.#platform.backend.usedSize(this.id);
  }

  #all(): Range {
    const rect: Rect = wholeSheet(this.#platform, this.id);
    return new Range(this.#platform, { sheet: this.id, rect, whole: null });
  }

  #insert(axis: 'row' | 'column', before: number, count: number): this {
    const size = axis === 'row' ? this.getMaxRows() : this.getMaxColumns();
    if (before > size) refuse(axis === 'row' ? SAYS.rowsOutOfBounds : SAYS.columnsOutOfBounds);
    checkLines({ size: size + 1 + count, axis }, before + 1, count);
    this.#checkRoom(axis, count);
    insertLines(this.#platform, { sheet: this.id, axis }, { before, count, like: before });
    return this;
  }

  /** New lines look like the one they come after. */
  #insertAfter(axis: 'row' | 'column', after: number, count: number): this {
    const size = axis === 'row' ? this.getMaxRows() : this.getMaxColumns();
    checkLines({ size, axis }, after, 1);
    checkLines({ size: size + count, axis }, after, count);
    this.#checkRoom(axis, count);
    insertLines(this.#platform, { sheet: this.id, axis }, { before: after, count, like: after - 1 });
    return this;
  }

  #checkRoom(axis: 'row' | 'column', count: number): void {
    const { rows, columns } = this.#info();
    checkCellLimit(this.#platform, count * (axis === 'row' ? columns : rows));
    if (axis === 'column') checkColumnLimit(columns + count);
  }

  #delete(axis: 'row' | 'column', first: number, count: number): this {
    const size = axis === 'row' ? this.getMaxRows() : this.getMaxColumns();
    checkLines({ size, axis }, first, count);
    if (count === size) refuse(`You can't delete all the ${axis}s on the sheet.`);
    deleteLines(this.#platform, { sheet: this.id, axis }, { first: first - 1, count });
    return this;
  }

  #checkColumns(first: number, count: number): void {
    checkLines({ size: this.getMaxColumns(), axis: 'column' }, first, count);
  }
}

/** Tabs may not differ by case alone. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 14 : 7), 0);
}
