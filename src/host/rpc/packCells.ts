/** Rectangles of cells between threads: most layers of a sheet hold the same thing everywhere, which is said once. */

export type PackedCells<Cell> =
  | { readonly rows: number; readonly columns: number; readonly everywhere: Cell }
  | { readonly cells: readonly (readonly Cell[])[] };

/**
 * @example packCells([['', ''], ['', '']]) // { rows: 2, columns: 2, everywhere: '' }
 * @example packCells([[1, 2]]) // { cells: [[1, 2]] }
 */
export function packCells<Cell>(cells: readonly (readonly Cell[])[]): PackedCells<Cell> {
  const [first = []] = cells;
  const [everywhere] = first;
  if (everywhere === undefined || !cells.every((line) => line.every((cell) => cell === everywhere)))
    return { cells };
  return { rows: cells.length, columns: first.length, everywhere };
}

/**
 * @example unpackCells({ rows: 1, columns: 2, everywhere: null }) // [[null, null]]
 */
export function unpackCells<Cell>(packed: PackedCells<Cell>): Cell[][] {
  if ('cells' in packed) return packed.cells as Cell[][];
  const { rows, columns, everywhere } = packed;
  return Array.from({ length: rows }, () => new Array<Cell>(columns).fill(everywhere));
}
