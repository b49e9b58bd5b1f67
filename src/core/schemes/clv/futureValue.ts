/** What one customer is expected to bring: the two models together. */
import { type BgNbd, expectedPurchases, type PurchaseHistory, pAlive } from './bgNbd';
import { expectedValue, type GammaGamma } from './gammaGamma';

export interface FutureModel {
  readonly purchases: BgNbd;
  /** `null` where amounts could not be fitted: then the last two figures are unknown. */
  readonly value: GammaGamma | null;
}

export interface Horizon {
  readonly days: number;
  /** Days in a period of the model. */
  readonly period: number;
  /** By year. */
  readonly discount: number;
}

/** NaN is unknown. */
export interface FutureFigures {
  /** From 0 to 1; unknown for whoever never came back. */
  readonly pAlive: number;
  readonly expectedOrders: number;
  readonly expectedValue: number;
  /** To two decimals. */
  readonly clv: number;
}

const unknown: FutureFigures = {
  pAlive: Number.NaN,
  expectedOrders: Number.NaN,
  expectedValue: Number.NaN,
  clv: Number.NaN,
};

/** Money is discounted month by month. */
const stepDays = 30;

/**
 * The figures of one customer over the horizon; all unknown where the history is (NaN).
 *
 * The chance of being active stays unknown without a repeat purchase: BG/NBD says 1 by assumption, since in it nobody
 * leaves before a second purchase, and "100 % active" is not what a shop knows of somebody who came once, years ago.
 * Value still to come = expected purchases × expected value per purchase. With a discount rate the purchases of every
 * 30 days are discounted from the middle of these days, as `(1 + rate)^(-days / 365)`.
 * @example futureFigures({ purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, value: { p: 6.25, q: 3.74, gamma: 15.44 } }, { repeats: 2, last: 30.43, age: 38.86, value: 30 }, { days: 273, period: 7, discount: 0 }).clv // 37.93
 */
export function futureFigures(
  { purchases, value: values }: FutureModel,
  history: PurchaseHistory & { readonly value: number },
  horizon: Horizon,
): FutureFigures {
  const { repeats, value } = history;
  if (Number.isNaN(repeats)) return unknown;
  const expectedOrders = expectedPurchases(purchases, history, horizon.days / horizon.period);
  const perPurchase = values ? expectedValue(values, repeats, value) : Number.NaN;
  const counted = horizon.discount === 0 ? expectedOrders : discounted(purchases, history, horizon);
  return {
    pAlive: repeats === 0 ? Number.NaN : pAlive(purchases, history),
    expectedOrders,
    expectedValue: perPurchase,
    clv: Math.round(counted * perPurchase * 100) / 100,
  };
}

function discounted(model: BgNbd, history: PurchaseHistory, { days, period, discount }: Horizon): number {
  let [sum, before] = [0, 0];
  for (let from = 0; from < days; from += stepDays) {
    const to = Math.min(days, from + stepDays);
    const until = expectedPurchases(model, history, to / period);
    sum += (until - before) * (1 + discount) ** (-(from + to) / 2 / 365);
    before = until;
  }
  return sum;
}
