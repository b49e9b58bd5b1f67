/** `SpreadsheetApp`. The spreadsheet is always the one the host was given: the add-on's scope allows no other. */
import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import * as enums from './enums';
import type { Platform } from './platform';
import { refuse, SAYS } from './platformError';
import type { Range } from './range';
import { ServiceObject } from './serviceObject';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

export class SpreadsheetApp extends ServiceObject {
  readonly service = 'SpreadsheetApp';
  readonly #platform: Platform;
  readonly #spreadsheet: Spreadsheet;

  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly SheetType = enums.SheetType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly ProtectionType = enums.ProtectionType;
  readonly RelativeDate = enums.RelativeDate;
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly InterpolationType = enums.InterpolationType;
  readonly TextToColumnsDelimiter = enums.TextToColumnsDelimiter;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
    this.#spreadsheet = new Spreadsheet(platform);
  }

  getActive = () => (this.#platform.isBound ? this.#spreadsheet : null);
  getActiveSpreadsheet = () => this.getActive();
  getActiveSheet = () => this.getActive()?.getActiveSheet() ?? null;
  getActiveRange = () => this.getActive()?.getActiveRange() ?? null;
  setActiveSheet = (sheet: Sheet) => this.#spreadsheet.setActiveSheet(sheet);
  setActiveRange = (range: Range) => this.#spreadsheet.setActiveRange(range);
  newConditionalFormatRule = () => new ConditionalFormatRuleBuilder(this.#platform);
  getUi = () => (this.#platform.hasUi && this.#platform.isBound ? new Ui(this.#platform) : refuse(SAYS.noUi));
  flush = () => this.#platform.calculate();
}
