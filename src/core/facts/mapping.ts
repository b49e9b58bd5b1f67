/** Which column plays which role: what a manager confirms once and everything after recognition takes. */
import type { Role } from './roles';

/** `orders`: a row per order or order line. `customers`: a row per customer. */
export type TableKind = 'orders' | 'customers';

export interface Mapping {
  readonly kind: TableKind;
  /** Columns counted from 0. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
}
