/** The menu command "Undo last run", and the undoing itself, which an interrupted run needs too. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { hasAnswers } from '../core/plan/answered';
import type { Change } from '../core/plan/change';
import { planUndo } from '../core/plan/planUndo';
import { type UndoRecord, withAllRows } from '../core/plan/undoRecord';
import { renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { findBlocked } from './findBlocked';
import { formatTime } from './formatTime';
import { type JournalEntry, lastRun, withEntry } from './journal';
import { type OwnedSheet, readOwned } from './readOwned';
import { removeLeftovers } from './removeLeftovers';
import { applyChanges } from './services/applyChanges';
import { confirm, tell } from './services/dialogs';
import { dropRun } from './services/keptRuns';
import { takeLock } from './services/lock';
import { keepInFile, readMarks } from './services/marks';
import { activateSheet, type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { dropEmptyStore, readUndo } from './services/store';
import { warnOfFormulas } from './warnOfFormulas';

export function undoLastRun(): void {
  const open = openSpreadsheet();
  const { language } = open;
  const title = words.appName[language];
  const run = lastRun(open.marks.journal);
  if (!run || run.state === 'undone') {
    tell(title, renderProblem({ code: 'nothingToUndo', at: [] }, language));
    return;
  }
  if (!isWanted(open, run, warningOf(open, run))) return;
  const undone = undoRun(open, run);
  tell(
    title,
    undone.ok ? undone.value : undone.problems.map((problem) => renderProblem(problem, language)).join('\n'),
  );
}

/** The undoing that a page asks for by a button: a question comes only where formulas would lose what they read. */
export function undoFromPage(open: OpenSpreadsheet, run: JournalEntry): Result<string> {
  const warning = warningOf(open, run);
  if (warning !== '' && !isWanted(open, run, warning)) return failure({ code: 'undoDeclined', at: [] });
  return undoRun(open, run);
}

function warningOf(open: OpenSpreadsheet, run: JournalEntry): string {
  const record = recordOf(open, run);
  return record ? warnOfFormulas(open, undoSteps(open, run, record)) : '';
}

function isWanted({ language, timeZone }: OpenSpreadsheet, run: JournalEntry, warning: string): boolean {
  const values = {
    time: formatTime(run.time, timeZone),
    packs: run.packs.join(', '),
    customers: run.customers,
  };
  return confirm(words.undoTitle[language], fill(words.undoPrompt[language], values) + warning);
}

/**
 * Undoes a run, finished or not; answers the sentence to show. Everything is read again under the lock, since the file
 * may have changed while a dialog was open: only the very run that the user was asked about is undone. `given`: the
 * record where the caller has a fuller one than that which was kept.
 */
export function undoRun(
  { spreadsheet, ...asked }: OpenSpreadsheet,
  run: JournalEntry,
  given?: UndoRecord,
): Result<string> {
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const open = { ...asked, spreadsheet, marks: readMarks(spreadsheet) };
  const now = lastRun(open.marks.journal);
  if (now?.id !== run.id || now.state !== run.state) return failure({ code: 'anotherRun', at: [] });
  const record = given ?? recordOf(open, run);
  const undone = record ? undoOn(open, run, record) : success<readonly string[]>([]);
  if (!undone.ok) return undone;
  removeLeftovers(spreadsheet, run);
  // The tab that was in front may be gone: the next run reads the sheet that this one read.
  if (record && record.madeTab !== null && undone.value.length === 0)
    activateSheet(spreadsheet, run.sourceId);
  const { store } = open.marks;
  if (store) {
    dropRun(store, run.id);
    dropEmptyStore(spreadsheet, store);
  }
  const journal = withEntry(open.marks.journal, { ...run, state: 'undone', undo: null });
  keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'journal', journal });
  const { language } = open;
  const kept = undone.value.map((tab) => fill(words.tabKept[language], { tab }));
  return success([words.undone[language], ...kept].join('\n'));
}

function recordOf({ marks }: OpenSpreadsheet, run: JournalEntry): UndoRecord | null {
  return run.undo ?? readUndo(marks.store, run.id);
}

/** People who move rows again and again can wait for. */
const mostTries = 3;

/**
 * Answers the names of tabs that stay because the user wrote into them. Where rows move while it writes, it begins anew
 * from the sheet as it stands then, with what every row held in the beginning.
 */
function undoOn(
  open: OpenSpreadsheet,
  run: JournalEntry,
  record: UndoRecord,
  tries = 1,
): Result<readonly string[]> {
  const { spreadsheet } = open;
  const steps = undoSteps(open, run, record);
  const blocked = findBlocked(steps);
  if (blocked) return failure(blocked);
  for (const { sheet, columns, target, isUntouched, changes } of steps) {
    const { isMoved } = applyChanges(changes, {
      ...{ spreadsheet, sheet, marked: columns, target, isUntouched },
    });
    if (!isMoved) continue;
    if (tries === mostTries)
      return failure({ code: 'rowsMoved', at: [], values: { sheet: sheet.getName() } });
    const again = { ...open, marks: readMarks(spreadsheet) };
    return undoOn(again, run, withAllRows(record, target), tries + 1);
  }
  return success(steps.flatMap(({ kept }) => kept ?? []));
}

interface UndoStep extends OwnedSheet {
  readonly changes: readonly Change[];
  /** The name of a tab that stays because the user wrote into it. */
  readonly kept: string | null;
}

function undoSteps(open: OpenSpreadsheet, run: JournalEntry, record: UndoRecord): readonly UndoStep[] {
  const isOfRun = ({ sheet, columns }: OwnedSheet) =>
    run.sheetId === null
      ? columns.some(({ mark }) => mark.source === run.sourceId)
      : sheet.getSheetId() === run.sheetId;
  return readOwned(open)
    .filter(isOfRun)
    .map((owned) => {
      const foreign = record.madeTab !== null && owned.isForeign();
      const stays = foreign || (record.madeTab !== null && hasAnswers(owned.target));
      const changes = planUndo(record, owned.target, foreign);
      return { ...owned, changes, kept: stays ? owned.sheet.getName() : null };
    });
}
