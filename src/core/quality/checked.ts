/** A table as the checks of data quality take it, and the making of a finding in it. */
import { dayToIso } from '../facts/calendar';
import { type Cell, isDayCell } from '../facts/cell';
import type { Mapping } from '../facts/recogniseColumns';
import type { Regional } from '../facts/regional';
import { cellAddress, type Table } from '../facts/table';
import type { Finding } from './finding';
import type { QualityKind } from './qualityCatalog';

export interface Checked {
  /** Without its rows of totals. */
  readonly table: Table;
  readonly mapping: Mapping;
  readonly regional: Regional;
  /** The analysis date, in days since 1899-12-30. */
  readonly asOf: number;
}

/** Row and column of the table's body, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function findingAt(
  kind: QualityKind,
  table: Table,
  { row, column }: CellPlace,
  values: Finding['values'] = {},
): Finding {
  const cell = table.rows[row]?.[column] ?? null;
  return { kind, at: [table.sheet, cellAddress(table, row, column)], found: foundIn(cell), values };
}

function foundIn(cell: Cell): string | number | boolean | null {
  return isDayCell(cell) ? dayToIso(cell.day) : cell;
}
