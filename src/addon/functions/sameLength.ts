/** Columns that belong together: shorter ones are filled with blanks if what the others have more is blank too. */
import { failure, type Result, success } from '../../core/result';

/** The columns at the length of the first, `NaN` for what is missing. */
export function toSameLength(
  columns: Readonly<Record<string, Float64Array>>,
  rows: number,
): Result<Float64Array[]> {
  const fitted: Float64Array[] = [];
  for (const [argument, column] of Object.entries(columns)) {
    if (column.subarray(rows).some((value) => !Number.isNaN(value)))
      return failure({ code: 'differentLengths', at: [], found: column.length, values: { argument, rows } });
    fitted.push(Float64Array.from({ length: rows }, (_, row) => column[row] ?? Number.NaN));
  }
  return success(fitted);
}
