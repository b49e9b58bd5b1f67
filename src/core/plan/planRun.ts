/** What a run would write, as data: preview, confirmation, apply and undo all read this one plan. */
import type { Segmentation } from '../segment';
import type { Change, NewColumn } from './change';
import { colorChanges } from './colorChanges';
import { compareColumn } from './compareColumn';
import { matchRows } from './matchRows';
import { type PlanOptions, planColumns } from './planColumns';
import { planMarks } from './planMarks';
import { segmentKey } from './runColumns';
import type { Target } from './target';
import type { UndoRecord } from './undoRecord';
import { cellBlocks, noteBlocks } from './writeBlocks';

export interface Plan {
  /** Empty: everything in the sheet is as it should be. */
  readonly changes: readonly Change[];
  readonly undo: UndoRecord;
  /** Per pack: customers whose segment in the sheet is another one than before; first-time segments do not count. */
  readonly moved: readonly number[];
}

export function planRun(segmentation: Segmentation, target: Target, options: PlanOptions): Plan {
  const rows = matchRows(segmentation, target);
  const compared = { asOf: segmentation.asOf, locale: options.locale };
  const written = planColumns(segmentation, target, options).map((planned) => ({
    ...planned,
    ...compareColumn(planned, rows, compared),
  }));
  const added = written.filter(({ owned }) => !owned);
  const lastColumn = target.lastColumn + added.length;
  const marks = planMarks(segmentation, target, added, options);
  const newRows = rows.length - target.keys.length;

  const changes: Change[] = [];
  if (options.newTab !== null)
    changes.push({ kind: 'addTab', name: options.newTab, rows: rows.length + 1, columns: added.length });
  else if (newRows > 0)
    changes.push({ kind: 'addRows', after: target.headerRow + target.keys.length, count: newRows });
  if (added.length > 0)
    changes.push({
      kind: 'addColumns',
      after: target.lastColumn,
      insert: options.newTab === null,
      columns: added.map(({ column, mark }): NewColumn => ({ mark, format: column.format })),
    });
  for (const { mark } of marks.changed) changes.push({ kind: 'markColumn', key: mark.column, mark });
  changes.push(...cellBlocks(written, target, rows), ...noteBlocks(written, target));
  if (added.length > 0)
    changes.push({ kind: 'fitColumns', column: target.lastColumn + 1, count: added.length });
  changes.push(...colorChanges(marks.coloring, target, { rows: rows.length, lastColumn }));
  const restorable = written.flatMap(({ undo }) => (undo ? [undo] : []));
  const usersKeys = rows.flatMap(({ key, isUsers }) => (isUsers && key !== '' ? [key] : []));
  return {
    changes,
    undo: {
      madeTab: options.newTab,
      created: added.map(({ column }) => column.key),
      columns: restorable,
      // Without columns to restore the record stands in the journal, which has little room.
      usersKeys: restorable.length > 0 ? usersKeys : [],
      marks: marks.changed.map(({ before }) => before),
    },
    moved: segmentation.packs.map(
      ({ pack }) => written.find(({ column }) => column.key === segmentKey(pack.id))?.moved ?? 0,
    ),
  };
}
