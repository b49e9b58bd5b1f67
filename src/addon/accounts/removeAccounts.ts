/** Taking the tab of key accounts out of the file: whole if nobody wrote in it, else it is given to the user. */
import { isUntouched } from '../../core/accounts/isUntouched';
import { planRemoval } from '../../core/plan/planRemoval';
import { mostTries } from '../carryOut';
import type { SheetStep } from '../findBlocked';
import { applyChanges } from '../services/applyChanges';
import { type MarkedColumn, readMarks } from '../services/marks';
import { hasForeignCells, holds } from '../services/readSheet';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { readAccountsTab, unfinishedTab } from './accountsTab';

/**
 * Answers the names of tabs that stay. Called last of all that takes tabs away, since a file must keep one. Where somebody
 * wrote in the tab just now it is theirs, and looked at again: our colours go from it. No cell is written, so that columns
 * which move meanwhile cost nobody anything.
 */
export function removeAccounts(open: OpenSpreadsheet, tries = 1): readonly string[] {
  const { spreadsheet } = open;
  const unfinished = unfinishedTab(open);
  if (unfinished) spreadsheet.deleteSheet(unfinished);
  const removal = unfinished ? null : accountsRemoval(open);
  if (!removal) return [];
  const { sheet, name, columns, target, changes, kept, isUntouched: isAsRead } = removal;
  const { isMoved } = applyChanges(changes, {
    ...{ spreadsheet, sheet, marked: columns, target, isUntouched: isAsRead },
  });
  if (isMoved && tries < mostTries)
    return removeAccounts({ ...open, marks: readMarks(spreadsheet) }, tries + 1);
  return kept !== null || isMoved ? [name] : [];
}

export interface AccountsRemoval extends SheetStep {
  readonly columns: readonly MarkedColumn[];
  readonly name: string;
  /** Whether the cells are still those that were read. */
  readonly isUntouched: () => boolean;
  /** The tab's name where it stays. */
  readonly kept: string | null;
}

/** What the removal would do as the file stands; `null` where there is no tab. */
export function accountsRemoval(open: OpenSpreadsheet): AccountsRemoval | null {
  const { spreadsheet, marks } = open;
  const tab = readAccountsTab(open);
  if (!tab) return null;
  const { sheet, name, columns, cells, target } = tab;
  const isLast = spreadsheet.getNumSheets() - (marks.store ? 1 : 0) === 1;
  const stays = isLast || !isUntouched(target) || hasForeignCells(sheet, cells, columns);
  return {
    ...{ sheet, columns, target, changes: planRemoval(target, stays), kept: stays ? name : null },
    ...{ name, isUntouched: () => holds(sheet, cells, open.toDay) },
  };
}
