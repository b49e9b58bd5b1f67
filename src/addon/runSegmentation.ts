/** The menu command "Segment customers": read, compute, preview, then write under the lock. */
import { words } from '../core/i18n/words';
import { type Problem, renderProblem } from '../core/problem';
import type { RunOutcome } from '../protocol/runOutcome';
import { confirmRun } from './confirmRun';
import { prepareRun } from './prepareRun';
import { recover } from './recover';
import { tell } from './services/dialogs';
import { type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { settingsOf } from './settings';
import { writeRun } from './writeRun';

export function runSegmentation(): RunOutcome {
  const open = recover(openSpreadsheet());
  if (!open) return { status: 'cancelled' };
  const prepared = prepareRun(open, settingsOf(open.marks));
  if (!prepared.ok) return refuse(prepared.problems, open);
  const { source, plan, summary } = prepared.value;
  if (plan.changes.length === 0) {
    tell(words.appName[open.language], words.unchanged[open.language]);
    return { status: 'unchanged', summary };
  }
  if (!confirmRun(summary, { source, plan, locale: open.language })) return { status: 'cancelled' };
  const prevented = writeRun(open, prepared.value);
  return prevented.length > 0 ? refuse(prevented, open) : { status: 'applied', summary };
}

function refuse(problems: readonly Problem[], { language }: OpenSpreadsheet): RunOutcome {
  const sentences = problems.map((problem) => renderProblem(problem, language));
  tell(words.refusedTitle[language], sentences.join('\n\n'));
  return { status: 'refused', problems: sentences };
}
