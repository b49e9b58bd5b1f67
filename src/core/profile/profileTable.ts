/** The answers that stand in a sheet, by fact and customer: both script and sidebar read them from a snapshot. */
import { type Cell, isBlank } from '../facts/cell';
import type { Regional } from '../facts/regional';
import { toId } from '../facts/toId';
import type { SheetSnapshot } from '../source/sheetSnapshot';
import { profileFact } from './profileMark';

export interface ProfileTable {
  readonly sheet: string;
  /** By fact. */
  readonly columns: ReadonlyMap<string, ProfileColumn>;
  readonly regional: Regional;
}

export interface ProfileColumn {
  /** From 1; where it stands now. */
  readonly column: number;
  /** The cells that are not blank, by customer. Of a customer who stands in several rows the first filled one counts. */
  readonly filled: ReadonlyMap<string, FilledCell>;
}

export interface FilledCell {
  readonly cell: Cell;
  /** Of the sheet, from 1. */
  readonly row: number;
}

export interface ProfilePlace {
  readonly sheet: SheetSnapshot;
  /** From 1, as is `lastRow`. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** The column that names the customers, from 1. */
  readonly keyColumn: number;
}

/** Rows may have been sorted and columns moved: customers are known by their ids, columns by their marks. */
export function readProfiles(
  { sheet, headerRow, lastRow, keyColumn }: ProfilePlace,
  regional: Regional,
): ProfileTable {
  const rows = sheet.cells.slice(headerRow, lastRow);
  const columns = sheet.marks.owned.flatMap(({ mark, column }): [string, ProfileColumn][] => {
    const fact = profileFact(mark.column);
    if (fact === null) return [];
    const filled = new Map<string, FilledCell>();
    rows.forEach((cells, at) => {
      const cell = cells[column - 1] ?? null;
      const id = isBlank(cell) ? null : toId(cells[keyColumn - 1] ?? null);
      if (id !== null && !filled.has(id)) filled.set(id, { cell, row: headerRow + 1 + at });
    });
    return [[fact, { column, filled }]];
  });
  return { sheet: sheet.name, columns: new Map(columns), regional };
}
