/** The rows of the tab of key accounts as people left them. */
import { type Cell, isBlank } from '../facts/cell';
import type { Regional } from '../facts/regional';
import { columnLetters } from '../facts/table';
import { toDay } from '../facts/toDay';
import { ownedColumn, type Target } from '../plan/target';
import type { Problem } from '../problem';
import type { OwnedPlace } from '../source/sheetSnapshot';
import { type AccountColumnName, accountColumnNames, accountColumns, accountMark } from './accountColumns';
import { type ItemCode, toItemCode } from './accountItems';
import { type ItemState, toItemState } from './accountStates';

export interface AccountRow {
  /** Of the body, from 0. */
  readonly row: number;
  /** `''` where the row names nobody. */
  readonly account: string;
  readonly name: string | null;
  /** `null` for a row that people added. */
  readonly code: ItemCode | null;
  readonly state: ItemState;
  readonly due: number | null;
}

export function cellsOf(target: Target, name: AccountColumnName): readonly Cell[] {
  return ownedColumn(target, accountMark(name))?.cells ?? [];
}

/** A row of an account that says neither what to do by when nor how far it is, such as a heading, is none. */
export function readAccountRows(target: Target, regional: Regional): readonly AccountRow[] {
  const [names, codes, states, dues] = (['name', 'code', 'state', 'due'] as const).map((name) =>
    cellsOf(target, name),
  );
  return target.keys.flatMap((account, row): readonly AccountRow[] => {
    const code = toItemCode(codes?.[row]);
    const due = toDay(dues?.[row], regional) ?? null;
    if (account === '' || (code === null && due === null && isBlank(states?.[row]))) return [];
    const name = names?.[row];
    return [
      {
        row,
        account,
        name: isBlank(name) ? null : String(name),
        code,
        state: toItemState(states?.[row]),
        due,
      },
    ];
  });
}

/** Due dates that cannot be read, each with its cell. */
export function unreadableDues(target: Target, regional: Regional, sheet: string): readonly Problem[] {
  const column = ownedColumn(target, accountMark('due'));
  if (!column) return [];
  return column.cells.flatMap((cell, row): readonly Problem[] => {
    if (target.keys[row] === '' || toDay(cell, regional) !== undefined) return [];
    const at = [sheet, columnLetters(column.column) + (target.headerRow + 1 + row)];
    return [{ code: 'unreadableDay', at, found: typeof cell === 'object' ? null : cell }];
  });
}

/**
 * The row of the headers, from 1: people may have put a title above and renamed any header, so it is the row above the
 * first item that holds most of the names we gave; where none is left, the first that says something.
 */
export function accountsHeaderRow(cells: readonly (readonly Cell[])[], owned: readonly OwnedPlace[]): number {
  const columnOf = (name: AccountColumnName) =>
    (owned.find(({ mark }) => mark.column === accountMark(name))?.column ?? 0) - 1;
  const code = columnOf('code');
  const firstItem = cells.findIndex((row) => toItemCode(row[code]) !== null);
  const above = cells.slice(0, firstItem < 0 ? 1 : firstItem);
  const matches = above.map(
    (row) =>
      accountColumnNames.filter((name) =>
        Object.values(accountColumns[name].header).some((text) => text === row[columnOf(name)]),
      ).length,
  );
  const most = Math.max(0, ...matches);
  const at =
    most > 0
      ? matches.indexOf(most)
      : above.findIndex((row) => !isBlank(row[code]) && !isBlank(row[columnOf('id')]));
  return Math.max(0, at) + 1;
}
