/** `SpreadsheetApp.Protection`, as far as a script asks before it writes; making and changing one is not emulated. */
import type { Protection as ProtectionData, Rect, SheetId } from '../sheetBackend';
import type { EnumMember } from './enumMember';
import { ProtectionType } from './enums';
import type { Platform } from './platform';
import { ServiceObject } from './serviceObject';
import { wholeSheet } from './sheetGrid';

export class Protection extends ServiceObject {
  readonly service = 'Protection';
  readonly #platform: Platform;
  readonly #sheet: SheetId;
  readonly #data: ProtectionData;

  constructor(platform: Platform, sheet: SheetId, data: ProtectionData) {
    super();
    this.#platform = platform;
    this.#sheet = sheet;
    this.#data = data;
  }

  canEdit = () => this.#data.canEdit;
  isWarningOnly = () => this.#data.warningOnly;
  getDescription = () => this.#data.description;
  getProtectionType = () => (this.#data.range === null ? ProtectionType.SHEET : ProtectionType.RANGE);
  getRange = () => this.#range(this.#data.range ?? wholeSheet(this.#platform, this.#sheet));
  getUnprotectedRanges = () => this.#data.unprotected.map((rect) => this.#range(rect));

  #range(rect: Rect): ServiceObject {
    return this.#platform.make.range({ sheet: this.#sheet, rect, whole: null });
  }
}

/** Those of one kind on a sheet. */
export function protectionsOn(platform: Platform, sheet: SheetId, type: EnumMember): Protection[] {
  const isSheet = type.name() === 'SHEET';
  return platform.backend
    .parts(sheet, 'protections')
    .filter(({ range }) => (range === null) === isSheet)
    .map((data) => new Protection(platform, sheet, data));
}
