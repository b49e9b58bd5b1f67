/** What a refresh of the tab of key accounts would write, as data: preview, dialog and writing read this one plan. */
import type { Cell } from '../facts/cell';
import type { Regional } from '../facts/regional';
import { fill, type Locale } from '../i18n/text';
import type { Change, ColumnMark, NewColumn } from '../plan/change';
import { colorChanges } from '../plan/colorChanges';
import { newTarget, ownedColumn, type Target } from '../plan/target';
import { aroundRows } from '../plan/usersRows';
import { failure, type Result, success } from '../result';
import {
  type AccountColumn,
  type AccountColumnName,
  accountColumnNames,
  accountColumns,
  accountMark,
} from './accountColumns';
import { accountItems, cadences, type ItemCode, itemCodes, itemKinds } from './accountItems';
import { type AccountRow, cellsOf, readAccountRows } from './accountRows';
import { itemStandings, itemStates, standingAt } from './accountStates';
import { type AccountsStanding, type AccountTally, accountsStanding } from './accountsStanding';
import { accountWords } from './accountWords';
import type { KeyAccount } from './readKeyAccounts';

/** More than anybody can visit; the seventeen rows of each still fit into one write. */
export const mostKeyAccounts = 500;

export interface AccountsOptions {
  readonly locale: Locale;
  readonly regional: Regional;
  /** The day of the refresh, from which due dates of new rows are proposed. */
  readonly today: number;
  /** The name of the tab: of the one there is, or of the one to be made. */
  readonly tab: string;
  /** The sheet that the customers come from, remembered on the tab so that it leads back to it. */
  readonly source: number;
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
  const fresh = freshRows(added, { from: target.keys.length, today: options.today, locale: options.locale });
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

function isKeyColumnGone(target: Target, name: AccountColumnName): boolean {
  return accountColumns[name].role === 'key' && !ownedColumn(target, accountMark(name));
}

interface Layout {
  /** Where every column stands once the plan is carried out, from 1; those that people deleted for good are missing. */
  readonly columns: ReadonlyMap<AccountColumnName, number>;
  readonly made: readonly AccountColumnName[];
  readonly lastColumn: number;
}

/** Columns keep their places. What people deleted comes back at the right only where rows are counted by it. */
function layOut(target: Target): Layout {
  const columns = new Map<AccountColumnName, number>();
  const made: AccountColumnName[] = [];
  let lastColumn = target.lastColumn;
  for (const name of accountColumnNames) {
    const owned = ownedColumn(target, accountMark(name));
    if (!owned && target.owned.length > 0 && accountColumns[name].role === 'text') continue;
    if (!owned) made.push(name);
    columns.set(name, owned?.column ?? ++lastColumn);
  }
  return { columns, made, lastColumn };
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
  const lastRow = target.headerRow + target.keys.length;
  const changes: Change[] = [];
  if (isNew) changes.push({ kind: 'addTab', name: options.tab, rows: count + 1 });
  else if (count > 0) changes.push({ kind: 'addRows', after: lastRow, count });
  if (made.length > 0)
    changes.push({
      kind: 'addColumns',
      after: target.lastColumn,
      insert: !isNew,
      rows: lastRow + count,
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
  return stretches(blank).map(
    (stretch): Change => ({
      kind: 'writeCells',
      row: target.headerRow,
      column: stretch[0]?.[1] ?? 1,
      cells: [stretch.map(([name]) => accountColumns[name].header[locale])],
    }),
  );
}

/** Neighbouring columns together, from left to right. */
function stretches(
  columns: readonly (readonly [AccountColumnName, number])[],
): readonly (readonly [AccountColumnName, number])[][] {
  const found: (readonly [AccountColumnName, number])[][] = [];
  for (const column of [...columns].sort(([, a], [, b]) => a - b)) {
    const last = found[found.length - 1];
    if (last && (last[last.length - 1]?.[1] ?? 0) + 1 === column[1]) last.push(column);
    else found.push([column]);
  }
  return found;
}

type FreshRow = AccountRow & { readonly code: ItemCode; readonly due: number };

function freshRows(
  added: readonly KeyAccount[],
  { from, today }: { readonly from: number; readonly today: number; readonly locale: Locale },
): readonly FreshRow[] {
  return added
    .flatMap(({ id, name }) => itemCodes.map((code) => ({ account: id, name, code })))
    .map((row, at) => ({
      ...row,
      row: from + at,
      state: 'open',
      due: today + accountItems[row.code].firstDays,
    }));
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
  const tallies = talliesOf(standing, options.locale);
  const cells = fresh.map((item) => {
    const line = new Array<Cell>(width).fill(null);
    for (const [name, column] of columns) line[column - first] = cellOf(name, item, { options, tallies });
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

interface CellContext {
  readonly options: AccountsOptions;
  readonly tallies: ReadonlyMap<string, string>;
}

function cellOf(
  name: AccountColumnName,
  { account, name: called, code, due }: FreshRow,
  { options: { locale, today }, tallies }: CellContext,
): Cell {
  const { kind, title, hint, cadence } = accountItems[code];
  switch (name) {
    case 'id':
      return account;
    case 'name':
      return called;
    case 'tally':
      return tallies.get(account) ?? null;
    case 'code':
      return code;
    case 'kind':
      return itemKinds[kind][locale];
    case 'item':
      return title[locale];
    case 'due':
      return { day: due };
    case 'state':
      return itemStates.open[locale];
    case 'standing':
      return standingText({ state: 'open', due, isKey: true }, today, locale);
    case 'hint':
      return fill(accountWords.hint[locale], { cadence: cadences[cadence][locale], hint: hint[locale] });
    case 'owner':
    case 'done':
    case 'remark':
      return null;
  }
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

function standingText(item: Parameters<typeof standingAt>[0], today: number, locale: Locale): Cell {
  const standing = standingAt(item, today);
  return standing && itemStandings[standing].title[locale];
}

/** By account, in words; dropped items are not reckoned with. */
function talliesOf({ accounts }: AccountsStanding, locale: Locale): ReadonlyMap<string, string> {
  const inWords = ({ open, overdue, done }: AccountTally) =>
    fill(accountWords[overdue > 0 ? 'tallyOverdue' : 'tally'][locale], { done, all: open + done, overdue });
  return new Map(accounts.map((tally) => [tally.id, inWords(tally)]));
}

/** Marks that say something else by now: other words for the colours, or another sheet to lead back to. */
function marked(target: Target, { made }: Layout, options: AccountsOptions): readonly Change[] {
  return (['id', 'standing'] as const).flatMap((name): readonly Change[] => {
    const [key, mark] = [accountMark(name), markOf(name, options)];
    const before = made.includes(name) ? undefined : ownedColumn(target, key)?.mark;
    const isSame =
      before?.source === mark.source && JSON.stringify(before?.colors) === JSON.stringify(mark.colors);
    return before && !isSame ? [{ kind: 'markColumn', key, mark }] : [];
  });
}

function markOf(name: AccountColumnName, { locale, source }: AccountsOptions): ColumnMark {
  const column = accountMark(name);
  if (name === 'id') return { column, source };
  if (name !== 'standing') return { column };
  return { column, colors: Object.values(itemStandings).map(({ title, color }) => [title[locale], color]) };
}
