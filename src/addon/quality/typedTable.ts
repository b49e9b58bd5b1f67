/** The table of a sheet as far as people typed it. */
import { type Table, toTable } from '../../core/facts/table';
import { formulaCells } from '../../core/quality/spills';
import { type IsFormula, typedCells, typedColumns } from '../../core/quality/typedCells';
import { withoutOwned } from '../../core/source/sheetSnapshot';
import { readFormulas } from '../services/fixCells';
import { readSnapshot } from '../services/readSheet';
import type { OpenSpreadsheet } from '../services/spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TypedTable {
  /** Blank where a formula holds or may fill a cell. */
  readonly table: Table;
  /** Those without any formula, from 0. */
  readonly columns: readonly number[];
}

export function readTypedTable(sheet: Sheet, open: OpenSpreadsheet): TypedTable {
  const { name, cells, marks } = readSnapshot(sheet, open);
  return toTypedTable(toTable(name, withoutOwned(cells, marks.owned)), formulaCells(readFormulas(sheet)));
}

export function toTypedTable(table: Table, isFormula: IsFormula): TypedTable {
  return { table: typedCells(table, isFormula), columns: typedColumns(table, isFormula) };
}
