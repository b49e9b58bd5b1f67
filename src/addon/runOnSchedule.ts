/** The run of a time-driven trigger: what was applied last, as of today, with nobody there to ask or to tell. */
import type { Locale } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { type Problem, renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import type { RunOutcome } from '../protocol/runOutcome';
import type { Source } from './findSource';
import { stoppedSentence } from './guarded';
import { type JournalEntry, runToRepeat } from './journal';
import { prepareRun } from './prepareRun';
import { hasSpreadsheet, type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { settingsOf } from './settings';
import { withoutHalf } from './withoutHalf';
import { writeRun } from './writeRun';

/**
 * Whatever keeps it from writing is thrown, as a sentence: only then does Google count the execution as failed and tell
 * the owner of the trigger. It speaks the language of whoever applied, in which the segments stand.
 */
export function runOnSchedule(): RunOutcome {
  let language: Locale = 'en';
  let outcome: Result<RunOutcome>;
  try {
    outcome = repeatRun((known) => {
      language = known;
    });
  } catch (error) {
    throw new Error(stoppedSentence(error, language));
  }
  if (!outcome.ok) throw new Error(refusal(outcome.problems, language));
  return outcome.value;
}

function repeatRun(speak: (language: Locale) => void): Result<RunOutcome> {
  if (!hasSpreadsheet()) return failure({ code: 'noSpreadsheet', at: [] });
  const open = openSpreadsheet();
  const run = runToRepeat(open.marks.journal);
  if (!run) return failure({ code: 'nothingApplied', at: [] });
  const { language = open.language } = run;
  speak(language);
  return repeat({ ...open, language }, run);
}

function repeat(asked: OpenSpreadsheet, run: JournalEntry): Result<RunOutcome> {
  const settings = { ...settingsOf(asked.marks), asOf: null };
  // No sheet is open to anybody: without a choice of sheets the one read before is read.
  const first = prepareRun(asked, settings, { front: run.sourceId });
  if (!first.ok) return first;
  const doubts = doubtsOf(first.value.source, run);
  if (doubts.length > 0) return failure(...doubts);
  const whole = withoutHalf(asked, first.value, settings);
  if (!whole.ok) return whole;
  const { open, prepared } = whole.value;
  const prevented = writeRun(open, prepared, { scheduled: true });
  if (prevented.length > 0) return failure(...prevented);
  const status = prepared.plan.changes.length === 0 ? 'unchanged' : 'applied';
  return success({ status, summary: prepared.summary });
}

/** What a person would see in a preview and look into: here nobody sees one. */
function doubtsOf({ orders, customers, place, sheetName }: Source, run: JournalEntry): readonly Problem[] {
  const unsure = [orders, customers].flatMap((part): readonly Problem[] =>
    part && part.unsure.length > 0
      ? [{ code: 'columnsUnsure', at: [part.table.sheet], expected: part.unsure }]
      : [],
  );
  // Segments of orders stand in a tab of our own, those of customers in their sheet.
  const wasOwnTab = run.sheetId !== run.sourceId;
  return place.ownTab === wasOwnTab
    ? unsure
    : [...unsure, { code: 'kindChanged', at: [], values: { sheet: sheetName } }];
}

function refusal(problems: readonly Problem[], language: Locale): string {
  const sentences = problems.map((problem) => renderProblem(problem, language));
  return [words.refusedTitle[language], ...sentences].join('\n');
}
