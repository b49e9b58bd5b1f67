/** `SpreadsheetApp.RangeList`: one call for several ranges. */
import type { ClearOptions, Range } from './range';
import { ServiceObject } from './serviceObject';

export class RangeList extends ServiceObject {
  readonly service = 'RangeList';
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  override beforeTrip(): void {
    for (const range of this.#ranges) range.beforeTrip();
  }

  override get cells(): number {
    return this.#ranges.reduce((sum, { cells }) => sum + cells, 0);
  }

  getRanges = () => [...this.#ranges];
  setValue = (value: unknown) => this.#each((range) => range.setValue(value));
  setFormula = (formula: string) => this.#each((range) => range.setFormula(formula));
  setNote = (note: string | null) => this.#each((range) => range.setNote(note));
  setNumberFormat = (format: string) => this.#each((range) => range.setNumberFormat(format));
  setBackground = (color: string | null) => this.#each((range) => range.setBackground(color));
  setFontColor = (color: string | null) => this.#each((range) => range.setFontColor(color));
  setFontWeight = (weight: string | null) => this.#each((range) => range.setFontWeight(weight));
  clearContent = () => this.#each((range) => range.clearContent());
  clearFormat = () => this.#each((range) => range.clearFormat());
  clearNote = () => this.#each((range) => range.clearNote());
  clear = (options?: ClearOptions) => this.#each((range) => range.clear(options));

  #each(change: (range: Range) => unknown): this {
    for (const range of this.#ranges) change(range);
    return this;
  }
}
