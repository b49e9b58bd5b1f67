/** Which sheets a run reads, decided from what is open, what is marked and what a manager chose. */
import type { Problem } from '../problem';
import { failure, type Result, success } from '../result';
import type { OwnedPlace } from './sheetSnapshot';

/** A sheet of the file, before its cells are read. */
export interface SheetOverview {
  readonly id: number;
  readonly owned: readonly OwnedPlace[];
}

/** What a manager chose to read, by the ids of the sheets; at least one of the two. */
export interface ChosenSheets {
  readonly orders: number | null;
  readonly customers: number | null;
}

export interface SourceSheets {
  /** The sheet whose kind its columns tell. */
  readonly open: number | null;
  readonly orders: number | null;
  readonly customers: number | null;
  /** The tab of Fenlei's own that was made of the orders; `null` where there is none yet, or none is needed. */
  readonly ownTab: number | null;
}

/**
 * The sheets to read. Without a choice that is the open sheet; from a tab of ours, the orders that it was made of. A
 * chosen sheet that is gone is a problem: a run must not quietly read another one.
 * @example sourceSheets([{ id: 7, owned: [] }], null, 7).value.open // 7
 */
export function sourceSheets(
  sheets: readonly SheetOverview[],
  chosen: ChosenSheets | null,
  active: number,
): Result<SourceSheets> {
  const has = (id: number | null) => id === null || sheets.some((sheet) => sheet.id === id);
  if (chosen !== null) {
    if (!has(chosen.orders) || !has(chosen.customers)) return failure(chosenGone);
    const ownTab = chosen.customers === null ? ownTabOf(sheets, chosen.orders) : null;
    return success({ open: null, ...chosen, ownTab });
  }
  const source = sheets.find(({ id }) => id === active)?.owned.find(({ mark }) => mark.source !== undefined)
    ?.mark.source;
  const open = source ?? active;
  if (!has(open)) return failure({ code: 'sourceGone', at: [] });
  return success({ open, orders: null, customers: null, ownTab: ownTabOf(sheets, open) });
}

/** Every sheet that must be read, each once. */
export function sheetsToRead({ open, orders, customers, ownTab }: SourceSheets): readonly number[] {
  return [...new Set([open, orders, customers, ownTab])].flatMap((id) => id ?? []);
}

function ownTabOf(sheets: readonly SheetOverview[], source: number | null): number | null {
  const isMadeOf = ({ owned }: SheetOverview) =>
    owned.some(({ mark }) => mark.column === 'customer' && mark.source === source);
  return source === null ? null : (sheets.find(isMadeOf)?.id ?? null);
}

const chosenGone: Problem = { code: 'chosenSheetGone', at: [] };
