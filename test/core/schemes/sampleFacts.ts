/** Facts made by hand for tests of schemes, with inputs that cannot be changed unnoticed. */
import type { FactId } from '../../../src/core/facts/factCatalog';
import { type Column, type Facts, numberColumn } from '../../../src/core/facts/factColumn';

/** Facts from plain numbers, `null` for blank; ids are c0, c1, … unless given. */
export function factsOf(
  columns: Readonly<Partial<Record<FactId, readonly (number | null)[]>>>,
  ids?: readonly string[],
): Facts {
  const entries = Object.entries(columns);
  const n = entries[0]?.[1].length ?? 0;
  return {
    asOf: 46_000,
    ids: ids ?? Array.from({ length: n }, (_, row) => `c${row}`),
    columns: new Map(entries.map(([id, values]) => [id, numberColumn(withBlanks(values))])),
  };
}

export function withBlanks(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}

/** The rows of `facts` in another order. */
export function reordered(facts: Facts, order: readonly number[]): Facts {
  const columns = new Map<string, Column>();
  for (const [id, column] of facts.columns) {
    if (column.kind !== 'number') throw new Error(`sample facts hold numbers only, not ${column.kind}`);
    columns.set(id, numberColumn(Float64Array.from(order, (row) => column.values[row] as number)));
  }
  return { ...facts, ids: order.map((row) => facts.ids[row] as string), columns };
}
