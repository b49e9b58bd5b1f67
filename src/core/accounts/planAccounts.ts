/** What a refresh of the tab of key accounts would write, as data: preview, dialog and writing read this one plan. */
import type { Cell } from '../facts/cell';
import type { Regional } from '../facts/regional';
import type { Locale } from '../i18n/text';
import type { Change, NewColumn } from '../plan/change';
import { colorChanges } from '../plan/colorChanges';
import { stretches } from '../plan/stretches';
import { newTarget, ownedColumn, type Target } from '../plan/target';
import { aroundRows } from '../plan/usersRows';
import { failure, type Result, success } from '../result';
import { cellOf, type FreshRow, freshRows, standingText, talliesOf } from './accountCells';
import {
  type AccountColumn,
  type AccountColumnName,
  accountColumnNames,
  accountColumns,
  accountMark,
} from './accountColumns';
import { isKeyColumnGone, type Layout, layOut, type MarkOptions, marked, markOf } from './accountLayout';
import { type AccountRow, cellsOf, readAccountRows } from './accountRows';
import { type AccountsStanding, accountsStanding } from './accountsStanding';
import type { KeyAccount } from './readKeyAccounts';

/** More than anybody can visit; the seventeen rows of each still fit into one write. */
export const mostKeyAccounts = 500;

export interface AccountsOptions extends MarkOptions {
  readonly regional: Regional;
  /** The day of the refresh, from which due dates of new rows are proposed. */
  readonly today: number;
  /** The name of the tab: of the one there is, or of the one to be made. */
  readonly tab: string;
}

export interface AccountsPlan {
  /** Empty: the tab is as it should be. */
  readonly changes: readonly Change[];
  /** Accounts that get rows. */
  readonly added: readonly KeyAccount[];
  /** Accounts with rows that are no longer key. */
  readonly lapsed: readonly string[];
  /** As the tab stands, without the rows to be added. */
  readonly before: AccountsStanding;
  /** As it stands once the plan is carried out. */
  readonly standing: AccountsStanding;
}

/**
 * Rows for accounts that have none, and what a refresh says of the others; `null` makes the tab. Nothing that people
 * wrote is touched: existing rows change in the two columns that belong to Fenlei, and there only where the row is an
 * item of the programme. New rows stand below everything in the sheet. An account that is no longer key is marked, and
 * an account of which people deleted some rows does not get them back.
 */
export function planAccounts(
  existing: Target | null,
  accounts: readonly KeyAccount[],
  options: AccountsOptions,
): Result<AccountsPlan> {
  const target = existing ?? newTarget;
  const gone = existing ? accountColumnNames.find((name) => isKeyColumnGone(target, name)) : undefined;
  if (gone) {
    const values = { column: accountColumns[gone].header, sheet: options.tab };
    return failure({ code: 'accountsColumnGone', at: [], values });
  }
  if (accounts.length > mostKeyAccounts) {
    const values = { count: accounts.length, most: mostKeyAccounts };
    return failure({ code: 'tooManyKeyAccounts', at: [], values });
  }
  const rows = readAccountRows(target, options.regional);
  const known = new Set(rows.flatMap(({ account, code }) => (code === null ? [] : [account])));
  const added = accounts.filter(({ id }) => !known.has(id));
  const fresh = freshRows(added, { from: target.keys.length, today: options.today });
  const standing = accountsStanding([...rows, ...fresh], accounts, options.today);
  const layout = layOut(target);
  const changes = [
    ...roomFor(fresh.length, { target, layout, options, isNew: existing === null }),
    ...newHeaders(target, layout, options.locale),
    ...newRows(fresh, { target, layout, options, standing }),
    ...refreshed(rows, { target, layout, options, standing }),
    ...marked(target, layout, options),
    ...colorChanges(
      { mark: markOf('standing', options), column: layout.columns.get('standing') ?? 0 },
      target,
      {
        rows: target.keys.length + fresh.length,
        lastColumn: layout.lastColumn,
      },
    ),
  ];
  const before = accountsStanding(rows, accounts, options.today);
  return success({ changes, added, lapsed: standing.lapsed, before, standing });
}

interface Context {
  readonly target: Target;
  readonly layout: Layout;
  readonly options: AccountsOptions;
}

