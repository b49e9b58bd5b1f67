/** Cut points that people can read and remember. */

/**
 * The number with the fewest digits that lies above `low` and is not above `high`; of several the one nearest to the
 * middle. Whoever has at most `low` is below it, whoever has at least `high` is not.
 * @example readableCut(1214.5, 1840) // 1500
 * @example readableCut(3, 4) // 4
 * @example readableCut(0.0712, 0.0718) // 0.0715
 * @example readableCut(-40, 12) // 0
 */
export function readableCut(low: number, high: number): number {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const middle = low + (high - low) / 2;
  for (let digits = -Math.ceil(Math.log10(largest)); digits <= 15; digits++) {
    const step = 10 ** -digits;
    const nearest = Math.round(middle / step) * step;
    const first = (Math.floor(low / step) + 1) * step;
    for (const candidate of [nearest, first]) {
      // A step such as 0.1 is no exact number: its multiples are written out to lose the last digits.
      const cut = digits > 0 ? Number(candidate.toFixed(digits)) : candidate;
      if (cut > low && cut <= high) return cut + 0;
    }
  }
  return high;
}
