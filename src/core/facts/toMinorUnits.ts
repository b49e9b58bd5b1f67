/** Money as whole hundredths, so that sums are exact and do not depend on the order of addition. */

/**
 * The amount in hundredths (cents, 分), rounded half away from zero by the amount as it is *written*: 1.005 gives 101
 * and -1.005 gives -101, although the nearest binary number to 1.005 lies below it. Each line is rounded by itself,
 * before anything is added up. Sums stay exact up to 9·10¹³ units of money; NaN stays NaN.
 *
 * The result of a multiplication counts as written with 15 digits: 3 × 0.335 is 1.005, not 1.0050000000000001.
 * @example toMinorUnits(1.005) // 101
 * @example toMinorUnits(-1.005) // -101
 * @example toMinorUnits(19.99) // 1999
 * @example toMinorUnits(0.004) // 0
 */
export function toMinorUnits(amount: number): number {
  const scaled = Math.abs(amount) * 100;
  const nearest = Math.round(scaled);
  const isNearHalf =
    scaled < largestRounded && Math.abs(Math.abs(scaled - nearest) - 0.5) < nearHalf * (1 + scaled);
  const minor = isNearHalf ? Math.round(Number(scaled.toPrecision(15))) : nearest;
  return amount < 0 && minor !== 0 ? -minor : minor;
}

/** Wider than any rounding error of two multiplications, so that the slow way is rare and always taken in doubt. */
const nearHalf = 1e-14;
/** Above this, 15 digits no longer reach the half: such amounts are rounded as binary numbers. */
const largestRounded = 1e13;
