/** Customers with what is known of their purchases: the same shape whether it was read or computed. */
import type { Cell } from './cell';
import type { Facts } from './factColumn';

export interface Customers {
  /** Ids and fact columns; a fact of which nothing is known has no column. */
  readonly facts: Facts;
  /** The ids as the sheet first wrote them. */
  readonly idCells: readonly Cell[];
  readonly names: readonly (string | null)[];
  /** Net amount bought in minor units, NaN where it is not known. */
  readonly minor: Float64Array;
}
