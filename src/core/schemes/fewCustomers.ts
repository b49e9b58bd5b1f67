/** The warning that every scheme gives when there are too few customers for its figures to say much. */
import type { Problem } from '../problem';

/** FRAMEWORKS: say so instead of pretending. */
const least = 30;

/** A problem where there are some customers, but fewer than 30. */
export function fewCustomers(customers: number): readonly Problem[] {
  if (customers === 0 || customers >= least) return [];
  return [{ code: 'fewCustomers', at: [], values: { customers, least } }];
}
