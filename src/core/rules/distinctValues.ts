/** The different values of a column, numbered: what an operator says of each needs to be asked only once. */
import type { Column } from '../facts/factColumn';

export interface DistinctValues {
  /** For each customer an index into `values`, −1 where blank. */
  readonly codes: ArrayLike<number>;
  readonly values: readonly (string | number | boolean)[];
}

/**
 * The distinct values of a column, or `null` where numbering them does not pay: lists, and numbers of which more than
 * half are different.
 * @example distinctValues({ kind: 'boolean', values: Int8Array.of(1, -1) })?.values // [false, true]
 * @example distinctValues({ kind: 'list', values: [['vip']] }) // null
 */
export function distinctValues(column: Column): DistinctValues | null {
  switch (column.kind) {
    case 'text':
      return { codes: column.codes, values: column.words };
    case 'boolean':
      return { codes: column.values, values: [false, true] };
    case 'number':
    case 'day':
      return numberDistinct(column.values);
    case 'list':
      return null;
  }
}

function numberDistinct(numbers: Float64Array): DistinctValues | null {
  const most = numbers.length / 2;
  const codes = new Int32Array(numbers.length);
  const values: number[] = [];
  const codeOf = new Map<number, number>();
  for (const [row, number] of numbers.entries()) {
    let code = Number.isNaN(number) ? -1 : codeOf.get(number);
    if (code === undefined) {
      if (values.length >= most) return null;
      code = values.push(number) - 1;
      codeOf.set(number, code);
    }
    codes[row] = code;
  }
  return { codes, values };
}