/** The tab, rows and columns that are missing. */
function roomFor(
  count: number,
  { target, layout: { made }, options, isNew }: Context & { readonly isNew: boolean },
): readonly Change[] {
  const changes: Change[] = [];
  if (isNew) changes.push({ kind: 'addTab', name: options.tab, rows: count + 1, columns: made.length });
  else if (count > 0) changes.push({ kind: 'addRows', after: target.headerRow + target.keys.length, count });
  if (made.length > 0)
    changes.push({
      kind: 'addColumns',
      after: target.lastColumn,
      insert: !isNew,
      columns: made.map(
        (name): NewColumn => ({ mark: markOf(name, options), format: accountColumns[name].format }),
      ),
    });
  return changes;
}

/** Of new columns; a header that is blank, because an earlier refresh stopped before it, is written too. */
function newHeaders(target: Target, { columns }: Layout, locale: Locale): readonly Change[] {
  const blank = [...columns].filter(
    ([name]) => (ownedColumn(target, accountMark(name))?.header ?? '').trim() === '',
  );
  const headers = new Map(blank.map(([name, column]) => [column, accountColumns[name].header[locale]]));
  const places = [...headers.keys()].sort((one, other) => one - other);
  return stretches(places).map(({ first, count }): Change => {
    const cells = Array.from({ length: count }, (_, at) => headers.get(first + at) ?? null);
    return { kind: 'writeCells', row: target.headerRow, column: first, cells: [cells] };
  });
}

interface Standing extends Context {
  readonly standing: AccountsStanding;
}

/**
 * One write over the whole width, so that a failure leaves no half of a row behind: columns of people's own in between
 * are blank there, below everything that stands in the sheet, and stay so.
 */
function newRows(
  fresh: readonly FreshRow[],
  { target, layout, options, standing }: Standing,
): readonly Change[] {
  if (fresh.length === 0) return [];
  const row = target.headerRow + target.keys.length + 1;
  const { columns } = layout;
  const first = Math.min(...columns.values());
  const width = Math.max(...columns.values()) - first + 1;
  const { locale, today } = options;
  const context = { locale, today, tallies: talliesOf(standing, locale) };
  const cells = fresh.map((item) => {
    const line = new Array<Cell>(width).fill(null);
    for (const [name, column] of columns) line[column - first] = cellOf(name, item, context);
    return line;
  });
  const formats = [...columns].map(([name, column]) => ({ column, format: accountColumns[name].format }));
  // In a tab just made the columns have their formats; else new rows take over those of the row above them.
  const format: Change = { kind: 'formatRows', row, rows: fresh.length, columns: formats };
  return [
    ...(target.owned.length > 0 ? [format] : []),
    { kind: 'writeCells', row, column: first, cells },
    ...(target.owned.length > 0 ? [] : widths(columns)),
  ];
}

function widths(columns: ReadonlyMap<AccountColumnName, number>): readonly Change[] {
  const widened = [...columns].flatMap(([name, column]): readonly Change[] => {
    const { width }: AccountColumn = accountColumns[name];
    return width === undefined ? [] : [{ kind: 'setWidth', column, width }];
  });
  return [{ kind: 'fitColumns', column: 1, count: columns.size }, ...widened];
}

/** The two columns of ours in rows that are there: rows of people's own are never written. */
function refreshed(
  rows: readonly AccountRow[],
  { target, layout, options, standing }: Standing,
): readonly Change[] {
  const { locale, today } = options;
  const items = new Map(rows.flatMap((item) => (item.code === null ? [] : [[item.row, item] as const])));
  const lapsed = new Set(standing.lapsed);
  const tallies = talliesOf(standing, locale);
  const ours = {
    tally: ({ account }: AccountRow): Cell => tallies.get(account) ?? null,
    standing: (row: AccountRow): Cell =>
      standingText({ ...row, isKey: !lapsed.has(row.account) }, today, locale),
  };
  return (['tally', 'standing'] as const).flatMap((name): readonly Change[] => {
    const before = cellsOf(target, name);
    const cells = target.keys.map((_, row): Cell => {
      const item = items.get(row);
      return item ? ours[name](item) : (before[row] ?? null);
    });
    if (cells.every((cell, row) => (cell ?? '') === (before[row] ?? ''))) return [];
    const whole = {
      kind: 'writeCells',
      row: target.headerRow + 1,
      column: layout.columns.get(name) ?? 1,
      cells: cells.map((cell) => [cell]),
    } as const;
    return aroundRows(whole, (sheetRow) => !items.has(sheetRow - target.headerRow - 1));
  });
}
