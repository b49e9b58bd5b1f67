/** Points in an order of their own, so that the order of the sheet cannot show in what chance draws from them. */
import { radixArgsort } from '../radixArgsort';
import type { Points } from './points';

/**
 * The rows in which every column has a figure, ordered by the first column, then the second, and so on. Rows of equal
 * figures are the same point, so whichever stands first changes nothing.
 * @example Array.from(inOrder([Float64Array.of(2, 1, NaN, 1), Float64Array.of(0, 9, 0, 3)])) // [3, 1, 0]
 */
export function inOrder(columns: readonly Float64Array[]): Int32Array {
  const [first] = columns;
  if (!first) return new Int32Array();
  let order = Int32Array.from(first.keys());
  for (const column of [...columns].reverse()) order = Int32Array.from(radixArgsort(column, order));
  return order.filter((row) => columns.every((column) => !Number.isNaN(column[row])));
}

/** The rows as points, in their order. */
export function toPoints(columns: readonly Float64Array[], rows: Int32Array): Points {
  const size = columns.length;
  const values = new Float64Array(rows.length * size);
  columns.forEach((column, place) => {
    for (let at = 0; at < rows.length; at++) values[at * size + place] = column[rows[at] as number] as number;
  });
  return { count: rows.length, size, values };
}
