/** `SpreadsheetApp.Banding`: where it lies; its colours and changing it are not emulated. */
import type { Rect, SheetId } from '../sheetBackend';
import type { Platform } from './platform';
import { ServiceObject } from './serviceObject';

export class Banding extends ServiceObject {
  readonly service = 'Banding';
  readonly #platform: Platform;
  readonly #sheet: SheetId;
  readonly #rect: Rect;

  constructor(platform: Platform, sheet: SheetId, rect: Rect) {
    super();
    this.#platform = platform;
    this.#sheet = sheet;
    this.#rect = rect;
  }

  getRange = () => this.#platform.make.range({ sheet: this.#sheet, rect: this.#rect, whole: null });
}

export function bandingsOn(platform: Platform, sheet: SheetId): Banding[] {
  return platform.backend.parts(sheet, 'bandings').map(({ range }) => new Banding(platform, sheet, range));
}
