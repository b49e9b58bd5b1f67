/** Which customer stands in which row of the sheet after a run. */
import type { Segmentation } from '../segment';
import type { Target } from './target';
import { isUsersRow } from './usersRows';

/** One row of the sheet after the run. */
export interface Row {
  readonly key: string;
  /** −1 where nobody is known. */
  readonly customer: number;
  /** A row that is the user's: it keeps what it holds. */
  readonly isUsers: boolean;
}

export type Rows = readonly Row[];

/** Rows keep their places; in a tab of ours, customers who are new follow at the end. */
export function matchRows({ customers }: Segmentation, target: Target): Rows {
  const { ids } = customers.facts;
  const customerOf = new Map(ids.map((id, customer) => [id, customer]));
  const rows = target.keys.map((key, row): Row => {
    const customer = customerOf.get(key) ?? -1;
    return { key, customer, isUsers: customer < 0 && isUsersRow(target, row) };
  });
  if (!target.ownTab) return rows;
  const known = new Set(target.keys);
  const added = ids.map((key, customer): Row => ({ key, customer, isUsers: false }));
  return [...rows, ...added.filter(({ key }) => !known.has(key))];
}
