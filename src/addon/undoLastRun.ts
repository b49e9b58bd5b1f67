/** The menu command "Undo last run", and the undoing itself, which an interrupted run needs too. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { planUndo } from '../core/plan/planUndo';
import type { UndoRecord } from '../core/plan/undoRecord';
import { renderProblem } from '../core/problem';
import { formatTime } from './formatTime';
import { type JournalEntry, lastRun, withEntry } from './journal';
import { type OwnedSheet, readOwned } from './readOwned';
import { removeLeftovers } from './removeLeftovers';
import { applyChanges } from './services/applyChanges';
import { confirm, tell } from './services/dialogs';
import { takeLock } from './services/lock';
import { keepInFile, readMarks } from './services/marks';
import { type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { readUndo } from './services/store';

export function undoLastRun(): void {
  const open = openSpreadsheet();
  const { language } = open;
  const run = lastRun(open.marks.journal);
  if (!run || run.state === 'undone') {
    tell(words.undoTitle[language], renderProblem({ code: 'nothingToUndo', at: [] }, language));
    return;
  }
  const values = {
    time: formatTime(run.time, open.timeZone),
    packs: run.packs.join(', '),
    customers: run.customers,
  };
  if (!confirm(words.undoTitle[language], fill(words.undoPrompt[language], values))) return;
  tell(words.undoTitle[language], undoRun(open, run));
}

/** Undoes a run, finished or not; answers the sentence to show. */
export function undoRun(open: OpenSpreadsheet, run: JournalEntry): string {
  const { spreadsheet, language } = open;
  if (!takeLock()) return renderProblem({ code: 'anotherRun', at: [] }, language);
  const record = run.undo ?? readUndo(open.marks.store, run.id);
  const kept = record ? undoOn(open, run, record) : null;
  removeLeftovers(spreadsheet, run);
  const journal = withEntry(open.marks.journal, { ...run, state: 'undone', undo: null });
  keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'journal', journal });
  const keptLine = kept === null ? [] : [fill(words.tabKept[language], { tab: kept })];
  return [words.undone[language], ...keptLine].join('\n');
}

/** Answers the name of a tab that stays because the user wrote into it. */
function undoOn(open: OpenSpreadsheet, run: JournalEntry, record: UndoRecord): string | null {
  const isOfRun = ({ sheet, columns }: OwnedSheet) =>
    run.sheetId === null
      ? columns.some(({ mark }) => mark.source === run.sourceId)
      : sheet.getSheetId() === run.sheetId;
  let kept: string | null = null;
  for (const { sheet, columns, target, foreign } of readOwned(open).filter(isOfRun)) {
    applyChanges(planUndo(record, target, foreign), {
      spreadsheet: open.spreadsheet,
      sheet,
      marked: columns,
    });
    if (record.madeTab !== null && foreign) kept = sheet.getName();
  }
  return kept;
}
