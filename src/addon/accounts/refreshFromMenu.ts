/** The menu command "Key accounts": makes or refreshes the tab, and tells what is overdue. */
import { accountWords } from '../../core/accounts/accountWords';
import type { Locale } from '../../core/i18n/text';
import { words } from '../../core/i18n/words';
import { type Problem, renderProblem } from '../../core/problem';
import { confirm, tell } from '../services/dialogs';
import { openSpreadsheet } from '../services/spreadsheet';
import { describeOverdue, describePlan } from './describeAccounts';
import { prepareAccounts } from './prepareAccounts';
import { writeAccounts } from './writeAccounts';

/** It asks only where rows are added; else it writes no more than its own two columns. */
export function refreshFromMenu(): void {
  const open = openSpreadsheet();
  const { language } = open;
  const prepared = prepareAccounts(open);
  if (!prepared.ok) {
    refuse(prepared.problems, language);
    return;
  }
  const { plan, tab } = prepared.value;
  const asks = !tab || plan.added.length > 0;
  if (asks && !confirm(accountWords.confirmTitle[language], describePlan(prepared.value, language))) return;
  const written = writeAccounts(open, prepared.value, null);
  if (!written.ok) {
    refuse(written.problems, language);
    return;
  }
  // A tab just made is in front already.
  written.value.tab?.sheet.activate();
  tell(accountWords.tab[language], describeOverdue(written.value, language));
}

function refuse(problems: readonly Problem[], language: Locale): void {
  const sentences = problems.map((problem) => renderProblem(problem, language));
  tell(words.refusedTitle[language], sentences.join('\n\n'));
}
