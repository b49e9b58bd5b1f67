/** Writes a prepared refresh of the key accounts, under the lock, if the file still stands as it was read. */
import type { KeyChoice } from '../../core/accounts/keyChoice';
import { newTarget } from '../../core/plan/target';
import { failure, type Result, success } from '../../core/result';
import { findBlocked } from '../findBlocked';
import { halfDone, rowsMoved, withMoved } from '../guard';
import { applyChanges } from '../services/applyChanges';
import { takeLock } from '../services/lock';
import { type AccountsEntry, keepInFile, readMarks } from '../services/marks';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { unfinishedTab } from './accountsTab';
import { type PreparedAccounts, prepareAccounts } from './prepareAccounts';

/**
 * The file is read and planned on again under the lock: where that gives another plan than the one that was shown,
 * nothing is written. A tab is entered in the file before it is made, so that one that was begun and not finished is
 * known; everything else is written in such an order that refreshing again ends as if nothing had failed.
 */
export function writeAccounts(
  asked: OpenSpreadsheet,
  shown: PreparedAccounts,
  chosen: KeyChoice | null,
): Result<PreparedAccounts> {
  const { spreadsheet } = asked;
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const open = { ...asked, marks: readMarks(spreadsheet) };
  const prepared = prepareAccounts(open, chosen ?? open.marks.accounts.choice);
  if (!prepared.ok) return prepared;
  const { plan, tab, tabName } = prepared.value;
  if (JSON.stringify(plan.changes) !== JSON.stringify(shown.plan.changes)) return failure(rowsMoved(tabName));
  const blocked = tab && findBlocked([{ ...tab, changes: plan.changes }]);
  if (blocked) return failure(blocked);
  const before = open.marks.accounts;
  const entry: AccountsEntry = { choice: chosen ?? before.choice, making: null };
  const during: AccountsEntry = { ...entry, making: tab ? null : tabName };
  if (!isSame(before, during)) keepInFile(spreadsheet, open.marks, { is: 'accounts', accounts: during });
  if (plan.changes.length === 0) return prepared;
  const unfinished = unfinishedTab(open);
  if (unfinished) spreadsheet.deleteSheet(unfinished);
  const written = applyChanges(plan.changes, {
    spreadsheet,
    sheet: tab?.sheet ?? null,
    marked: tab?.columns ?? [],
    target: tab?.target ?? newTarget,
  });
  if (written.isMoved) return failure(halfDone(tabName), ...withMoved([], written, tabName));
  if (!tab) keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'accounts', accounts: entry });
  return success(prepared.value);
}

function isSame(a: AccountsEntry, b: AccountsEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
