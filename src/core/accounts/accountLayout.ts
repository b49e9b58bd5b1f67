/** Where the columns of the tab of key accounts stand, and how they are marked. */
import { type Locale, locales } from '../i18n/text';
import type { Change, ColumnMark } from '../plan/change';
import { ownedColumn, type Target } from '../plan/target';
import { type AccountColumnName, accountColumnNames, accountColumns, accountMark } from './accountColumns';
import { itemStandings } from './accountStates';

export interface MarkOptions {
  readonly locale: Locale;
  /** The sheet that the customers come from, remembered on the tab so that it leads back to it. */
  readonly source: number;
}

export interface Layout {
  /** Where every column stands once the plan is carried out, from 1; those that people deleted for good are missing. */
  readonly columns: ReadonlyMap<AccountColumnName, number>;
  readonly made: readonly AccountColumnName[];
  readonly lastColumn: number;
}

/** Columns keep their places. What people deleted comes back at the right only where rows are counted by it. */
export function layOut(target: Target): Layout {
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

export function isKeyColumnGone(target: Target, name: AccountColumnName): boolean {
  return accountColumns[name].role === 'key' && !ownedColumn(target, accountMark(name));
}

/** Marks that say something else by now: other words for the colours, or another sheet to lead back to. */
export function marked(target: Target, { made }: Layout, options: MarkOptions): readonly Change[] {
  return (['id', 'standing'] as const).flatMap((name): readonly Change[] => {
    const [key, mark] = [accountMark(name), markOf(name, options)];
    const before = made.includes(name) ? undefined : ownedColumn(target, key)?.mark;
    const isSame =
      before?.source === mark.source && JSON.stringify(before?.colors) === JSON.stringify(mark.colors);
    return before && !isSame ? [{ kind: 'markColumn', key, mark }] : [];
  });
}

/** Titles in every language with their colours: they tell our colour rules once their column is gone. */
export const usedAccountColors: NonNullable<ColumnMark['colors']> = Object.values(itemStandings).flatMap(
  ({ title, color }) => locales.map((locale) => [title[locale], color] as const),
);

export function markOf(name: AccountColumnName, { locale, source }: MarkOptions): ColumnMark {
  const column = accountMark(name);
  if (name === 'id') return { column, source };
  if (name !== 'standing') return { column };
  return { column, colors: Object.values(itemStandings).map(({ title, color }) => [title[locale], color]) };
}
