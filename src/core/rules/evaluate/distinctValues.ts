/** The different values of a column, numbered: what an operator says of each needs to be asked only once. */
import type { Column } from '../../facts/factColumn';

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

/**
 * Scores, counts and days are whole numbers below this: a table finds them ten times faster than a `Map`. It stays small
 * where there are few customers, for filling it would then cost more than all the rest.
 */
const tableSize = 65_536;

function numberDistinct(numbers: Float64Array): DistinctValues | null {
  const most = numbers.length / 2;
  const codes = new Int32Array(numbers.length).fill(-1);
  const values: number[] = [];
  const table = new Int32Array(Math.min(tableSize, 64 * numbers.length)).fill(-1);
  const others = new Map<number, number>();
  // A plain index: iterating with `entries` costs several times the work of the loop itself.
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    const isSmall = number >= 0 && number < table.length && Math.floor(number) === number;
    const known = isSmall ? (table[number] ?? -1) : (others.get(number) ?? -1);
    codes[row] = known < 0 ? values.length : known;
    if (known >= 0) continue;
    if (values.length >= most) return null;
    if (isSmall) table[number] = values.length;
    else others.set(number, values.length);
    values.push(number);
  }
  return { codes, values };
}
