/** `SpreadsheetApp.Filter`; what it hides is not emulated. */
import type { SheetId } from '../sheetBackend';
import type { Platform } from './platform';
import { refuse } from './platformError';
import { ServiceObject } from './serviceObject';

export class Filter extends ServiceObject {
  readonly service = 'Filter';
  readonly #platform: Platform;
  readonly #sheet: SheetId;

  constructor(platform: Platform, sheet: SheetId) {
    super();
    this.#platform = platform;
    this.#sheet = sheet;
  }

  getRange(): ServiceObject {
    const rect = this.#platform.backend.filter(this.#sheet) ?? refuse('Filter not found');
    return this.#platform.make.range({ sheet: this.#sheet, rect, whole: null });
  }

  remove(): void {
    this.#platform.backend.setFilter(this.#sheet, null);
  }
}
