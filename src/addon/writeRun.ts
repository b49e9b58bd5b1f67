/** Writes a prepared run into the file, under the lock, entered in the journal before its first write. */

import { withAllRows } from '../core/plan/undoRecord';
import { renderBasis } from '../core/preview/basis';
import { newSegments, type RunMoves } from '../core/preview/runHistory';
import { segmentsBefore } from '../core/preview/segmentsBefore';
import type { Problem } from '../core/problem';
import type { Settings } from '../protocol/settings';
import { findBlocked } from './findBlocked';
import { findMoved, rowsMoved, withMoved } from './guard';
import { type JournalEntry, runBefore, standingRuns, withColors, withEntry } from './journal';
import type { PreparedRun } from './prepareRun';
import { applyChanges } from './services/applyChanges';
import { keepRun, type RunTexts } from './services/keptRuns';
import { takeLock } from './services/lock';
import { keepInFile, readMarks } from './services/marks';
import type { OpenSpreadsheet } from './services/spreadsheet';
import { openStore, writeUndo } from './services/store';
import { undoRun } from './undoLastRun';

export interface WriteOptions {
  /** Choices to keep with the run; those of the file where left out. */
  readonly settings?: Settings;
  /** By the clock, not by a person. */
  readonly scheduled?: true;
  /** Called between the blocks of large writes with how much is written, from 0 to 1; what it throws ends the run. */
  readonly onBlock?: (share: number) => void;
}

/**
 * Nothing is written unless the lock is ours and the file stands as it was read. Answers what prevented it: no problem
 * where all went well.
 */
export function writeRun(
  open: OpenSpreadsheet,
  prepared: PreparedRun,
  { settings, scheduled, onBlock }: WriteOptions = {},
): readonly Problem[] {
  const { spreadsheet } = open;
  const { source, plan } = prepared;
  if (!takeLock()) return [{ code: 'anotherRun', at: [] }];
  const marks = readMarks(spreadsheet);
  const moved = findMoved(source, { before: open.marks, now: marks });
  if (moved) return [moved];
  const { targetSheet, targetName, targetColumns, target } = source;
  const blocked = targetSheet && findBlocked([{ sheet: targetSheet, changes: plan.changes, target }]);
  if (blocked) return [blocked];
  const { madeTab } = plan.undo;
  if (madeTab !== null && spreadsheet.getSheetByName(madeTab))
    return [{ code: 'nameTaken', at: [], values: { sheet: madeTab } }];
  if (settings) keepInFile(spreadsheet, marks, { is: 'settings', settings });
  if (plan.changes.length === 0) return [];
  const entry = { ...journalEntry(prepared, open), ...(scheduled && { scheduled }) };
  const colors = plan.changes.flatMap((change) => (change.kind === 'setColorRules' ? change.colors : []));
  const journal = withColors(marks.journal, colors);
  keepInFile(spreadsheet, marks, { is: 'journal', journal: withEntry(journal, entry) });
  const store = openStore(spreadsheet, marks);
  if (plan.undo.columns.length > 0)
    writeUndo(store, entry.id, { record: plan.undo, before: runBefore(marks.journal, entry)?.id ?? null });
  keepRun(store, entry.id, textsOf(prepared), standingRuns(marks.journal));
  const context = { spreadsheet, sheet: targetSheet, marked: targetColumns, target };
  const written = applyChanges(plan.changes, { ...context, ...(onBlock && { onBlock }) });
  if (written.isMoved) {
    const undone = undoRun(open, entry, withAllRows(plan.undo, target));
    const name = targetName ?? madeTab ?? '';
    const [first, ...told] = undone.ok ? [rowsMoved(name), ...undone.value.moved] : undone.problems;
    return [first ?? rowsMoved(name), ...withMoved(told, written, name)];
  }
  // Reading forces every pending write out: only after that may the journal call the run done.
  const done: JournalEntry = { ...entry, state: 'done', sheetId: written.sheet?.getSheetId() ?? null };
  const after = written.marks ?? readMarks(spreadsheet);
  keepInFile(spreadsheet, after, { is: 'journal', journal: withEntry(journal, done) });
  return [];
}

/** What is kept of a run for later previews and for the history of its customers. */
function textsOf({ source, segmentation, summary }: PreparedRun): RunTexts {
  const { place } = source;
  const sheet = place.sheet && { ...place, snapshot: place.sheet };
  const moved = segmentation.packs.flatMap((result) => {
    const segments = newSegments(result, sheet && segmentsBefore(result, sheet));
    return Object.keys(segments).length > 0 ? [[result.pack.id, segments] as const] : [];
  });
  const moves: RunMoves = { asOf: summary.asOf, packs: Object.fromEntries(moved) };
  return {
    basis: renderBasis(segmentation.packs),
    moves: moved.length > 0 ? JSON.stringify(moves) : null,
  };
}

function journalEntry({ source, plan, summary }: PreparedRun, { language }: OpenSpreadsheet): JournalEntry {
  const { targetSheet, target, maxColumns, sheetId } = source;
  const added = plan.changes.find((change) => change.kind === 'addColumns');
  const time = new Date().toISOString();
  return {
    id: time,
    language,
    state: 'started',
    time,
    sheetId: targetSheet?.getSheetId() ?? null,
    sourceId: sheetId,
    undo: plan.undo.columns.length > 0 ? null : plan.undo,
    packs: summary.packs.map(({ title }) => title),
    asOf: summary.asOf,
    customers: summary.customers,
    moved: summary.packs.reduce((sum, { moved }) => sum + moved, 0),
    problems: summary.problems.reduce((sum, { count, hasPlace }) => sum + (hasPlace ? count : 0), 0),
    series: summary.series && [inShort(summary.series.customers), inShort(summary.series.revenue)],
    inserted:
      added && maxColumns !== null
        ? { after: target.lastColumn, count: added.columns.length, maxColumns }
        : null,
  };
}

/** The journal has little room, and nobody reads more digits. */
function inShort(share: number): number {
  return Math.round(share * 10000) / 10000;
}
