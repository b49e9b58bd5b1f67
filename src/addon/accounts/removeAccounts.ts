/** Taking the tab of key accounts out of the file: whole if nobody wrote in it, else it is given to the user. */
import { isUntouched } from '../../core/accounts/isUntouched';
import { planRemoval } from '../../core/plan/planRemoval';
import { applyChanges } from '../services/applyChanges';
import { hasForeignCells } from '../services/readSheet';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { readAccountsTab, unfinishedTab } from './accountsTab';

/** Answers the names of tabs that stay. Called last of all that takes tabs away, since a file must keep one. */
export function removeAccounts(open: OpenSpreadsheet): readonly string[] {
  const { spreadsheet, marks } = open;
  const unfinished = unfinishedTab(open);
  if (unfinished) spreadsheet.deleteSheet(unfinished);
  const tab = unfinished ? null : readAccountsTab(open);
  if (!tab) return [];
  const { sheet, name, columns, cells, target } = tab;
  const isLast = spreadsheet.getNumSheets() - (marks.store ? 1 : 0) === 1;
  const stays = isLast || !isUntouched(target) || hasForeignCells(sheet, cells, columns);
  applyChanges(planRemoval(target, stays), { spreadsheet, sheet, marked: columns, target });
  return stays ? [name] : [];
}
