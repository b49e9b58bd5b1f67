/** Inserting, deleting and moving rows or columns, as data, and what such an edit does to lists and positions. */
import type { Axis, Rect } from '../sheetBackend';

export type LineEdit =
  | { readonly kind: 'insert'; readonly before: number; readonly count: number }
  | { readonly kind: 'delete'; readonly first: number; readonly count: number }
  | { readonly kind: 'move'; readonly first: number; readonly count: number; readonly before: number };

export interface Span {
  readonly start: number;
  readonly size: number;
}

/**
 * The list after the edit. A list may end before the edit's place: what lies beyond its end is `blank`.
 * @example editList(['a', 'b', 'c'], { kind: 'move', first: 0, count: 1, before: 2 }, () => '') // ['b', 'a', 'c']
 */
export function editList<T>(list: readonly T[], edit: LineEdit, blank: () => T): T[] {
  switch (edit.kind) {
    case 'insert':
      if (edit.before >= list.length) return [...list];
      return list
        .slice(0, edit.before)
        .concat(Array.from({ length: edit.count }, blank), list.slice(edit.before));
    case 'delete':
      return list.slice(0, edit.first).concat(list.slice(edit.first + edit.count));
    case 'move': {
      const end = edit.first + edit.count;
      const reach = Math.max(end, edit.before);
      if (Math.min(edit.first, edit.before) >= list.length) return [...list];
      const missing = Array.from({ length: Math.max(0, reach - list.length) }, blank);
      const full = list.concat(missing);
      const moved = full.slice(edit.first, end);
      if (edit.before <= edit.first) {
        return full.slice(0, edit.before).concat(moved, full.slice(edit.before, edit.first), full.slice(end));
      }
      return full.slice(0, edit.first).concat(full.slice(end, edit.before), moved, full.slice(edit.before));
    }
  }
}

/**
 * True for lines that move to where they are.
 * @example movesNothing({ kind: 'move', first: 2, count: 2, before: 4 }) // true
 */
export function movesNothing(edit: LineEdit): boolean {
  return edit.kind === 'move' && edit.before >= edit.first && edit.before <= edit.first + edit.count;
}

/**
 * Where a single row or column stands after the edit; `null` when it was deleted.
 * @example shiftIndex({ kind: 'insert', before: 2, count: 3 }, 2) // 5
 */
export function shiftIndex(edit: LineEdit, index: number): number | null {
  switch (edit.kind) {
    case 'insert':
      return index >= edit.before ? index + edit.count : index;
    case 'delete':
      if (index < edit.first) return index;
      return index < edit.first + edit.count ? null : index - edit.count;
    case 'move': {
      const end = edit.first + edit.count;
      if (index >= edit.first && index < end) {
        return index + (edit.before <= edit.first ? edit.before - edit.first : edit.before - end);
      }
      if (index >= edit.before && index < edit.first) return index + edit.count;
      return index >= end && index < edit.before ? index - edit.count : index;
    }
  }
}

/**
 * Where a run of rows or columns stands after the edit, as ranges do in Sheets: it grows by what is inserted inside
 * it (not before its first or after its last line), shrinks by what is deleted, and is `null` when nothing is left.
 * A run moves when all of it moves; lines moved about inside it leave it as it is.
 * @example shiftSpan({ kind: 'insert', before: 3, count: 1 }, { start: 2, size: 2 }) // { start: 2, size: 3 }
 * @example shiftSpan({ kind: 'delete', first: 0, count: 9 }, { start: 2, size: 2 }) // null
 */
export function shiftSpan(edit: LineEdit, { start, size }: Span): Span | null {
  const end = start + size;
  switch (edit.kind) {
    case 'insert':
      if (edit.before <= start) return { start: start + edit.count, size };
      return edit.before < end ? { start, size: size + edit.count } : { start, size };
    case 'delete': {
      const lost = Math.max(0, Math.min(end, edit.first + edit.count) - Math.max(start, edit.first));
      const before = Math.max(0, Math.min(start, edit.first + edit.count) - edit.first);
      return lost === size ? null : { start: start - before, size: size - lost };
    }
    case 'move': {
      const last = edit.first + edit.count;
      if (edit.first <= start && last >= end) return { start: shiftIndex(edit, start) ?? start, size };
      if (edit.first >= start && last <= end && edit.before >= start && edit.before <= end)
        return { start, size };
      const without = shiftSpan({ kind: 'delete', first: edit.first, count: edit.count }, { start, size });
      const before = edit.before <= edit.first ? edit.before : edit.before - edit.count;
      return without && shiftSpan({ kind: 'insert', before, count: edit.count }, without);
    }
  }
}

/** A rectangle after the edit; `null` when nothing of it is left. */
export function shiftRect(axis: Axis, edit: LineEdit, rect: Rect): Rect | null {
  if (axis === 'row') {
    const span = shiftSpan(edit, { start: rect.row, size: rect.rows });
    return span && { ...rect, row: span.start, rows: span.size };
  }
  const span = shiftSpan(edit, { start: rect.column, size: rect.columns });
  return span && { ...rect, column: span.start, columns: span.size };
}

/**
 * How many lines are frozen after the edit: more by what is inserted among them, fewer by what is deleted.
 * @example shiftFrozen({ kind: 'insert', before: 1, count: 3 }, 2) // 5
 */
export function shiftFrozen(edit: LineEdit, frozen: number): number {
  if (frozen === 0 || edit.kind === 'move') return frozen;
  const span = shiftSpan(edit, { start: 0, size: frozen });
  return span ? span.start + span.size : 0;
}
