/**
 * Gamma-Gamma: how much a customer will spend per purchase. Fader & Hardie (2013), "The Gamma-Gamma model of monetary
 * value", brucehardie.com/notes/025; Colombo & Jiang (1999).
 *
 * The amounts of one customer vary around an average of the customer's own, and these averages around that of all. How
 * often somebody buys is taken to say nothing about how much: {@link correlationOf} tells whether that is so.
 */
import { digamma, logGamma } from './logGamma';
import { minimise } from './minimise';

export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** In units of money. */
  readonly gamma: number;
}

/** Per customer who came back: how often, and the average amount, above zero. */
export interface RepeatValues {
  readonly repeats: Float64Array;
  readonly value: Float64Array;
}

/**
 * The parameters of greatest likelihood; `null` where the search finds no summit, or where q is not above 1: then a
 * new customer's expected amount would be infinite.
 */
export function fitGammaGamma({ repeats, value }: RepeatValues): GammaGamma | null {
  const unit = value.reduce((sum, one) => sum + one, 0) / value.length;
  if (!(unit > 0)) return null;
  const likelihood = meanLogLikelihood({ repeats, value: value.map((one) => one / unit) });
  for (const start of starts) {
    const found = minimise(likelihood, start);
    if (!found) continue;
    const [p, q, gamma] = found.map(Math.exp) as unknown as [number, number, number];
    return q > 1 ? { p, q, gamma: gamma * unit } : null;
  }
  return null;
}

/** Logarithms of p, q, gamma: average amounts of about 1. */
const starts = [
  [1, 1, 0],
  [0, 0.5, 0.5],
  [2, 2, 1],
];

/** Minus the mean log-likelihood (the note's equation 1a) and its slope, by the logarithms of the parameters. */
function meanLogLikelihood({ repeats, value }: RepeatValues) {
  const count = repeats.length;
  const total = repeats.map((x, at) => x * (value[at] as number));
  const logTotal = total.map(Math.log);
  const numbers = [...new Set(repeats)];
  const indexOf = new Map(numbers.map((x, at) => [x, at]));
  const place = Int32Array.from(repeats, (x) => indexOf.get(x) as number);
  return (point: Float64Array, gradient: Float64Array): number => {
    const [p, q, gamma] = point.map(Math.exp) as unknown as [number, number, number];
    const [logGammaQ, digammaQ, logScale] = [logGamma(q), digamma(q), Math.log(gamma)];
    const logs = numbers.map((x) => logGamma(p * x + q) - logGamma(p * x) - logGammaQ);
    const both = numbers.map((x) => digamma(p * x + q));
    const own = numbers.map((x) => digamma(p * x));
    let [sum, slopeP, slopeQ, slopeGamma] = [0, 0, 0, 0];
    for (let at = 0; at < count; at++) {
      const x = repeats[at] as number;
      const px = p * x;
      const number = place[at] as number;
      const spread = gamma + (total[at] as number);
      const logSpread = Math.log(spread);
      sum += (logs[number] as number) + q * logScale + px * (logTotal[at] as number) - (px + q) * logSpread;
      slopeP +=
        x * ((both[number] as number) - (own[number] as number) + (logTotal[at] as number) - logSpread);
      slopeQ += (both[number] as number) - digammaQ + logScale - logSpread;
      slopeGamma += q / gamma - (px + q) / spread;
    }
    gradient[0] = (-slopeP / count) * p;
    gradient[1] = (-slopeQ / count) * q;
    gradient[2] = (-slopeGamma / count) * gamma;
    return -sum / count;
  };
}

/**
 * The amount that a customer is expected to spend per purchase from now on (the note's equation 5): between the
 * customer's own average and that of all, the nearer to the own the more repeat purchases there are. Without repeats,
 * or where the own average is unknown (NaN), that of all.
 * @example expectedValue({ p: 6.25, q: 3.74, gamma: 15.44 }, 0, NaN).toFixed(2) // '35.22'
 */
export function expectedValue({ p, q, gamma }: GammaGamma, repeats: number, value: number): number {
  if (repeats === 0 || Number.isNaN(value)) return (p * gamma) / (q - 1);
  return (p * (gamma + repeats * value)) / (p * repeats + q - 1);
}

/**
 * Pearson's correlation of how often and how much, from −1 to 1; 0 where one of them does not vary.
 * @example correlationOf({ repeats: Float64Array.of(1, 2, 3), value: Float64Array.of(5, 7, 9) }).toFixed(3) // '1.000'
 */
export function correlationOf({ repeats, value }: RepeatValues): number {
  const [meanX, meanY] = [mean(repeats), mean(value)];
  let [xy, xx, yy] = [0, 0, 0];
  repeats.forEach((one, at) => {
    const [x, y] = [one - meanX, (value[at] as number) - meanY];
    xy += x * y;
    xx += x * x;
    yy += y * y;
  });
  return xx * yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
