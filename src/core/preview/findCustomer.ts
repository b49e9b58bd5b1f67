/** Which customer a person means: by the row that is selected, or by what is typed into a search. */
import type { Cell } from '../facts/cell';
import type { Customers } from '../facts/customers';
import { toId } from '../facts/toId';
import type { Source } from '../source/openSource';

export interface SelectedCells {
  readonly sheet: number;
  /** The cells of the row, from column A on. */
  readonly cells: readonly Cell[];
}

/**
 * The customer of a selected row as a place in the facts, −1 where the row names none: by the customers' column of the
 * orders or the customers' sheet that were read, or by the key column of the sheet that holds the segments.
 */
export function customerOfRow(
  { sheet, cells }: SelectedCells,
  { orders, customers, place }: Pick<Source, 'orders' | 'customers' | 'place'>,
  { facts }: Pick<Customers, 'facts'>,
): number {
  const read = [orders, customers].find((table) => table?.id === sheet);
  const column = place.sheet?.id === sheet ? place.keyColumn - 1 : read?.mapping.columns.customer;
  const id = column === undefined ? null : toId(cells[column] ?? null);
  return id === null ? -1 : facts.ids.indexOf(id);
}

/**
 * The first customers whose id or name contains the text, whatever the case and width of its letters; those that begin
 * with it come first.
 * @example searchCustomers('smi', { facts: { asOf: 1, ids: ['a', 'b'], columns: new Map() }, names: ['Ann Smith', 'Bo'], idCells: [], minor: new Float64Array() }, 5) // [0]
 */
export function searchCustomers(text: string, { facts, names }: Customers, most: number): readonly number[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const begins: number[] = [];
  const contains: number[] = [];
  facts.ids.forEach((id, customer) => {
    const known = [fold(id), fold(names[customer] ?? '')];
    if (known.some((one) => one.startsWith(wanted))) begins.push(customer);
    else if (known.some((one) => one.includes(wanted))) contains.push(customer);
  });
  return [...begins, ...contains].slice(0, most);
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
