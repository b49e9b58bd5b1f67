/** One column as a run wants it, against what the sheet holds. */
import { type Cell, isDayCell } from '../facts/cell';
import type { Locale } from '../i18n/text';
import type { Rows } from './matchRows';
import { columnNote, customerNotes, notesForAll } from './notes';
import type { PlannedColumn } from './planColumns';
import { portrait } from './portrait';
import { segmentNamed } from './segmentNamed';
import type { UndoRecord } from './undoRecord';

export interface Comparison {
  readonly cells: readonly Cell[];
  readonly notes: readonly string[] | null;
  readonly cellsDiffer: boolean;
  readonly moved: number;
  readonly undo: UndoRecord['columns'][number] | null;
}

export function compareColumn(
  { column, owned }: PlannedColumn,
  rows: Rows,
  { asOf, locale }: { readonly asOf: number; readonly locale: Locale },
): Comparison {
  const before = rows.map((_, row) => owned?.cells[row] ?? null);
  const cells = rows.map(({ customer, isUsers }, row) =>
    customer >= 0 ? column.cell(customer) : column.keep || isUsers ? (before[row] ?? null) : null,
  );
  const differs = rows.map((_, row) => !sameCell(before[row], cells[row]));
  const segmentBefore = column.notes && segmentNamed(column.notes.result.pack);
  const moved = rows.map(({ customer }, row) => {
    const old = segmentBefore?.(before[row] ?? null) ?? -1;
    // A customer who is gone from the orders loses the segment, and moves nowhere.
    return (
      customer >= 0 && differs[row] === true && old >= 0 && old !== column.notes?.result.segment[customer]
    );
  });
  const notesBefore = rows.map((_, row) => owned?.notes[row + 1] ?? '');
  const write = column.notes && customerNotes(column.notes, locale);
  const also = column.notes && portrait(column.notes.others, locale);
  const notes =
    write &&
    rows.map(({ customer, isUsers }, row) => {
      if (customer < 0) return isUsers ? (notesBefore[row] ?? '') : '';
      const note = notesBefore[row] ?? '';
      // A note that is there must not tell of the other packs what no longer holds.
      const isStale = note !== '' && !note.includes(also?.(customer) ?? '');
      return rows.length <= notesForAll || moved[row] || isStale ? write(customer) : note;
    });
  const headerNote = column.notes && columnNote(column.notes.result, asOf, locale);
  const noteDiffers = rows.map((_, row) => notes !== undefined && notes[row] !== notesBefore[row]);
  const changedRows = rows.flatMap(({ key }, row) =>
    key !== '' && (differs[row] || noteDiffers[row]) ? [row] : [],
  );
  return {
    cells,
    notes: notes && headerNote !== undefined ? [headerNote, ...notes] : null,
    cellsDiffer: !owned || differs.includes(true),
    moved: countMoved(rows, moved),
    undo:
      owned && changedRows.length > 0
        ? {
            key: column.key,
            ids: changedRows.map((row) => rows[row]?.key ?? ''),
            cells: changedRows.map((row) => before[row] ?? null),
            notes: column.notes ? changedRows.map((row) => notesBefore[row] ?? '') : null,
            headerNote: owned.notes[0] ?? '',
          }
        : null,
  };
}

/** A customer who stands in several rows counts once, by the first of them. */
function countMoved(rows: Rows, moved: readonly boolean[]): number {
  const seen = new Set<number>();
  return rows.filter(({ customer }, row) => {
    const isFirst = !seen.has(customer);
    seen.add(customer);
    return isFirst && moved[row];
  }).length;
}

/** A blank cell and an empty text are the same in a sheet. */
function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isDayCell(a) && isDayCell(b)) return a.day === b.day;
  return (a ?? '') === (b ?? '');
}
