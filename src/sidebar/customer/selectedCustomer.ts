/** Who stands in the selected row, or why nobody does. */
import type { Customers } from '../../core/facts/customers';
import { customerOfRow } from '../../core/preview/findCustomer';
import type { Source } from '../../core/source/openSource';
import type { Selection } from '../../protocol/customerView';
import type { Searched } from '../session/session';

export interface SelectedCustomer {
  /** The place in the facts, −1 for nobody. */
  readonly customer: number;
  /** The text that says why it is nobody. */
  readonly why: 'selectRow' | 'otherSheet' | 'headerRow' | 'rowOfNobody';
}

/** Whoever was searched for stays until another row is selected, so that this one is shown instead. */
export function shownCustomer(
  searched: Searched | null,
  selection: Selection | null,
  { source, customers }: { readonly source: Source; readonly customers: Customers },
): SelectedCustomer {
  const isLeft = searched?.place != null && selection !== null && searched.place !== placeOf(selection);
  if (searched === null || isLeft) return selectedCustomer(selection, source, customers);
  return { customer: customers.facts.ids.indexOf(searched.id), why: 'rowOfNobody' };
}

export function placeOf({ sheet, row }: Selection): string {
  return `${sheet} ${row}`;
}

function selectedCustomer(
  selection: Selection | null,
  source: Source,
  customers: Customers,
): SelectedCustomer {
  if (!selection) return { customer: -1, why: 'selectRow' };
  const header = headerRowOf(selection.sheet, source);
  if (header === null) return { customer: -1, why: 'otherSheet' };
  // A header may read like an id.
  if (selection.row <= header) return { customer: -1, why: 'headerRow' };
  return { customer: customerOfRow(selection, source, customers), why: 'rowOfNobody' };
}

/** From 1; `null` where the sheet is none of those that are read. */
function headerRowOf(sheet: number, { orders, customers, place }: Source): number | null {
  if (place.sheet?.id === sheet) return place.headerRow;
  const read = [orders, customers].find((table) => table?.id === sheet);
  return read ? read.table.firstRow - 1 : null;
}
