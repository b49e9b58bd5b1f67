/** A run that stopped halfway is noticed by the next one: the user finishes it or undoes it. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { formatTime } from './formatTime';
import { lastRun } from './journal';
import { removeLeftovers } from './removeLeftovers';
import { askYesNo, tell } from './services/dialogs';
import { readMarks } from './services/marks';
import type { OpenSpreadsheet } from './services/spreadsheet';
import { undoRun } from './undoLastRun';

/**
 * The spreadsheet to go on with, `null` to stop. Finishing needs no more than running again: the plan compares with
 * what the sheet holds and writes what is missing.
 */
export function recover(open: OpenSpreadsheet): OpenSpreadsheet | null {
  const { spreadsheet, language } = open;
  const run = lastRun(open.marks.journal);
  if (run?.state !== 'started') return open;
  const title = words.interruptedTitle[language];
  const answer = askYesNo(
    title,
    fill(words.interrupted[language], { time: formatTime(run.time, open.timeZone) }),
  );
  if (answer === 'cancel') return null;
  if (answer === 'no') {
    tell(title, undoRun(open, run));
    return null;
  }
  removeLeftovers(spreadsheet, run);
  return { ...open, marks: readMarks(spreadsheet) };
}
