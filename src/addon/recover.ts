/** A run that stopped halfway is noticed by the next one: the user finishes it or undoes it. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { formatTime } from './formatTime';
import { lastRun } from './journal';
import { askYesNo, tell } from './services/dialogs';
import { readMarks } from './services/marks';
import { activateSheet, type OpenSpreadsheet } from './services/spreadsheet';
import { undoRun } from './undoLastRun';

/**
 * The spreadsheet to go on with, `null` to stop. To finish, the half of a run is undone and the whole is run again:
 * that ends in the very sheet that the run would have made.
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
  const undone = undoRun(open, run);
  if (answer === 'yes') {
    // The half of a run may have left another tab in front.
    activateSheet(spreadsheet, run.sourceId);
    return { ...open, marks: readMarks(spreadsheet) };
  }
  tell(title, undone);
  return null;
}
