/** One layer of one sheet (its values, its notes, …), kept column by column: what nobody uses costs nothing. */
import type { Axis, Rect } from '../sheetBackend';
import { editList, type LineEdit } from './lineEdit';

const UNUSED: readonly never[] = [];

export class Layer<T> {
  /** A column ends after its last cell that was ever written; beyond it all is blank. */
  #columns: T[][] = [];
  readonly #blank: T;

  constructor(blank: T) {
    this.#blank = blank;
  }

  copy(): Layer<T> {
    const copy = new Layer(this.#blank);
    copy.#columns = this.#columns.map((cells) => cells.slice());
    return copy;
  }

  read({ row, column, rows, columns }: Rect): T[][] {
    const sources: (readonly T[])[] = [];
    for (let c = 0; c < columns; c++) sources.push(this.#columns[column + c] ?? UNUSED);
    const cells: T[][] = [];
    for (let r = row; r < row + rows; r++) {
      const line: T[] = [];
      for (const source of sources) line.push(source[r] ?? this.#blank);
      cells.push(line);
    }
    return cells;
  }

  write({ row, column, rows, columns }: Rect, cell: (row: number, column: number) => T): void {
    for (let c = 0; c < columns; c++) {
      for (let r = 0; r < rows; r++) {
        const value = cell(r, c);
        const target = this.#columns[column + c] ?? UNUSED;
        if (row + r < target.length || value !== this.#blank)
          this.#column(column + c, row + r)[row + r] = value;
      }
    }
  }

  clear(rect: Rect): void {
    if (this.isUsed) this.write(rect, () => this.#blank);
  }

  get isUsed(): boolean {
    return this.#columns.length > 0;
  }

  usedSize(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    this.#columns.forEach((cells, column) => {
      let last = cells.length;
      while (last > 0 && cells[last - 1] === this.#blank) last--;
      if (last > 0) columns = column + 1;
      rows = Math.max(rows, last);
    });
    return { rows, columns };
  }

  edit(axis: Axis, edit: LineEdit): void {
    if (axis === 'column') this.#columns = editList(this.#columns, edit, () => []);
    else this.#columns = this.#columns.map((cells) => editList(cells, edit, () => this.#blank));
  }

  /** Replaces every cell that is not blank. */
  replace(change: (cell: T) => T): void {
    for (const cells of this.#columns) {
      cells.forEach((cell, row) => {
        if (cell !== this.#blank) cells[row] = change(cell);
      });
    }
  }

  /** The column, made as long as needed without holes, which would slow every later read. */
  #column(column: number, row: number): T[] {
    while (this.#columns.length <= column) this.#columns.push([]);
    const cells = this.#columns[column] ?? [];
    while (cells.length <= row) cells.push(this.#blank);
    return cells;
  }
}
