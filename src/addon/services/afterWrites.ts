/** Where rows and columns must be after our own writes, so that only what others did is taken for a move. */
import { toId } from '../../core/facts/toId';
import type { Change } from '../../core/plan/change';
import type { Target } from '../../core/plan/target';
import type { ColumnPlace } from './standing';

type Deletion = Pick<Extract<Change, { kind: 'deleteColumns' }>, 'column' | 'count'>;
type Writing = Extract<Change, { kind: 'writeCells' }>;

export function placesWithout(places: readonly ColumnPlace[], deletion: Deletion): readonly ColumnPlace[] {
  const { column: first, count } = deletion;
  return places.flatMap(({ key, column }) =>
    column >= first && column < first + count ? [] : [{ key, column: columnWithout(column, deletion) }],
  );
}

/** Of a column that is not deleted itself. */
export function columnWithout(column: number, { column: first, count }: Deletion): number {
  return column < first ? column : column - count;
}

/**
 * Who must stand in which row. A run adds customers and an undo takes them away again: a row is told by no key but the
 * one that stood there or, in a new row, stands there now.
 */
export function keysAfter(
  { row, column, cells }: Writing,
  keys: readonly (string | null)[],
  { keyColumn, headerRow }: Target,
): readonly (string | null)[] {
  const width = cells[0]?.length ?? 0;
  if (keyColumn < column || keyColumn >= column + width) return keys;
  const first = row - headerRow - 1;
  return Array.from({ length: Math.max(keys.length, first + cells.length) }, (_, at) => {
    const [key, written] = [keys[at], cells[at - first]?.[keyColumn - column]];
    if (written === undefined) return key ?? null;
    // Of an apostrophe in front nobody knows whether the sheet takes it off.
    const id = String(written).startsWith("'") ? null : (toId(written) ?? '');
    return key === undefined || key === id ? id : null;
  });
}
