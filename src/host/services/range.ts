/** `SpreadsheetApp.Range`. */
import { columnLetters, rectA1 } from '../a1';
import type { CellLayer, CellLayers, Rect } from '../sheetBackend';
import { readDisplayed, readValues, writeValues } from './cellValues';
import { toHexColor } from './cssColors';
import { dataRegion, nextDataCell } from './dataRegion';
import { addMetadataTo, DeveloperMetadataFinder, metadataAt } from './developerMetadata';
import type { EnumMember } from './enumMember';
import { Filter } from './filter';
import { mergeCells, mergesMeeting } from './merges';
import type { GridRange, Platform } from './platform';
import { notEmulated, refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';
import { gridRange, standingRange } from './sheetGrid';
import { sortRows } from './sortRows';
import { splitColumns } from './splitColumns';
import { toDataValidation } from './validation';

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

export class Range extends ServiceObject {
  readonly service = 'Range';
  readonly #platform: Platform;
  #at: GridRange;

  constructor(platform: Platform, at: GridRange) {
    super();
    this.#platform = platform;
    this.#at = at;
  }

  get at(): GridRange {
    return this.#at;
  }

  override beforeTrip(): void {
    this.#at = standingRange(this.#platform, this.#at);
  }

  override get cells(): number {
    return this.at.rect.rows * this.at.rect.columns;
  }

  getRow = () => this.at.rect.row + 1;
  getRowIndex = this.getRow;
  getColumn = () => this.at.rect.column + 1;
  getColumnIndex = this.getColumn;
  getNumRows = () => this.at.rect.rows;
  getHeight = this.getNumRows;
  getNumColumns = () => this.at.rect.columns;
  getWidth = this.getNumColumns;
  getLastRow = () => this.at.rect.row + this.at.rect.rows;
  getLastColumn = () => this.at.rect.column + this.at.rect.columns;
  getGridId = () => this.at.sheet;
  getSheet = () => this.#platform.make.sheet(this.at.sheet);
  isStartRowBounded = () => this.at.whole !== 'columns';
  isEndRowBounded = this.isStartRowBounded;
  isStartColumnBounded = () => this.at.whole !== 'rows';
  isEndColumnBounded = this.isStartColumnBounded;

  getA1Notation(): string {
    const { rect, whole } = this.at;
    if (whole === 'rows') return `${rect.row + 1}:${rect.row + rect.rows}`;
    if (whole === null) return rectA1(rect);
    return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  }

  getCell(row: number, column: number): Range {
    if (row > this.at.rect.rows || column > this.at.rect.columns) refuse('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rows: number,
    columns: number,
    numRows = this.at.rect.rows,
    numColumns = this.at.rect.columns,
  ): Range {
    const row = this.getRow() + rows;
    const column = this.getColumn() + columns;
    const size = { row, column, rows: numRows, columns: numColumns };
    return new Range(this.#platform, gridRange(this.#platform, this.at.sheet, size));
  }

  getValues = () => readValues(this.#platform, this.at);
  getValue = () => readValues(this.#platform, this.#firstCell())[0]?.[0];
  getDisplayValues = () => readDisplayed(this.#platform, this.at);
  getDisplayValue = () => readDisplayed(this.#platform, this.#firstCell())[0]?.[0];
  getFormulas = () => this.#read('formula');
  getFormula = () => this.#first('formula');
  getNotes = () => this.#read('note');
  getNote = () => this.#first('note');
  getBackgrounds = () => this.#read('background');
  getBackground = () => this.#first('background');
  getFontColors = () => this.#read('fontColor');
  getFontColor = () => this.#first('fontColor');
  getFontWeights = () => this.#read('fontWeight');
  getFontWeight = () => this.#first('fontWeight');
  getNumberFormats = () => this.#read('numberFormat').map((line) => line.map(shownFormat));
  getNumberFormat = () => shownFormat(this.#first('numberFormat'));
  isBlank = () => this.getValues().every((line) => line.every((value) => value === ''));

  setValue(value: unknown): this {
    writeValues(this.#platform, this.at, () => value);
    return this;
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.#checkSize(values);
    writeValues(this.#platform, this.at, (row, column) => values[row]?.[column]);
    return this;
  }

  setFormula(formula: string): this {
    return this.setValue(formula);
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    return this.setValues(formulas);
  }

  setNote(note: string | null): this {
    return this.#fill('note', note ?? '');
  }

  /** A number becomes text with a decimal here, though not in `setNote`: issuetracker.google.com 429373214. */
  setNotes(notes: readonly (readonly unknown[])[]): this {
    return this.#set('note', notes, (note) => (Number.isInteger(note) ? `${note}.0` : String(note)));
  }

  setNumberFormat(format: string): this {
    return this.#fill('numberFormat', storedFormat(format));
  }

  setNumberFormats(formats: readonly (readonly string[])[]): this {
    return this.#set('numberFormat', formats, storedFormat);
  }

  setBackground(color: string | null): this {
    return this.#fillColor('background', color, '#ffffff');
  }

  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    return this.#setColors('background', colors, '#ffffff');
  }

  setFontColor(color: string | null): this {
    return this.#fillColor('fontColor', color, '#000000');
  }

  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    return this.#setColors('fontColor', colors, '#000000');
  }

  setFontWeight(weight: string | null): this {
    return this.#fill('fontWeight', toWeight(weight));
  }

  setFontWeights(weights: readonly (readonly (string | null)[])[]): this {
    return this.#set('fontWeight', weights, toWeight);
  }

  clearContent(): this {
    return this.#fill('value', null);
  }

  /** Leaves number formats alone, as the reference page of `clearFormat` says. */
  clearFormat(): this {
    this.#fill('background', '#ffffff').#fill('fontColor', '#000000');
    return this.#fill('fontWeight', 'normal');
  }

  clearNote(): this {
    return this.#fill('note', '');
  }

  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
    const isAll = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (contentsOnly || isAll) this.clearContent();
    if (formatOnly || isAll) this.clearFormat();
    if (isAll) this.#fill('numberFormat', 'General');
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.#fill('validation', '');
    return this;
  }

  activate(): this {
    this.#platform.state.activeSheet = this.at.sheet;
    this.#platform.state.activeRange = { sheet: this.at.sheet, a1: this.getA1Notation() };
    return this;
  }

  sort(spec: unknown): this {
    sortRows(this.#platform, this.at, spec);
    return this;
  }

  splitTextToColumns(delimiter?: string | EnumMember): void {
    splitColumns(this.#platform, this.at, delimiter);
  }

  getDataRegion(dimension?: EnumMember): Range {
    return this.#on(dataRegion(this.#platform, this.at, dimension?.name() ?? null));
  }

  getNextDataCell(direction: EnumMember): Range {
    return this.#on(nextDataCell(this.#platform, this.at, direction.name()));
  }

  getFilter(): Filter | null {
    return this.#platform.backend.filter(this.at.sheet) ? new Filter(this.#platform, this.at.sheet) : null;
  }

  createFilter(): Filter {
    if (this.getFilter()) refuse(SAYS.secondFilter);
    this.#platform.backend.setFilter(this.at.sheet, this.at.rect);
    return new Filter(this.#platform, this.at.sheet);
  }

  /** Merges that lie in the range or reach into it. */
  getMergedRanges(): Range[] {
    const { sheet, rect } = this.at;
    return mergesMeeting(this.#platform, sheet, rect).map((merge) => this.#on(merge));
  }

  getDataValidations = () => this.#read('validation').map((line) => line.map(toDataValidation));
  getDataValidation = () => toDataValidation(this.#first('validation'));

  merge(): this {
    mergeCells(this.#platform, this.at);
    return this;
  }

  isPartOfMerge = () => this.getMergedRanges().length > 0;

  addDeveloperMetadata(key: string, ...rest: readonly (string | EnumMember)[]): this {
    addMetadataTo(this.#platform, { key, rest, at: this.at });
    return this;
  }

  getDeveloperMetadata = () => metadataAt(this.#platform, this.at);
  createDeveloperMetadataFinder = () => new DeveloperMetadataFinder(this.#platform, { scope: this.at });

  #on(rect: Rect): Range {
    return new Range(this.#platform, { sheet: this.at.sheet, rect, whole: null });
  }

  #firstCell(): GridRange {
    return { ...this.at, rect: { ...this.at.rect, rows: 1, columns: 1 } };
  }

  #read<L extends CellLayer>(layer: L): CellLayers[L][][] {
    return this.#platform.backend.read(this.at.sheet, layer, this.at.rect);
  }

  #first<L extends CellLayer>(layer: L): CellLayers[L] {
    const [line] = this.#platform.backend.read(this.at.sheet, layer, this.#firstCell().rect);
    if (!line || line.length === 0) throw notEmulated('a range without cells');
    return line[0] as CellLayers[L];
  }

  #fill<L extends CellLayer>(layer: L, cell: CellLayers[L]): this {
    const { rows, columns } = this.at.rect;
    const line = new Array<CellLayers[L]>(columns).fill(cell);
    return this.#write(layer, new Array<CellLayers[L][]>(rows).fill(line));
  }

  #set<L extends CellLayer, T>(
    layer: L,
    given: readonly (readonly T[])[],
    toCell: (item: T) => CellLayers[L],
  ): this {
    this.#checkSize(given);
    return this.#write(
      layer,
      given.map((line) => Array.from(line, toCell)),
    );
  }

  #fillColor(layer: 'background' | 'fontColor', color: string | null, fresh: string): this {
    const hex = color === null ? fresh : toHexColor(color);
    return hex === null ? this : this.#fill(layer, hex);
  }

  #setColors(
    layer: 'background' | 'fontColor',
    colors: readonly (readonly (string | null)[])[],
    fresh: string,
  ): this {
    this.#checkSize(colors);
    const now = this.#read(layer);
    const toCell = (color: string | null, row: number, column: number) =>
      color === null ? fresh : (toHexColor(color) ?? now[row]?.[column] ?? fresh);
    return this.#write(
      layer,
      colors.map((line, row) => Array.from(line, (color, column) => toCell(color, row, column))),
    );
  }

  #write<L extends CellLayer>(layer: L, cells: readonly (readonly CellLayers[L][])[]): this {
    this.#platform.backend.write(this.at.sheet, layer, this.at.rect, cells);
    if (layer === 'value' || layer === 'numberFormat') this.#platform.changed();
    return this;
  }

  #checkSize(given: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.at.rect;
    if (given.length !== rows) refuse(SAYS.wrongRows(given.length, rows));
    for (const line of given) {
      if (line.length !== columns) refuse(SAYS.wrongColumns(line.length, columns));
    }
  }
}

/** `general` reads back as the format that it stands for. */
function shownFormat(format: string): string {
  return format === 'General' ? '0.###############' : format;
}

function storedFormat(format: string): string {
  return /^(?:general|0\.###############)?$/i.test(format) ? 'General' : format;
}

function toWeight(weight: string | null): 'normal' | 'bold' {
  return weight === 'bold' ? 'bold' : 'normal';
}
