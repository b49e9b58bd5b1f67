/** How schemes read the facts they need. */
import type { FactId } from '../facts/factCatalog';
import type { Facts } from '../facts/factColumn';
import type { OwnFigures } from './scheme';

/** The numbers of a fact, one per customer; all blank (NaN) where the fact is missing or holds no numbers. */
export function numbersOf(facts: Facts, id: FactId): Float64Array {
  const column = facts.columns.get(id);
  if (column?.kind === 'number' || column?.kind === 'day') return column.values;
  return new Float64Array(facts.ids.length).fill(Number.NaN);
}

/** One customer's figure, NaN where it is blank or no number. */
export function ownNumber(own: OwnFigures, id: FactId): number {
  const value = own(id);
  return typeof value === 'number' ? value : Number.NaN;
}

/** Money in hundredths, whole, so that sums are exact and the order of adding cannot show. */
export function hundredths(amounts: Float64Array): Float64Array {
  return amounts.map((amount) => Math.round(amount * 100));
}

/**
 * Whether a customer never bought: no orders, or neither a number of orders nor a date.
 * @example hasNeverBought(0, Number.NaN) // true
 */
export function hasNeverBought(orders: number, recencyDays: number): boolean {
  return orders === 0 || (Number.isNaN(orders) && Number.isNaN(recencyDays));
}
