/** What acts by hand have in common: writing into one cell, and rows that change places. */
import type { CellLayer, SheetBackend, SheetId } from '../../src/host/sheetBackend';
import { formulaColumnIn } from './formulaColumn';
import { usersColumns, widthOf } from './places';
import { type UsersCell, withCell } from './usersTable';
import type { World } from './world';

export type Act = (world: World, at: number) => void;

export const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const wholeRow: readonly CellLayer[] = ['value', 'numberFormat', 'note', 'background'];

/**
 * Whole rows below the header in another order, ours and theirs, as sorting does it. Formulas read the cells of their own
 * row, so that they are the same ones after it.
 */
export function reorder(backend: SheetBackend, sheet: SheetId, order: readonly number[]): void {
  const [width, formulas] = [widthOf(backend, sheet), formulaColumnIn({ backend, sheet })];
  const stretches =
    formulas < 0 ? [[0, width] as const] : [[0, formulas] as const, [formulas + 1, width] as const];
  for (const [column, end] of stretches) {
    const rect = { row: 1, column, rows: order.length, columns: end - column };
    if (rect.columns === 0) continue;
    for (const layer of wholeRow) {
      const cells = backend.read(sheet, layer, rect);
      backend.write(sheet, layer, rect, order.map((row) => cells[row] ?? []) as never);
    }
  }
}

/** A cell of the user's, by its place in the model. */
export function change(world: World, at: readonly [number, number], part: Partial<UsersCell>): void {
  const { backend, sheet } = world;
  const [row, column] = at;
  const rect = one(row, usersColumns(backend, sheet)[column] ?? 0);
  for (const [layer, content] of Object.entries(part))
    backend.write(sheet, layer as CellLayer, rect, [[content]] as never);
  world.table = withCell(world.table, at, part);
}
