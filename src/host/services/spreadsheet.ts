/** `SpreadsheetApp.Spreadsheet`. */
import type { SheetId } from '../sheetBackend';
import { addMetadataTo, DeveloperMetadataFinder, metadataAt } from './developerMetadata';
import type { EnumMember } from './enumMember';
import { NamedRange } from './namedRange';
import type { Platform } from './platform';
import { refuse, SAYS } from './platformError';
import { Range } from './range';
import { RangeList } from './rangeList';
import { ServiceObject } from './serviceObject';
import { isSameName, Sheet } from './sheet';
import { checkCellLimit, checkSheetLimit, namedGridRange } from './sheetGrid';

/** Rows and columns of a sheet that `insertSheet` makes. */
const FRESH_CELLS = 26_000;

export class Spreadsheet extends ServiceObject {
  readonly service = 'Spreadsheet';
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  getId = () => 'local-spreadsheet';
  getName = () => 'Local spreadsheet';
  getUrl = () => 'https://docs.google.com/spreadsheets/d/local-spreadsheet/edit';
  getSpreadsheetLocale = () => this.#platform.backend.locale;
  getSpreadsheetTimeZone = () => this.#platform.backend.timeZone;
  getNumSheets = () => this.#platform.backend.sheets().length;
  getSheets = () => this.#platform.backend.sheets().map(({ id }) => this.#sheet(id));
  getSheetById = (id: number) => this.#find((sheet) => sheet.id === id);
  getSheetByName = (name: string | null) => this.#find((sheet) => sheet.name === name);
  getSheetName = () => this.getActiveSheet().getName();
  getDataRange = () => this.getActiveSheet().getDataRange();
  getLastRow = () => this.getActiveSheet().getLastRow();
  getLastColumn = () => this.getActiveSheet().getLastColumn();

  getActiveSheet(): Sheet {
    const { backend, state } = this.#platform;
    const sheets = backend.sheets();
    const active = sheets.find(({ id }) => id === state.activeSheet) ?? sheets.find(({ hidden }) => !hidden);
    return this.#sheet((active ?? sheets[0])?.id ?? refuse('Please select an active sheet first.'));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range {
    const sheet = this.getActiveSheet();
    const active = this.#platform.state.activeRange;
    return sheet.getRange(active?.sheet === sheet.id ? active.a1 : 'A1');
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** `index` is counted from 0; without it the new sheet comes after the last. It becomes the active one. */
  insertSheet(nameOrIndex?: string | number, index?: number): Sheet {
    const { backend } = this.#platform;
    const sheets = backend.sheets();
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.#freeName();
    const place = typeof nameOrIndex === 'number' ? nameOrIndex : (index ?? sheets.length);
    if (sheets.some((sheet) => isSameName(sheet.name, name))) refuse(SAYS.sheetNameTaken(name));
    checkCellLimit(this.#platform, FRESH_CELLS);
    checkSheetLimit(sheets.length + 1);
    const id = backend.addSheet(name, Math.min(Math.max(0, place), sheets.length));
    this.#platform.changed();
    return this.#sheet(id).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const { backend, state } = this.#platform;
    const others = backend.sheets().filter(({ id }) => id !== sheet.id);
    const next = others.find(({ hidden }) => !hidden);
    if (!next) refuse(SAYS.lastSheet);
    backend.deleteSheet(sheet.id);
    if (state.activeSheet === sheet.id) state.activeSheet = next.id;
    this.#platform.changed();
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** `position` is counted from 1. */
  moveActiveSheet(position: number): void {
    const count = this.getNumSheets();
    if (position < 1 || position > count) refuse('Invalid sheet position.');
    this.#platform.backend.moveSheet(this.getActiveSheet().id, position - 1);
  }

  getRange(a1OrName: string): Range {
    return new Range(this.#platform, namedGridRange(this.#platform, this.getActiveSheet().id, a1OrName));
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    return new RangeList(a1Notations.map((a1) => this.getRange(a1)));
  }

  getNamedRanges(): NamedRange[] {
    return [...this.#platform.backend.namedRanges().keys()].map(
      (name) => new NamedRange(this.#platform, name),
    );
  }

  getRangeByName(name: string): Range | null {
    const at = this.#platform.backend.namedRanges().get(name);
    return at ? new Range(this.#platform, { ...at, whole: null }) : null;
  }

  setNamedRange(name: string, range: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name))
      refuse(`The name "${name}" is not valid for a named range.`);
    const { sheet, rect } = range.at;
    this.#platform.backend.setNamedRange(name, { sheet, rect });
  }

  removeNamedRange(name: string): void {
    if (!this.#platform.backend.namedRanges().has(name)) refuse(SAYS.rangeNotFound);
    this.#platform.backend.setNamedRange(name, null);
  }

  /** Five seconds unless told otherwise; a negative number keeps the message. */
  toast(message: string, title: string | null = '', seconds = 5): void {
    this.#platform.ui.toast?.(message, title ?? '', seconds);
  }

  addDeveloperMetadata(key: string, ...rest: readonly (string | EnumMember)[]): this {
    addMetadataTo(this.#platform, { key, rest, at: null });
    return this;
  }

  getDeveloperMetadata = () => metadataAt(this.#platform, null);
  createDeveloperMetadataFinder = () => new DeveloperMetadataFinder(this.#platform, { scope: null });

  #sheet(id: SheetId): Sheet {
    return new Sheet(this.#platform, id);
  }

  #find(test: (sheet: { readonly id: SheetId; readonly name: string }) => boolean): Sheet | null {
    const found = this.#platform.backend.sheets().find(test);
    return found ? this.#sheet(found.id) : null;
  }

  #freeName(): string {
    const names = new Set(this.#platform.backend.sheets().map(({ name }) => name.toLowerCase()));
    let number = names.size + 1;
    while (names.has(`sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
