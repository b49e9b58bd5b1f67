/** The menu command "Undo last run", and the undoing itself, which an interrupted run needs too. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { hasAnswers } from '../core/plan/answered';
import { planUndo } from '../core/plan/planUndo';
import { type UndoRecord, withAllRows } from '../core/plan/undoRecord';
import { type Problem, renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { type CarriedOut, carryOut, type Step } from './carryOut';
import { findBlocked } from './findBlocked';
import { formatTime } from './formatTime';
import { type JournalEntry, lastRun, runBefore, withUndone } from './journal';
import { type OwnedSheet, readOwned } from './readOwned';
import { removeLeftovers } from './removeLeftovers';
import { confirm, tell } from './services/dialogs';
import { dropRun } from './services/keptRuns';
import { takeLock } from './services/lock';
import { keepInFile, readMarks } from './services/marks';
import { activateSheet, type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { dropEmptyStore, readUndo, writeUndo } from './services/store';
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
  const problems = undone.ok ? [] : undone.problems.map((problem) => renderProblem(problem, language));
  tell(title, undone.ok ? undone.value.sentence : problems.join('\n'));
}

export interface Undone {
  /** To show. */
  readonly sentence: string;
  /** Where columns moved just as it wrote: part of the sentence. */
  readonly moved: readonly Problem[];
}

/** The undoing that a page asks for by a button: a question comes only where formulas would lose what they read. */
export function undoFromPage(open: OpenSpreadsheet, run: JournalEntry): Result<string> {
  const warning = warningOf(open, run);
  if (warning !== '' && !isWanted(open, run, warning)) return failure({ code: 'undoDeclined', at: [] });
  const undone = undoRun(open, run);
  return undone.ok ? success(undone.value.sentence) : undone;
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
 * Undoes a run, finished or not. Everything is read again under the lock, since the file may have changed while a dialog
 * was open: only the very run that the user was asked about is undone. `given`: the record where the caller has a fuller
 * one than that which was kept.
 */
export function undoRun(
  { spreadsheet, ...asked }: OpenSpreadsheet,
  run: JournalEntry,
  given?: UndoRecord,
): Result<Undone> {
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const open = { ...asked, spreadsheet, marks: readMarks(spreadsheet) };
  const now = lastRun(open.marks.journal);
  if (now?.id !== run.id || now.state !== run.state) return failure({ code: 'anotherRun', at: [] });
  const record = given ?? recordOf(open, run);
  const undone: Result<CarriedOut> = record ? undoOn(open, run, record) : success({ kept: [], moved: [] });
  if (!undone.ok) return undone;
  const { kept, moved } = undone.value;
  removeLeftovers(spreadsheet, run);
  // The tab that was in front may be gone: the next run reads the sheet that this one read.
  if (record && record.madeTab !== null && kept.length === 0) activateSheet(spreadsheet, run.sourceId);
  const { store } = open.marks;
  if (store) {
    dropRun(store, run.id);
    dropEmptyStore(spreadsheet, store);
  }
  const journal = withUndone(open.marks.journal, run);
  keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'journal', journal });
  const { language } = open;
  const lines = [
    words.undone[language],
    ...moved.map((problem) => renderProblem(problem, language)),
    ...kept.map((tab) => fill(words.tabKept[language], { tab })),
  ];
  return success({ sentence: lines.join('\n'), moved });
}

function recordOf({ marks }: OpenSpreadsheet, run: JournalEntry): UndoRecord | null {
  return run.undo ?? readUndo(marks.store, run.id);
}

/** With what every row held in the beginning, however often rows move. */
function undoOn(open: OpenSpreadsheet, run: JournalEntry, record: UndoRecord): Result<CarriedOut> {
  let whole = record;
  return carryOut(
    open,
    (now) => {
      const steps = undoSteps(now, run, whole);
      const blocked = findBlocked(steps);
      return blocked ? failure(blocked) : success(steps);
    },
    (target, again) => {
      whole = withAllRows(whole, target);
      keepWhole(again, run, whole);
    },
  );
}

/** What the next attempt needs: by now any row may hold what belongs to another customer. */
function keepWhole(
  { marks: { store, journal } }: OpenSpreadsheet,
  run: JournalEntry,
  whole: UndoRecord,
): void {
  if (!store || whole.columns.length === 0) return;
  writeUndo(store, run.id, { record: whole, before: runBefore(journal, run)?.id ?? null });
}

function undoSteps(open: OpenSpreadsheet, run: JournalEntry, record: UndoRecord): readonly Step[] {
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
