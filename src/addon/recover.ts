/** A run that stopped halfway is noticed by the next one: the user finishes it or undoes it. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { type Problem, renderProblem } from '../core/problem';
import { formatTime } from './formatTime';
import { lastRun } from './journal';
import { askYesNo, tell } from './services/dialogs';
import { takeLock } from './services/lock';
import { readMarks } from './services/marks';
import { activateSheet, type OpenSpreadsheet } from './services/spreadsheet';
import { undoRun } from './undoLastRun';

/**
 * The spreadsheet to go on with, `null` to stop. To finish, the half of a run is undone and the whole is run again:
 * that ends in the very sheet that the run would have made.
 */
export function recover(open: OpenSpreadsheet): OpenSpreadsheet | null {
  if (lastRun(open.marks.journal)?.state !== 'started') return open;
  const { spreadsheet, language, timeZone } = open;
  const refuse = (problems: readonly Problem[]) =>
    tell(words.appName[language], problems.map((problem) => renderProblem(problem, language)).join('\n'));
  // A run that is still writing holds the lock: only what is open without one was interrupted.
  if (!takeLock()) {
    refuse([{ code: 'anotherRun', at: [] }]);
    return null;
  }
  const marks = readMarks(spreadsheet);
  const run = lastRun(marks.journal);
  if (run?.state !== 'started') return { ...open, marks };
  const title = words.interruptedTitle[language];
  const answer = askYesNo(title, fill(words.interrupted[language], { time: formatTime(run.time, timeZone) }));
  if (answer === 'cancel') return null;
  // While the question stood open the script rested.
  const since = Date.now();
  const undone = undoRun(open, run);
  if (!undone.ok) {
    refuse(undone.problems);
    return null;
  }
  if (answer === 'yes') {
    if (undone.value.moved.length > 0) refuse(undone.value.moved);
    // The half of a run may have left another tab in front.
    activateSheet(spreadsheet, run.sourceId);
    return { ...open, since, marks: readMarks(spreadsheet) };
  }
  tell(title, undone.value.sentence);
  return null;
}
