/** Which customer stands in which row of the sheet after a run. */
import type { Segmentation } from '../segment';
import type { Target } from './target';

/** For every row of the sheet after the run: its key, and the customer, −1 where nobody is known. */
export type Rows = readonly { readonly key: string; readonly customer: number }[];

/** Rows keep their places; in a tab of ours, customers who are new follow at the end. */
export function matchRows({ customers }: Segmentation, target: Target): Rows {
  const { ids } = customers.facts;
  const customerOf = new Map(ids.map((id, customer) => [id, customer]));
  const rows = target.keys.map((key) => ({ key, customer: customerOf.get(key) ?? -1 }));
  if (!target.ownTab) return rows;
  const known = new Set(target.keys);
  return [...rows, ...ids.map((key, customer) => ({ key, customer })).filter(({ key }) => !known.has(key))];
}
