/**
 * BG/NBD: who is still a customer, and how often they will come back. Fader, Hardie & Lee (2005), "Counting your
 * customers the easy way: an alternative to the Pareto/NBD model", Marketing Science 24(2), 275-284.
 *
 * Purchases come at random at a rate of the customer's own; the rates of all customers follow a gamma distribution (r,
 * alpha). After each repeat purchase the customer leaves for good with a probability of the customer's own; these follow
 * a beta distribution (a, b).
 */
import { minimise } from './minimise';
import { scaledHypergeometric } from './scaledHypergeometric';

export interface BgNbd {
  readonly r: number;
  /** In periods: grows with the unit of time, the other three do not depend on it. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What is known of one customer: the paper's x, t_x and T, in periods. */
export interface PurchaseHistory {
  readonly repeats: number;
  readonly last: number;
  readonly age: number;
}

/** Customers with one history, and how many they are. */
export interface HistoryGroup extends PurchaseHistory {
  readonly customers: number;
}

/**
 * The parameters of greatest likelihood; `null` where the search finds no summit, or there is nobody.
 *
 * The logarithms of the parameters are searched with the exact gradient, in a unit of time in which the average age is
 * 1: customers whose ages differ a thousandfold are fitted as well as any.
 */
export function fitBgNbd(groups: readonly HistoryGroup[]): BgNbd | null {
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  const unit = groups.reduce((sum, group) => sum + group.customers * group.age, 0) / customers;
  if (!(unit > 0)) return null;
  const likelihood = meanLogLikelihood(
    groups.map((group) => ({ ...group, last: group.last / unit, age: group.age / unit })),
  );
  for (const start of starts) {
    const found = minimise((point, gradient) => {
      const value = -likelihood(toParameters(point), gradient);
      // The slope by a logarithm is the slope by the parameter times the parameter.
      for (let at = 0; at < 4; at++) gradient[at] = -(gradient[at] as number) * Math.exp(point[at] as number);
      return value;
    }, start);
    if (!found) continue;
    const { r, alpha, a, b } = toParameters(found);
    return { r, alpha: alpha * unit, a, b };
  }
  return null;
}

/** Logarithms of r, alpha, a, b: all at 1, then those of a shop whose customers come often and seldom leave. */
const starts = [
  [0, 0, 0, 0],
  [0, -1, -2, 1],
];

function toParameters([r = 0, alpha = 0, a = 0, b = 0]: Float64Array): BgNbd {
  return { r: Math.exp(r), alpha: Math.exp(alpha), a: Math.exp(a), b: Math.exp(b) };
}

/** The logarithm of the likelihood of all customers, without the terms that no parameter changes. */
export function logLikelihood(groups: readonly HistoryGroup[], parameters: BgNbd): number {
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  return meanLogLikelihood(groups)(parameters, new Float64Array(4)) * customers;
}

/**
 * Makes the function that gives the mean log-likelihood of a customer and writes its slope by each parameter (the
 * paper's equation 6, as in its appendix A). Sums over repeats and logarithms of times are made once for each distinct
 * number, since thousands of customers share them.
 */
function meanLogLikelihood(groups: readonly HistoryGroup[]) {
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  const most = groups.reduce((most, { repeats }) => Math.max(most, repeats), 0);
  const { times, indexOf } = distinctTimes(groups);
  const repeats = Int32Array.from(groups, (group) => group.repeats);
  const weight = Float64Array.from(groups, (group) => group.customers / customers);
  const lastAt = Int32Array.from(groups, (group) => indexOf(group.last));
  const ageAt = Int32Array.from(groups, (group) => indexOf(group.age));
  const logTime = new Float64Array(times.length);
  const sums = Array.from({ length: 4 }, () => new Float64Array(most + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [logs, byR, byA, byB] = sums;
  return ({ r, alpha, a, b }: BgNbd, gradient: Float64Array): number => {
    for (let at = 0; at < times.length; at++) logTime[at] = Math.log(alpha + (times[at] as number));
    for (let i = 0; i < most; i++) {
      // ln Γ(r + x) − ln Γ(r), and ln B(a, b + x) − ln B(a, b), term by term: no gamma function, nothing cancels.
      logs[i + 1] = (logs[i] as number) + Math.log(r + i) - Math.log1p(a / (b + i));
      byR[i + 1] = (byR[i] as number) + 1 / (r + i);
      byA[i + 1] = (byA[i] as number) - 1 / (a + b + i);
      byB[i + 1] = (byB[i] as number) + a / ((b + i) * (a + b + i));
    }
    const logAlpha = Math.log(alpha);
    let [value, slopeR, slopeAlpha, slopeA, slopeB] = [0, 0, 0, 0, 0];
    for (let at = 0; at < repeats.length; at++) {
      const x = repeats[at] as number;
      const share = weight[at] as number;
      const [logAge, age] = [logTime[ageAt[at] as number] as number, times[ageAt[at] as number] as number];
      const [logLast, last] = [
        logTime[lastAt[at] as number] as number,
        times[lastAt[at] as number] as number,
      ];
      // Odds that the customer left after the last purchase; nobody leaves before the first repeat.
      const odds = x === 0 ? 0 : (a / (b + x - 1)) * Math.exp((r + x) * (logAge - logLast));
      const gone = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
      const logOdds =
        odds === Number.POSITIVE_INFINITY
          ? Math.log(a / (b + x - 1)) + (r + x) * (logAge - logLast)
          : Math.log1p(odds);
      value += share * ((logs[x] as number) + r * logAlpha - (r + x) * logAge + logOdds);
      slopeR += share * ((byR[x] as number) + logAlpha - (1 - gone) * logAge - gone * logLast);
      slopeAlpha += share * (r / alpha - (r + x) * ((1 - gone) / (alpha + age) + gone / (alpha + last)));
      slopeA += share * ((byA[x] as number) + gone / a);
      slopeB += share * ((byB[x] as number) - (x === 0 ? 0 : gone / (b + x - 1)));
    }
    gradient[0] = slopeR;
    gradient[1] = slopeAlpha;
    gradient[2] = slopeA;
    gradient[3] = slopeB;
    return value;
  };
}

function distinctTimes(groups: readonly HistoryGroup[]) {
  const indexes = new Map<number, number>();
  for (const { last, age } of groups) {
    for (const time of [last, age]) if (!indexes.has(time)) indexes.set(time, indexes.size);
  }
  return { times: Float64Array.from(indexes.keys()), indexOf: (time: number) => indexes.get(time) as number };
}

/**
 * The probability that a customer is still active, from 0 to 1 (equation 7 of Fader, Hardie & Lee's note "Computing
 * P(alive) using the BG/NBD model", 2008). 1 for whoever never came back: by the model nobody leaves before a second
 * purchase.
 * @example pAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, last: 30.43, age: 38.86 }).toFixed(3) // '0.727'
 */
export function pAlive({ r, alpha, a, b }: BgNbd, { repeats, last, age }: PurchaseHistory): number {
  if (repeats === 0) return 1;
  return (
    1 / (1 + (a / (b + repeats - 1)) * Math.exp((r + repeats) * Math.log((alpha + age) / (alpha + last))))
  );
}

/**
 * The number of repeat purchases that a customer is expected to make in the next `periods` (the paper's equation 10);
 * with a history of nothing but zeros that of a new customer (its equation 9).
 * @example expectedPurchases({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, last: 30.43, age: 38.86 }, 39).toFixed(3) // '1.226'
 */
export function expectedPurchases(model: BgNbd, history: PurchaseHistory, periods: number): number {
  const { r, alpha, b } = model;
  const { repeats, age } = history;
  if (periods === 0) return 0;
  // The equation is 0 / 0 at a = 1 and where a + b + x = 1, and smooth on both sides.
  const a = Math.abs(model.a - 1) < tiny ? 1 + tiny : model.a;
  const whole = Math.abs(a + b + repeats - 1) < tiny ? tiny : a + b + repeats - 1;
  const stay = scaledHypergeometric(r + repeats, b + repeats, whole, periods / (alpha + age + periods));
  return Math.max(0, (whole / (a - 1)) * (1 - stay) * pAlive(model, history));
}

const tiny = 1e-7;
