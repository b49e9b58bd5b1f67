/** Undoing a run is a plan like any other: the segments before it come back, what it added goes. */
import { profileFact } from '../profile/profileMark';
import { hasAnswers } from './answered';
import { asTyped } from './asTyped';
import type { Change } from './change';
import { colorChanges } from './colorChanges';
import { deletions } from './deletions';
import { planRemoval, released, withoutColors, withoutLooks } from './planRemoval';
import type { OwnedColumn, Target } from './target';
import type { UndoRecord } from './undoRecord';
import { aroundRows } from './usersRows';

/** `hasForeignCells`: the tab holds cells that are not Fenlei's, so it must stay. */
export function planUndo(record: UndoRecord, target: Target, hasForeignCells: boolean): readonly Change[] {
  if (record.madeTab !== null)
    return hasAnswers(target)
      ? withoutSegments(target, hasForeignCells)
      : planRemoval(target, hasForeignCells);
  const created = new Set(record.created);
  const stay = target.owned.filter(({ mark }) => !created.has(mark.column));
  const marks = new Map(record.marks.map((mark) => [mark.column, mark]));
  const restored = stay.map((owned) => ({ ...owned, mark: marks.get(owned.mark.column) ?? owned.mark }));
  const coloring = restored.find(({ mark }) => mark.colors) ?? null;
  const gone = target.owned.filter(({ mark }) => created.has(mark.column));
  // Colours are set before the columns go: the sheet then moves the rules along.
  return [
    ...record.marks.map((mark): Change => ({ kind: 'markColumn', key: mark.column, mark })),
    ...stay.flatMap((owned) => restoreColumn(owned, record, target)),
    ...colorChanges(coloring, target, { rows: rowsAfter(record, target), lastColumn: target.lastColumn }),
    ...deletions(gone),
  ];
}

/** The tab stays for what people answered about customers, and stays ours: the next run goes on in it. */
function withoutSegments(target: Target, hasForeignCells: boolean): readonly Change[] {
  const gone = target.owned.filter(
    ({ mark: { column } }) => !namesCustomers.includes(column) && profileFact(column) === null,
  );
  return hasForeignCells
    ? [...withoutLooks(target), ...released(gone)]
    : [...withoutColors(target), ...deletions(gone)];
}

const namesCustomers: readonly string[] = ['customer', 'name'];

/** Rows of customers who were new in the run fall blank again: those at the end no longer count. */
function rowsAfter(record: UndoRecord, target: Target): number {
  const added = record.columns.find(({ key }) => key === 'customer');
  const blank = new Set(added?.ids.filter((_, index) => (added.cells[index] ?? '') === ''));
  let rows = target.keys.length;
  while (rows > 0 && blank.has(target.keys[rows - 1] ?? '')) rows--;
  return rows;
}

/** Rows that the run did not change keep what they hold; those of the user are not written at all. */
function restoreColumn(owned: OwnedColumn, record: UndoRecord, target: Target): readonly Change[] {
  const before = record.columns.find(({ key }) => key === owned.mark.column);
  if (!before) return [];
  const indexOf = new Map(before.ids.map((id, index) => [id, index]));
  const old = target.keys.map((key) => indexOf.get(key));
  const cells = owned.cells.map((cell, row) => {
    const index = old[row];
    if (index === undefined) return record.isWhole ? null : cell;
    return before.cells[index] ?? null;
  });
  const holdsFigures = owned.cells.some((cell) => typeof cell === 'number');
  const whole = {
    kind: 'writeCells',
    row: target.headerRow + 1,
    column: owned.column,
    cells: cells.map((cell) => [asTyped(cell, !holdsFigures)]),
  } as const;
  const changes = aroundRows(whole, (sheetRow) => {
    const key = target.keys[sheetRow - target.headerRow - 1] ?? '';
    return key === '' || record.usersKeys.includes(key);
  });
  const { notes } = before;
  if (notes === null) return changes;
  const restored = cells.map((_, row) => {
    const index = old[row];
    if (index === undefined) return record.isWhole ? '' : (owned.notes[row + 1] ?? '');
    return notes[index] ?? '';
  });
  return [
    ...changes,
    {
      kind: 'writeNotes',
      row: target.headerRow,
      column: owned.column,
      notes: [before.headerNote, ...restored],
    },
  ];
}
