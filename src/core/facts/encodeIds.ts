/** Turns a column of ids into whole numbers once, so that everything after works on typed arrays. */
import type { Cell } from './cell';
import type { Table } from './table';
import { toId } from './toId';

export interface EncodedIds {
  /** Per row: a position in `ids`, -1 for a blank cell. */
  readonly codes: Int32Array;
  /** Distinct ids in the order of their first row. */
  readonly ids: readonly string[];
  /** Per id: the cell that first wrote it, and its row. */
  readonly cells: readonly Cell[];
  readonly rows: readonly number[];
}

/** The ids of a column, counted from 0; `undefined` (no such column) gives blanks. */
export function encodeIds(table: Table, column: number | undefined): EncodedIds {
  const codes = new Int32Array(table.rows.length).fill(-1);
  const ids: string[] = [];
  const cells: Cell[] = [];
  const rows: number[] = [];
  // By the cell as it is: a spelling is folded once, not once per row, and numbers are looked up as numbers.
  const codeOfCell = new Map<Cell, number>();
  const codeOfId = new Map<string, number>();
  const encode = (cell: Cell, row: number) => {
    const id = toId(cell);
    if (id === null) return -1;
    const known = codeOfId.get(id);
    if (known !== undefined) return known;
    codeOfId.set(id, ids.length);
    cells.push(cell);
    rows.push(row);
    return ids.push(id) - 1;
  };
  if (column === undefined) return { codes, ids, cells, rows };
  table.rows.forEach((values, row) => {
    const cell = values[column] ?? null;
    let code = codeOfCell.get(cell);
    if (code === undefined) {
      code = encode(cell, row);
      codeOfCell.set(cell, code);
    }
    codes[row] = code;
  });
  return { codes, ids, cells, rows };
}
