/** Small sheets for the checks of data quality, mapped as a run would map them. */

import { isoToDay } from '../../../src/core/facts/calendar';
import type { Cell } from '../../../src/core/facts/cell';
import { recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { toTable } from '../../../src/core/facts/table';
import { checkQuality } from '../../../src/core/quality/checkQuality';
import type { QualityKind } from '../../../src/core/quality/qualityCatalog';
import type { MappedTable } from '../../../src/core/readFacts';

export const regional = toRegional('en_US');
export const asOf = isoToDay('2026-06-30') ?? 0;

export const day = (iso: string): Cell => ({ day: isoToDay(iso) ?? Number.NaN });

export function mapped(cells: readonly (readonly Cell[])[], kind: 'orders' | 'customers'): MappedTable {
  const table = toTable('S', cells);
  const mapping = toMapping(recogniseColumns(table, regional, { kind, confirmed: [] }));
  if (!mapping) throw new Error('The columns are not recognised');
  return { table, mapping };
}

const headers = ['Order no', 'Order date', 'Customer no', 'Customer name', 'Quantity', 'Amount'];

export function ordersOf(...rows: readonly (readonly Cell[])[]): MappedTable {
  return mapped([headers, ...rows], 'orders');
}

export function listOf(...rows: readonly (readonly Cell[])[]): MappedTable {
  return mapped(
    [['Customer no', 'Customer name', 'Last order', 'Orders', 'Total spent'], ...rows],
    'customers',
  );
}

/** The cells of one kind that a check of the part finds. */
export function cellsOf(kind: QualityKind, part: MappedTable): readonly string[] {
  return findingsOf(kind, part).map(({ at: [, cell] }) => cell);
}

export function findingsOf(kind: QualityKind, part: MappedTable) {
  const isOrders = part.mapping.kind === 'orders';
  const input = { orders: isOrders ? part : null, customers: isOrders ? null : part };
  return checkQuality({ ...input, regional, asOf }).filter((finding) => finding.kind === kind);
}
