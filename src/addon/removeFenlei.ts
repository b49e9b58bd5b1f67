/** The menu command "Remove Fenlei": what Fenlei owns goes, everything else stays. */
import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import { planRemoval } from '../core/plan/planRemoval';
import { renderProblem } from '../core/problem';
import { lastRun } from './journal';
import { readOwned } from './readOwned';
import { removeLeftovers } from './removeLeftovers';
import { applyChanges } from './services/applyChanges';
import { confirm, tell } from './services/dialogs';
import { takeLock } from './services/lock';
import { readMarks } from './services/marks';
import { openSpreadsheet } from './services/spreadsheet';

export function removeEverything(): void {
  const open = openSpreadsheet();
  const { spreadsheet, language, marks } = open;
  const title = words.removeTitle[language];
  if (!confirm(title, words.removePrompt[language])) return;
  if (!takeLock()) {
    tell(title, renderProblem({ code: 'anotherRun', at: [] }, language));
    return;
  }
  const kept: string[] = [];
  for (const { sheet, columns, target, foreign } of readOwned(open)) {
    if (foreign) kept.push(sheet.getName());
    applyChanges(planRemoval(target, foreign), { spreadsheet, sheet, marked: columns });
  }
  const run = lastRun(marks.journal);
  if (run) removeLeftovers(spreadsheet, run);
  if (marks.store) spreadsheet.deleteSheet(marks.store);
  // Settings and journal go last: until then an interrupted removal can be repeated.
  for (const metadata of readMarks(spreadsheet).entries) metadata.remove();
  tell(
    title,
    [words.removed[language], ...kept.map((tab) => fill(words.tabKept[language], { tab }))].join('\n'),
  );
}
