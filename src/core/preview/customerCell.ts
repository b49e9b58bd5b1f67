/** Where a customer's row is, so that a page can show it. */
import { columnLetters } from '../facts/table';
import { toId } from '../facts/toId';
import type { Place } from '../source/openSource';

export interface NamedCell {
  readonly sheet: string;
  /** In A1 notation. */
  readonly cell: string;
}

/**
 * The first cell that names the customer in the sheet that holds the segments; `null` where none does, or where the tab
 * of customers is still to be made.
 * @example customerCell('a1', { sheet: { id: 1, name: 'Customers', cells: [['id'], ['A2'], ['a1']], marks: { owned: [], roles: [] } }, headerRow: 1, keyColumn: 1 }) // { sheet: 'Customers', cell: 'A3' }
 */
export function customerCell(
  id: string,
  { sheet, headerRow, keyColumn }: Pick<Place, 'sheet' | 'headerRow' | 'keyColumn'>,
): NamedCell | null {
  if (!sheet) return null;
  const row = sheet.cells.findIndex(
    (cells, at) => at >= headerRow && toId(cells[keyColumn - 1] ?? null) === id,
  );
  return row < 0 ? null : { sheet: sheet.name, cell: `${columnLetters(keyColumn)}${row + 1}` };
}
