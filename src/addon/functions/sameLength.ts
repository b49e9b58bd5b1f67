/** Columns that belong together must reach as far as each other; blank rows at an end do not count. */
import { type Cell, isBlank } from '../../core/facts/cell';
import { failure, type Result, success } from '../../core/result';

/**
 * The columns of numbers at the length of the first column, which may hold anything. One that ends before the first,
 * or goes on behind it, is a problem that names the argument.
 */
export function toSameLength(
  first: Float64Array | readonly Cell[],
  columns: Readonly<Record<string, Float64Array>>,
): Result<Float64Array[]> {
  const rows = first.length;
  const filled = filledRows(first);
  const fitted: Float64Array[] = [];
  for (const [argument, column] of Object.entries(columns)) {
    if (column.length < filled || filledRows(column) > rows)
      return failure({ code: 'differentLengths', at: [], found: column.length, values: { argument, rows } });
    fitted.push(Float64Array.from({ length: rows }, (_, row) => column[row] ?? Number.NaN));
  }
  return success(fitted);
}

/** Rows up to the last one that holds something. */
function filledRows(column: Float64Array | readonly Cell[]): number {
  let rows = column.length;
  for (; rows > 0; rows--) {
    const cell = column[rows - 1];
    if (typeof cell === 'number' ? !Number.isNaN(cell) : !isBlank(cell)) break;
  }
  return rows;
}
