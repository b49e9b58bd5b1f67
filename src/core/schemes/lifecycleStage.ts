/** The lifecycle stage of one customer: the kernel behind the scheme `lifecycle` and its sheet function. */
import type { LifecycleStage } from './lifecycleStages';
import { hasNeverBought } from './schemeFacts';

/** One customer's purchases; NaN is unknown. Days are whole days up to the analysis date. */
export interface PurchaseFigures {
  readonly orders: number;
  readonly recencyDays: number;
  readonly daysSinceFirst: number;
  readonly medianGapDays: number;
  readonly gapBeforeLastDays: number;
}

export interface LifecycleLimits {
  readonly newDays: number;
  readonly activeDays: number;
  readonly dormantDays: number;
  readonly wonBackGapDays: number;
  /** `own` measures customers with three orders or more by their own usual gap. */
  readonly rhythm: 'days' | 'own';
  /** Usual gaps since the last order, for `own`. */
  readonly ownActive: number;
  readonly ownDormant: number;
}

/** Fewer have no rhythm of their own yet. */
export const ordersWithRhythm = 3;

/**
 * The stage, or `null` for a customer with orders but without a date. The first that fits, limits included:
 *
 * 1. prospect: no order (also where neither the number of orders nor a date is known);
 * 2. new: one order, at most `newDays` ago;
 * 3. wonBack: last order at most `activeDays` ago, and more than `wonBackGapDays` after the one before it;
 * 4. active, dormant, churned by the days since the last order; with rhythm `own` and three orders or more, by those
 *    days in usual (median) gaps. A usual gap of 0 (several orders on the same days) or an unknown one says nothing
 *    about a rhythm, so days decide. Won back is told in days with either rhythm.
 * @example lifecycleStage({ orders: 4, recencyDays: 120, daysSinceFirst: 700, medianGapDays: 90, gapBeforeLastDays: 80 }, { newDays: 30, activeDays: 90, dormantDays: 365, wonBackGapDays: 365, rhythm: 'own', ownActive: 2, ownDormant: 4 }) // 'active'
 */
export function lifecycleStage(figures: PurchaseFigures, limits: LifecycleLimits): LifecycleStage | null {
  const { orders, recencyDays, daysSinceFirst, medianGapDays, gapBeforeLastDays } = figures;
  if (hasNeverBought(orders, recencyDays)) return 'prospect';
  if (Number.isNaN(recencyDays)) return null;
  const firstDays = Number.isNaN(daysSinceFirst) ? recencyDays : daysSinceFirst;
  if (orders === 1 && firstDays <= limits.newDays) return 'new';
  if (recencyDays <= limits.activeDays && gapBeforeLastDays > limits.wonBackGapDays) return 'wonBack';
  const own = limits.rhythm === 'own' && orders >= ordersWithRhythm && medianGapDays > 0;
  if (recencyDays <= (own ? limits.ownActive * medianGapDays : limits.activeDays)) return 'active';
  if (recencyDays <= (own ? limits.ownDormant * medianGapDays : limits.dormantDays)) return 'dormant';
  return 'churned';
}
