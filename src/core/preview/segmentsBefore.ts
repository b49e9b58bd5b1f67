/** What the sheet says of each customer now: the segment that stands in Fenlei's column beside the customer's id. */
import type { Classification } from '../classify';
import type { Cell } from '../facts/cell';
import { toId } from '../facts/toId';
import { segmentKey } from '../plan/runColumns';
import { segmentNamed } from '../plan/segmentNamed';
import type { SheetSnapshot } from '../source/sheetSnapshot';

/** Where the segments stand. */
export interface SegmentPlace {
  readonly snapshot: SheetSnapshot;
  /** From 1. */
  readonly headerRow: number;
  /** The column that names the customers, from 1. */
  readonly keyColumn: number;
}

/**
 * For each customer of the classification an index into `pack.segments`, −1 where the sheet names none of them. A name
 * in any of the three languages counts; of a customer who stands there twice, the first row.
 */
export function segmentsBefore(
  { pack, facts }: Pick<Classification, 'pack' | 'facts'>,
  { snapshot, headerRow, keyColumn }: SegmentPlace,
): Int32Array {
  const column = snapshot.marks.owned.find(({ mark }) => mark.column === segmentKey(pack.id))?.column;
  const before = new Int32Array(facts.ids.length).fill(-1);
  if (column === undefined) return before;
  const named = segmentNamed(pack);
  const cellOf = new Map<string, Cell>();
  for (const row of snapshot.cells.slice(headerRow)) {
    const id = toId(row[keyColumn - 1] ?? null) ?? '';
    if (id !== '' && !cellOf.has(id)) cellOf.set(id, row[column - 1] ?? null);
  }
  facts.ids.forEach((id, customer) => {
    before[customer] = named(cellOf.get(id) ?? null);
  });
  return before;
}
