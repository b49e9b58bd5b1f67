/** The logarithm of the gamma function and its slope, for the likelihood of the model of values. */

/** Bernoulli numbers over 2k (2k − 1): the terms of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** From here on seven terms of the series are exact to the last digits. */
const enough = 10;

/**
 * ln Γ(x) for x > 0, to about 15 digits: Stirling's series (Abramowitz & Stegun 6.1.41) for x moved up to 10 or more.
 * @example Math.exp(logGamma(5)).toFixed(9) // '24.000000000'
 */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < enough; shifted++) product *= shifted;
  const square = 1 / (shifted * shifted);
  const series = stirling.reduceRight((sum, term) => sum * square + term, 0) / shifted;
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
  );
}

/** Bernoulli numbers over 2k. */
const asymptotic = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];

/**
 * The slope of ln Γ at x > 0 (digamma), to about 15 digits (Abramowitz & Stegun 6.3.18).
 * @example digamma(1).toFixed(9) // '-0.577215665'
 */
export function digamma(x: number): number {
  let [shifted, sum] = [x, 0];
  for (; shifted < enough; shifted++) sum += 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series = asymptotic.reduceRight((total, term) => total * square + term, 0) * square;
  return Math.log(shifted) - 0.5 / shifted - series - sum;
}
