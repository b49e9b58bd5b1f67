/** The tab of key accounts as it stands in the file. */
import { accountMark, isAccountsColumn } from '../../core/accounts/accountColumns';
import { usedAccountColors } from '../../core/accounts/accountLayout';
import { accountsHeaderRow } from '../../core/accounts/accountRows';
import type { Cell } from '../../core/facts/cell';
import type { Target } from '../../core/plan/target';
import type { MarkedColumn, Marks } from '../services/marks';
import { readCells, readTarget } from '../services/readSheet';
import type { OpenSpreadsheet } from '../services/spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface AccountsTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly columns: readonly MarkedColumn[];
  readonly cells: readonly (readonly Cell[])[];
  readonly target: Target;
}

/** `null` where there is none, somebody deleted it, or one was begun and nothing stands in it yet. */
export function readAccountsTab(open: OpenSpreadsheet): AccountsTab | null {
  const { marks, toDay } = open;
  const ours = marks.columns.filter(({ mark }) => isAccountsColumn(mark));
  const key = ours.find(({ mark }) => mark.column === accountMark('id'));
  const sheet = (key ?? ours[0])?.sheet;
  if (!sheet || isUnfinished(sheet, marks)) return null;
  const columns = ours.filter((column) => column.sheet.getSheetId() === sheet.getSheetId());
  const cells = readCells(sheet, toDay);
  const target = readTarget(sheet, cells, columns, {
    ownTab: true,
    headerRow: accountsHeaderRow(cells, columns),
    keyColumn: key?.column ?? 0,
    maxColumns: sheet.getMaxColumns(),
    usedColors: usedAccountColors,
  });
  return { sheet, name: sheet.getName(), columns, cells, target };
}

/** The tab that was being made when something failed, as long as nothing stands in it. */
export function unfinishedTab({
  spreadsheet,
  marks,
}: Pick<OpenSpreadsheet, 'spreadsheet' | 'marks'>): Sheet | null {
  const { making } = marks.accounts;
  const sheet = making === null ? null : spreadsheet.getSheetByName(making);
  return sheet && isUnfinished(sheet, marks) ? sheet : null;
}

function isUnfinished(sheet: Sheet, { accounts }: Marks): boolean {
  return accounts.making !== null && sheet.getName() === accounts.making && sheet.getLastRow() === 0;
}
