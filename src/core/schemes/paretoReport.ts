/** The 80/20 check: whether a few customers make most of the revenue in *this* business. A report, not a class. */
import type { Problem } from '../problem';
import { fewCustomers } from './fewCustomers';
import { gini } from './gini';
import { type LorenzPoint, lorenz } from './lorenz';
import { type CustomersForShare, customersForShare, topShare } from './topShare';

export interface ParetoReport {
  /** Customers with an amount above zero. */
  readonly customers: number;
  /** Share of revenue of the largest of them (20 % unless the options say otherwise), 0 to 1. */
  readonly topShare: number | null;
  /** How many of the largest make the wanted part of revenue (80 %). */
  readonly forRevenue: CustomersForShare | null;
  readonly gini: number | null;
  readonly giniCorrected: number | null;
  /** At most 101 points, enough for a picture. */
  readonly lorenz: readonly LorenzPoint[];
  readonly problems: readonly Problem[];
}

/** Shares of one: of the customers, and of the revenue. */
export interface ParetoOptions {
  readonly top: number;
  readonly revenue: number;
}

const mostSteps = 100;

/**
 * The figures of the 80/20 rule for the amounts bought, in whole minor units.
 *
 * Only customers with an amount above zero count: those who returned everything or never bought make no revenue and
 * would hide how it is spread; how many were left out is reported. Without any, all figures are `null`.
 * @example paretoReport(Float64Array.of(70, 10, 10, 5, 5, 0)).topShare // 0.7
 */
export function paretoReport(
  amounts: Float64Array,
  { top, revenue }: ParetoOptions = { top: 0.2, revenue: 0.8 },
): ParetoReport {
  const bought = amounts.filter((amount) => amount > 0);
  const leftOut = amounts.length - bought.length;
  const notice: Problem = { code: 'customersLeftOut', at: [], values: { customers: leftOut } };
  return {
    customers: bought.length,
    topShare: topShare(bought, top),
    forRevenue: customersForShare(bought, revenue),
    gini: gini(bought),
    giniCorrected: gini(bought, { corrected: true }),
    lorenz: thinned(lorenz(bought) ?? []),
    problems: leftOut > 0 ? [...fewCustomers(bought.length), notice] : fewCustomers(bought.length),
  };
}

/** Evenly chosen points, the first and the last always among them. */
function thinned(points: readonly LorenzPoint[]): readonly LorenzPoint[] {
  const steps = points.length - 1;
  if (steps <= mostSteps) return points;
  return points.filter((_, at) => {
    const before = Math.floor(((at - 1) * mostSteps) / steps);
    return Math.floor((at * mostSteps) / steps) !== before;
  });
}
