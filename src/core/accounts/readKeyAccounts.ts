/** The key accounts of a file: the customers whom the last run put into the chosen segments. */
import type { Cell } from '../facts/cell';
import { toMapping } from '../facts/recogniseColumns';
import type { Regional } from '../facts/regional';
import { toId } from '../facts/toId';
import { toNumber } from '../facts/toNumber';
import { segmentKey } from '../plan/runColumns';
import { segmentNamed } from '../plan/segmentNamed';
import type { RulePack } from '../rules/pack';
import { readTable } from '../source/openSource';
import type { SheetSnapshot } from '../source/sheetSnapshot';

export interface KeyAccount {
  readonly id: string;
  readonly name: string | null;
}

/** Where customers stand in a sheet; columns count from 1. */
export interface CustomerPlace {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly id: number;
  readonly name: number | null;
  readonly amount: number | null;
}

/** In a tab of ours the marks tell; in a list of the user's, columns are recognised as in a run. */
export function customerPlace(snapshot: SheetSnapshot, regional: Regional): CustomerPlace | null {
  const marked = (key: string) => snapshot.marks.owned.find(({ mark }) => mark.column === key)?.column;
  const own = marked('customer');
  if (own !== undefined)
    return {
      headerRow: 1,
      lastRow: snapshot.cells.length,
      id: own,
      name: marked('name') ?? null,
      amount: marked('fact/monetary') ?? null,
    };
  const { table, recognition } = readTable(snapshot, regional, 'customers');
  const columns = toMapping(recognition)?.columns;
  if (columns?.customer === undefined) return null;
  const at = (column: number | undefined) => (column === undefined ? null : column + 1);
  return {
    headerRow: table.firstRow - 1,
    lastRow: table.firstRow - 1 + table.rows.length,
    id: columns.customer + 1,
    name: at(columns.customerName),
    amount: at(columns.total),
  };
}

/** How many customers stand in each segment of a pack, in the order of its segments. */
export function countSegments(snapshot: SheetSnapshot, place: CustomerPlace, pack: RulePack): number[] {
  const counts = pack.segments.map(() => 0);
  for (const { segment } of customersIn(snapshot, place, pack)) {
    const count = counts[segment];
    if (count !== undefined) counts[segment] = count + 1;
  }
  return counts;
}

/**
 * Those in the chosen segments, the largest amount first; without amounts in the order of the sheet. A customer who
 * stands in several rows counts once, by the first of them; a cell that names no segment of the pack makes nobody key.
 */
export function readKeyAccounts(
  snapshot: SheetSnapshot,
  place: CustomerPlace,
  { pack, segments, regional }: KeySegments,
): readonly KeyAccount[] {
  const wanted = new Set(segments);
  const amountOf = (row: readonly Cell[]) =>
    place.amount === null ? null : (toNumber(row[place.amount - 1], regional) ?? null);
  return customersIn(snapshot, place, pack)
    .filter(({ segment }) => wanted.has(pack.segments[segment]?.id ?? ''))
    .map(({ id, row }, at) => ({ id, row, at, amount: amountOf(row) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.amount === b.amount ? a.at - b.at : b.amount - a.amount))
    .map(({ id, row }) => ({ id, name: place.name === null ? null : toId(row[place.name - 1]) }));
}

export interface KeySegments {
  readonly pack: RulePack;
  readonly segments: readonly string[];
  readonly regional: Regional;
}

interface Customer {
  readonly id: string;
  readonly row: readonly Cell[];
  readonly segment: number;
}

function customersIn(
  { cells, marks }: SheetSnapshot,
  { headerRow, lastRow, id: idColumn }: CustomerPlace,
  pack: RulePack,
): readonly Customer[] {
  const column = marks.owned.find(({ mark }) => mark.column === segmentKey(pack.id))?.column;
  if (column === undefined) return [];
  const named = segmentNamed(pack);
  const customers = new Map<string, Customer>();
  for (const row of cells.slice(headerRow, lastRow)) {
    const id = toId(row[idColumn - 1]);
    if (id !== null && !customers.has(id))
      customers.set(id, { id, row, segment: named(row[column - 1] ?? null) });
  }
  return [...customers.values()];
}
