/** Carries out a fix that was previewed, and takes back the latest one. Both run under the lock. */
import { fill } from '../../core/i18n/text';
import { words } from '../../core/i18n/words';
import { toFixRecord } from '../../core/quality/fixRecord';
import { planFixUndo } from '../../core/quality/planFixUndo';
import type { MendableKind } from '../../core/quality/qualityCatalog';
import { failure, type Result, success } from '../../core/result';
import type { Settings } from '../../protocol/settings';
import { readableSheets, readSource } from '../findSource';
import { rowsMoved } from '../guard';
import { writeFixedCells } from '../services/fixCells';
import { fitsKept, keepFixes, readFixes } from '../services/keptFixes';
import { takeLock } from '../services/lock';
import { readMarks } from '../services/marks';
import { activateSheet, type OpenSpreadsheet } from '../services/spreadsheet';
import { dropEmptyStore, dropUnfinishedStore, openStore } from '../services/store';
import { findBeside, findBlockedFix, isStanding } from './fixStep';
import { planFixes, planPrint, withNewFormats } from './planFixes';
import { readTypedTable } from './typedTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FixAsked {
  readonly kind: MendableKind;
  readonly sources: Settings['sources'];
  readonly front: number;
  /** What the page showed. */
  readonly plan: string;
}

/** The plan is made again from the sheet as it stands: where it is not the one shown, nothing is written. */
export function applyFix(asked: OpenSpreadsheet, { kind, sources, front, plan }: FixAsked): Result<string> {
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const open = { ...asked, marks: readMarks(asked.spreadsheet) };
  const source = readSource(open, sources, front);
  if (!source.ok) return source;
  const planned = planFixes(kind, source.value);
  if (planned.length === 0 || planPrint(planned) !== plan)
    return failure({ code: 'previewOutdated', at: [] });
  const steps = planned.map(({ sheet, fixes, typed }) => ({ ...typed, sheet, cells: fixes }));
  const blocked = findBlockedFix(steps);
  if (blocked) return failure(blocked);
  const kept = readFixes(open.marks.store);
  const id = `${new Date().toISOString()} ${kept.length}`;
  const records = planned.map(({ part, fixes, typed }) =>
    toFixRecord({ id, kind, sheet: part.id }, typed.table, fixes),
  );
  if (!fitsKept(records)) return failure({ code: 'fixTooLarge', at: [] });
  const store = storeFor(open, front);
  keepFixes(store, [...kept, ...records]);
  // Keeping takes its time, and people type meanwhile.
  if (!steps.every((step) => isStanding(step, open.toDay))) {
    keepFixes(
      store,
      readFixes(store).filter((record) => record.id !== id),
    );
    return failure({ code: 'previewOutdated', at: [] });
  }
  for (const { part, sheet, fixes } of planned) writeFixedCells(sheet, part.table, withNewFormats(fixes));
  const beside = findBeside(steps, open.toDay);
  if (beside) return failure(beside);
  const count = planned.reduce((sum, { fixes }) => sum + fixes.length, 0);
  return success(fill(words.fixed[open.language], { count }));
}

/** The hidden tab. Where it cannot be made, none that is half made stays, and the user's sheet is in front again. */
function storeFor({ spreadsheet, marks }: OpenSpreadsheet, front: number): Sheet {
  try {
    return openStore(spreadsheet, marks);
  } catch (error) {
    dropUnfinishedStore(spreadsheet, marks);
    activateSheet(spreadsheet, front);
    throw error;
  }
}

/** Undoes the latest fix if it is the one that the page showed; answers how many cells came back, and how many not. */
export function undoFix(asked: OpenSpreadsheet, id: string): Result<string> {
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const open = { ...asked, marks: readMarks(asked.spreadsheet) };
  const { store } = open.marks;
  const kept = readFixes(store);
  const latest = kept[kept.length - 1];
  if (!store || latest?.id !== id) return failure({ code: 'noFixToUndo', at: [] });
  const handles = readableSheets(open);
  const records = kept.filter((other) => other.id === id);
  const steps = records.flatMap((record) => {
    const sheet = handles.get(record.sheet);
    if (!sheet) return [];
    const typed = readTypedTable(sheet, open);
    return [{ sheet, ...typed, ...planFixUndo(record, typed.table) }];
  });
  const blocked = findBlockedFix(steps);
  if (blocked) return failure(blocked);
  const moved = steps.find((step) => !isStanding(step, open.toDay));
  if (moved) return failure(rowsMoved(moved.table.sheet));
  for (const { sheet, table, cells } of steps) writeFixedCells(sheet, table, cells);
  const beside = findBeside(steps, open.toDay);
  if (beside) return failure(beside);
  const count = steps.reduce((sum, { cells }) => sum + cells.length, 0);
  const all = records.flatMap(({ columns }) => columns).reduce((sum, { cells }) => sum + cells.length, 0);
  const left = all - count;
  keepFixes(
    store,
    kept.filter((record) => record.id !== id),
  );
  dropEmptyStore(open.spreadsheet, store);
  const { language } = open;
  const lines = [
    fill(words.fixUndone[language], { count }),
    ...(left > 0 ? [fill(words.fixLeft[language], { count: left })] : []),
  ];
  return success(lines.join(' '));
}
