/** `SpreadsheetApp.NamedRange`. */
import type { Platform } from './platform';
import { refuse, SAYS } from './platformError';
import { Range } from './range';
import { ServiceObject } from './serviceObject';

export class NamedRange extends ServiceObject {
  readonly service = 'NamedRange';
  readonly #platform: Platform;
  #name: string;

  constructor(platform: Platform, name: string) {
    super();
    this.#platform = platform;
    this.#name = name;
  }

  getName = () => this.#name;

  getRange(): Range {
    const at = this.#platform.backend.namedRanges().get(this.#name) ?? refuse(SAYS.rangeNotFound);
    return new Range(this.#platform, { ...at, whole: null });
  }

  setName(name: string): this {
    const { sheet, rect } = this.getRange().at;
    this.remove();
    this.#name = name;
    this.#platform.backend.setNamedRange(name, { sheet, rect });
    return this;
  }

  setRange(range: Range): this {
    const { sheet, rect } = range.at;
    this.#platform.backend.setNamedRange(this.#name, { sheet, rect });
    return this;
  }

  remove(): void {
    this.#platform.backend.setNamedRange(this.#name, null);
  }
}
