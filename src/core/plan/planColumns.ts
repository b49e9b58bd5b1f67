/** Where the columns of a run stand, and how they are marked. */
import type { Cell } from '../facts/cell';
import type { Locale } from '../i18n/text';
import type { Segmentation } from '../segment';
import type { ColumnMark } from './change';
import { type RunColumn, runColumns, segmentKey } from './runColumns';
import { type OwnedColumn, ownedColumn, type Target } from './target';

export interface PlanOptions {
  readonly locale: Locale;
  /** The pack that colours the rows. */
  readonly colorBy: string;
  /** The tab to make; `null` where the customers' sheet is there already. */
  readonly newTab: string | null;
  /** The sheet that the orders come from, remembered on the tab. */
  readonly source?: number;
}

export interface PlannedColumn {
  readonly column: RunColumn;
  readonly mark: ColumnMark;
  readonly position: number;
  readonly owned: OwnedColumn | undefined;
}

/** Columns that are there keep their places; new ones follow behind the last column. */
export function planColumns(
  segmentation: Segmentation,
  target: Target,
  options: PlanOptions,
): readonly PlannedColumn[] {
  let next = target.lastColumn;
  const base = target.ownTab ? { numericIds: hasNumericIds(segmentation, target) } : null;
  const columns = runColumns(segmentation, base, options.locale);
  return [...columns, ...formerColumns(columns, segmentation, target)].map((column) => {
    const owned = ownedColumn(target, column.key);
    const position = owned?.column ?? ++next;
    return { column, owned, position, mark: markOf(column, segmentation, options) };
  });
}

/** Columns that a pack of this run filled before it was changed: what they say would be out of date. */
function formerColumns(
  columns: readonly RunColumn[],
  { packs }: Segmentation,
  { owned }: Target,
): readonly RunColumn[] {
  const ids = packs.map(({ pack }) => pack.id);
  const filled = new Set(columns.map(({ key }) => key));
  return owned
    .filter(({ mark: { column } }) => !filled.has(column) && ids.includes(column.replace(/\/[^/]*$/, '')))
    .map(({ mark, header }) => ({ key: mark.column, header, format: '@', cell: () => null }));
}

/** A column that holds figures goes on with figures, even when ids of letters join them. */
function hasNumericIds({ customers }: Segmentation, target: Target): boolean {
  const cells = ownedColumn(target, 'customer')?.cells ?? customers.idCells;
  return target.keys.length > 0 ? cells.some(isNumber) : cells.every(isNumber);
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number';
}

export function markOf(
  { key, base }: Pick<RunColumn, 'key' | 'base'>,
  { packs }: Segmentation,
  { colorBy, locale, source }: PlanOptions,
): ColumnMark {
  if (base && source !== undefined) return { column: key, source };
  const pack = packs.find((result) => result.pack.id === colorBy)?.pack;
  if (!pack || key !== segmentKey(colorBy)) return { column: key };
  return { column: key, colors: pack.segments.map(({ title, color }) => [title[locale], asShown(color)]) };
}

/** As the sheet gives a colour back: a pack may write it in capitals. */
function asShown(color: string): string {
  return color.toLowerCase();
}
