/** What people typed into a table, apart from what formulas make of it: the latter changes by itself and tells no row. */
import type { Table } from '../facts/table';

/** Whether a formula holds or may fill a cell of the sheet, row and column counted from 0. */
export type IsFormula = (row: number, column: number) => boolean;

/** The table with all cells blank that are no typed ones. */
export function typedCells(table: Table, isFormula: IsFormula): Table {
  const { firstRow, firstColumn } = table;
  const rows = table.rows.map((cells, row) =>
    cells.map((cell, column) => (isFormula(firstRow - 1 + row, firstColumn - 1 + column) ? null : cell)),
  );
  return { ...table, rows };
}

/** The columns of the table, from 0, that hold something and no formula: what stands there changes by people only. */
export function typedColumns(table: Table, isFormula: IsFormula): readonly number[] {
  const { firstRow, firstColumn, header, rows } = table;
  const isBlank = (cell: unknown) => cell === undefined || cell === null || cell === '';
  return header.flatMap((name, column) => {
    const isEmpty = name === '' && rows.every((cells) => isBlank(cells[column]));
    const isTyped = rows.every((_, row) => !isFormula(firstRow - 1 + row, firstColumn - 1 + column));
    return isTyped && !isEmpty ? [column] : [];
  });
}
