/** Typed columns: every fact of every customer, one column a fact, blanks included. */

/** What a fact holds. `day` is a whole day since 1899-12-30. */
export type FactKind = 'number' | 'text' | 'boolean' | 'day' | 'list';

/** NaN is blank. */
export interface NumberColumn {
  readonly kind: 'number' | 'day';
  readonly values: Float64Array;
}

/** `codes` index `words`; -1 is blank. Equal texts share a code. */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** 1 true, 0 false, -1 blank. */
export interface BooleanColumn {
  readonly kind: 'boolean';
  readonly values: Int8Array;
}

/** A list per customer, such as ticked traits; `null` is blank. */
export interface ListColumn {
  readonly kind: 'list';
  readonly values: readonly (readonly string[] | null)[];
}

export type Column = NumberColumn | TextColumn | BooleanColumn | ListColumn;

/** Facts of customers: `ids` are distinct and name the rows; every column has one entry per id. */
export interface Facts {
  /** The day on which they hold, since 1899-12-30; NaN where nobody said. */
  readonly asOf: number;
  readonly ids: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  /** Left out where only totals are known: a list of customers has no single orders. */
  readonly purchases?: CustomerPurchases;
}

/** The dated orders of each customer, one after the other: those of customer i from `start[i]` up to `start[i + 1]`. */
export interface CustomerPurchases {
  readonly start: Int32Array;
  /** Rising within a customer; an order without a readable date is not here. */
  readonly day: Float64Array;
  /** The sum of the order in minor units: below zero for a return, NaN where no amount is known. */
  readonly minor: Float64Array;
}

/** The plain value of one customer's fact, `null` where it is blank. */
export function factValue(column: Column, row: number): string | number | boolean | readonly string[] | null {
  switch (column.kind) {
    case 'number':
    case 'day': {
      const value = column.values[row];
      return value === undefined || Number.isNaN(value) ? null : value;
    }
    case 'text':
      return column.words[column.codes[row] ?? -1] ?? null;
    case 'boolean': {
      const value = column.values[row];
      return value === 1 ? true : value === 0 ? false : null;
    }
    case 'list':
      return column.values[row] ?? null;
  }
}

export function numberColumn(values: Float64Array, kind: 'number' | 'day' = 'number'): NumberColumn {
  return { kind, values };
}

/** A text column from plain texts, `null` for blank. */
export function textColumn(texts: readonly (string | null)[]): TextColumn {
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(texts.length);
  texts.forEach((text, row) => {
    codes[row] = text === null ? -1 : encode(text, codeOf, words);
  });
  return { kind: 'text', codes, words };
}

function encode(text: string, codeOf: Map<string, number>, words: string[]): number {
  const known = codeOf.get(text);
  if (known !== undefined) return known;
  codeOf.set(text, words.length);
  return words.push(text) - 1;
}
