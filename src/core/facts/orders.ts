/** An orders sheet as typed columns: what `readOrders` gives and every computation from orders takes. */
import type { Cell } from './cell';

export interface Orders {
  /** Distinct customer ids, spelt by `toId`, in the order of their first row. */
  readonly ids: readonly string[];
  /** The same ids as the sheet first wrote them. */
  readonly idCells: readonly Cell[];
  /** The first name found for each customer. */
  readonly names: readonly (string | null)[];
  /** Per row: the customer as a position in `ids`, -1 where there is none. */
  readonly customer: Int32Array;
  /** Per row: the day, NaN where it is missing or unreadable. */
  readonly day: Float64Array;
  /** Per row: the amount in minor units, NaN where it is missing or unreadable. */
  readonly minor: Float64Array;
  /** Per row: a code per distinct order id, -1 where blank; `null` without such a column. */
  readonly orderId: Int32Array | null;
  /** Per row: a code per distinct channel, -1 where blank; left out without such a column. */
  readonly channel?: Int32Array;
  /** Rows that hold anything; the columns above have one entry per row of the table, blank rows included. */
  readonly rowCount: number;
  /** Rows that hold something but no customer. */
  readonly withoutCustomer: number;
}
