/** The one function of the models of purchases that no language brings along. */

const mostTerms = 2_000_000;
const exact = 1e-15;
const large = 1e200;

/**
 * (1 − z)^a · ₂F₁(a, b; c; z), Gauss's hypergeometric function in the form in which BG/NBD needs it, for a, b > 0,
 * 0 ≤ z < 1 and any c but 0, −1, −2, …
 *
 * Gauss's series itself: its terms have one sign once they are past a negative c, so nothing cancels. The factor keeps
 * the product small where the function alone grows beyond all numbers (customers with hundreds of purchases), and sum
 * and factor are kept apart until the end. The rest of the series after the last term is bounded by a geometric one.
 * @example scaledHypergeometric(1, 2, 2, 0.75).toFixed(12) // '1.000000000000'
 */
export function scaledHypergeometric(a: number, b: number, c: number, z: number): number {
  let [term, sum, logScale] = [1, 1, a * Math.log1p(-z)];
  for (let n = 0; n < mostTerms; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    if (Math.abs(sum) > large) {
      term /= large;
      sum /= large;
      logScale += Math.log(large);
    }
    const next = Math.max(z, Math.abs(ratio));
    if (next < 1 && Math.abs(term) * next < exact * (1 - next) * Math.abs(sum)) break;
  }
  return sum * Math.exp(logScale);
}
