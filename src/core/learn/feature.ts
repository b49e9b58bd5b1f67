/** What a tree may ask about: one fact of all customers, its figures in a few bins. */
import { type BooleanColumn, factValue, type NumberColumn, type TextColumn } from '../facts/factColumn';
import type { Text } from '../i18n/text';
import { sortedValues } from '../schemes/sortedValues';

export interface Feature {
  readonly fact: string;
  readonly title: Text;
  /** Only whole numbers occur, whatever comes. */
  readonly whole: boolean;
  readonly column: NumberColumn | TextColumn | BooleanColumn;
}

/** A feature whose values were put into bins, smaller numbers into lower ones. */
export interface BinnedFeature {
  readonly feature: Feature;
  /** The bin of each customer; {@link blankBin} for a blank. */
  readonly bins: Uint8Array;
  readonly count: number;
  /** Whether bins have an order; those of texts and truths are one value each. */
  readonly ordered: boolean;
}

export const blankBin = 255;

/** 255 is taken by blanks. */
const mostBins = 255;

/**
 * The values of a feature in at most 255 bins: one for each value where there are so few, else of numbers about equally
 * many customers in each; equal values share a bin. `null` where a text has more different values than that.
 * @example Array.from(binFeature({ fact: 'f', title: { en: 'F', 'zh-CN': 'F', 'zh-TW': 'F' }, whole: true, column: { kind: 'number', values: Float64Array.of(7, 3, NaN, 7) } }).bins) // [1, 0, 255, 1]
 */
export function binFeature(feature: Feature): BinnedFeature | null {
  const { column } = feature;
  switch (column.kind) {
    case 'number':
    case 'day':
      return { feature, ordered: true, ...binNumbers(column.values) };
    case 'boolean': {
      const bins = Uint8Array.from(column.values, (value) => (value < 0 ? blankBin : value));
      return { feature, bins, count: 2, ordered: false };
    }
    case 'text': {
      const count = column.words.length;
      if (count > mostBins) return null;
      const bins = Uint8Array.from(column.codes, (code) => (code < 0 ? blankBin : code));
      return { feature, bins, count, ordered: false };
    }
  }
}

/** The value that a bin of a text or a truth stands for. */
export function valueOfBin({ column }: Feature, bin: number): string | boolean {
  return column.kind === 'text' ? (column.words[bin] ?? '') : bin === 1;
}

/** One customer's value, `null` where it is blank. */
export function featureValue({ column }: Feature, row: number): string | number | boolean | null {
  const value = factValue(column, row);
  return typeof value === 'object' ? null : value;
}

function binNumbers(values: Float64Array): { readonly bins: Uint8Array; readonly count: number } {
  const starts = binStarts(sortedValues(values));
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    bins[row] = Number.isNaN(value) ? blankBin : lastStart(starts, value);
  }
  return { bins, count: starts.length };
}

/** The smallest value of each bin. */
function binStarts(sorted: Float64Array): readonly number[] {
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (distinct.length <= mostBins) return Array.from(distinct);
  const starts: number[] = [];
  for (let bin = 0; bin < mostBins; bin++) {
    const start = sorted[Math.floor((bin * sorted.length) / mostBins)] as number;
    if (starts[starts.length - 1] !== start) starts.push(start);
  }
  return starts;
}

/** The place of the last start that is not above the value. */
function lastStart(starts: readonly number[], value: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
