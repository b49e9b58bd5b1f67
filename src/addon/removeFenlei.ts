/** The menu command "Remove Fenlei": what Fenlei owns goes, everything else stays. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { hasAnswers } from '../core/plan/answered';
import { planRemoval } from '../core/plan/planRemoval';
import { type Problem, renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { accountsRemoval, removeAccounts } from './accounts/removeAccounts';
import { findBlocked } from './findBlocked';
import { halfDone, mostTries, withMoved } from './guard';
import { takeHalfInserted } from './inserted';
import { lastRun } from './journal';
import { readOwned } from './readOwned';
import { removeLeftovers } from './removeLeftovers';
import { applyChanges } from './services/applyChanges';
import { confirm, tell } from './services/dialogs';
import { takeLock } from './services/lock';
import { readMarks } from './services/marks';
import { dropUnfinishedReport, removeReport } from './services/reportTab';
import { type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { dropUnfinishedStore } from './services/store';
import { warnOfFormulas } from './warnOfFormulas';

export function removeEverything(): void {
  const asked = openSpreadsheet();
  const { spreadsheet, language } = asked;
  const title = words.appName[language];
  const warning = warnOfFormulas(asked, stepsOf(asked));
  if (!confirm(words.removeTitle[language], words.removePrompt[language] + warning)) return;
  if (!takeLock()) {
    tell(title, renderProblem({ code: 'anotherRun', at: [] }, language));
    return;
  }
  // Read again: columns may have moved while the dialog was open.
  const found = { ...asked, marks: readMarks(spreadsheet) };
  const blocked = findBlocked([...stepsOf(found), ...[accountsRemoval(found) ?? []].flat()]);
  if (blocked) {
    tell(words.refusedTitle[language], renderProblem(blocked, language));
    return;
  }
  const open = withoutHalfMade(found);
  const { marks } = open;
  const taken = takeColumns(open);
  if (!taken.ok) {
    tell(title, taken.problems.map((problem) => renderProblem(problem, language)).join('\n'));
    return;
  }
  const kept = [...taken.value.kept];
  if (marks.report && !removeReport(spreadsheet, marks)) kept.push(marks.report.sheet.getName());
  kept.push(...removeAccounts(open));
  if (marks.store) spreadsheet.deleteSheet(marks.store);
  // Settings and journal go last: until then an interrupted removal can be repeated.
  for (const metadata of readMarks(spreadsheet).entries) metadata.remove();
  const lines = [
    words.removed[language],
    ...taken.value.moved.map((problem) => renderProblem(problem, language)),
    ...kept.map((tab) => fill(words.tabKept[language], { tab })),
  ];
  tell(title, lines.join('\n'));
}

interface Taken {
  readonly tries: number;
  /** The names of tabs that stay. */
  readonly kept: readonly string[];
  readonly moved: readonly Problem[];
}

/** Where rows or columns move meanwhile, it begins anew from the file as it stands then. */
function takeColumns(
  open: OpenSpreadsheet,
  { tries, kept: before, moved }: Taken = { tries: 1, kept: [], moved: [] },
): Result<Taken> {
  const { spreadsheet } = open;
  const kept = new Set(before);
  for (const { sheet, columns, target, foreign, isUntouched, changes } of stepsOf(open)) {
    if (target.ownTab && (foreign || hasAnswers(target))) kept.add(sheet.getName());
    const applied = applyChanges(changes, {
      ...{ spreadsheet, sheet, marked: columns, target, isUntouched },
    });
    if (!applied.isMoved) continue;
    const told = withMoved(moved, applied, sheet.getName());
    if (tries === mostTries) return failure(halfDone(sheet.getName()), ...told);
    const again = { ...open, marks: readMarks(spreadsheet) };
    return takeColumns(again, { tries: tries + 1, kept: [...kept], moved: told });
  }
  return success({ tries, kept: [...kept], moved });
}

/** What is half made goes first, as the journal tells it: that counts the columns which were there before. */
function withoutHalfMade(found: OpenSpreadsheet): OpenSpreadsheet {
  const { spreadsheet, marks } = found;
  const run = lastRun(marks.journal);
  takeHalfInserted(found);
  if (run) removeLeftovers(spreadsheet, run);
  dropUnfinishedStore(spreadsheet, marks);
  dropUnfinishedReport(found);
  return { ...found, marks: readMarks(spreadsheet) };
}

function stepsOf(open: OpenSpreadsheet) {
  return readOwned(open).map((owned) => {
    const foreign = owned.isForeign();
    return { ...owned, foreign, changes: planRemoval(owned.target, foreign) };
  });
}
