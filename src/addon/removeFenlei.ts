/** The menu command "Remove Fenlei": what Fenlei owns goes, everything else stays. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { hasAnswers } from '../core/plan/answered';
import { planRemoval } from '../core/plan/planRemoval';
import { renderProblem } from '../core/problem';
import { success } from '../core/result';
import { accountsRemoval, removeAccounts } from './accounts/removeAccounts';
import { carryOut, type Step } from './carryOut';
import { findBlocked } from './findBlocked';
import { takeHalfInserted } from './inserted';
import { lastRun } from './journal';
import { readOwned } from './readOwned';
import { removeLeftovers } from './removeLeftovers';
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
  const taken = carryOut(open, (now) => success(stepsOf(now)));
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

function stepsOf(open: OpenSpreadsheet): readonly Step[] {
  return readOwned(open).map((owned) => {
    const { sheet, target } = owned;
    const foreign = owned.isForeign();
    const stays = target.ownTab && (foreign || hasAnswers(target));
    const changes = planRemoval(target, foreign);
    return { ...owned, changes, kept: stays ? sheet.getName() : null };
  });
}
