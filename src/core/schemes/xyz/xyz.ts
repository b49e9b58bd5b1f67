/** How regularly one customer buys, and the XYZ class that follows: the kernel behind the scheme `xyz` and `XYZ_CLASS`. */

/** The classes, the most regular first. */
export const xyzClasses = ['X', 'Y', 'Z'] as const;

export type XyzClass = (typeof xyzClasses)[number];

export interface XyzLimits {
  /** The largest variation of X, and that of Y; both belong to the better class. */
  readonly xMost: number;
  readonly yMost: number;
}

/** Of two periods the variation is at most 1: nobody could be Z. */
export const leastPeriods = 3;

/**
 * The coefficient of variation of the amounts per period: **population** standard deviation ÷ mean (as STDEVP ÷ AVERAGE
 * in a sheet), from 0 for equal amounts upwards. Rounded to twelve decimals, so that a figure that equals a limit on
 * paper does so here.
 *
 * NaN for fewer than three periods, and where the amounts do not sum to more than zero: a ratio to nothing, or to a
 * loss, says nothing about regularity.
 * @example demandVariation([50, 150, 50, 150]) // 0.5
 * @example demandVariation([90, 0]) // NaN
 */
export function demandVariation(amounts: ArrayLike<number>): number {
  const count = amounts.length;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += amounts[at] as number;
  if (count < leastPeriods || !(sum > 0)) return Number.NaN;
  const mean = sum / count;
  let squares = 0;
  for (let at = 0; at < count; at++) squares += ((amounts[at] as number) - mean) ** 2;
  return Math.round((Math.sqrt(squares / count) / mean) * 1e12) / 1e12;
}

/**
 * X up to the first limit, Y up to the second, Z above; `null` for an unknown variation (NaN).
 * @example [0.5, 1, 1.1].map((variation) => xyzClass(variation, { xMost: 0.5, yMost: 1 })) // ['X', 'Y', 'Z']
 */
export function xyzClass(variation: number, { xMost, yMost }: XyzLimits): XyzClass | null {
  if (Number.isNaN(variation)) return null;
  return variation <= xMost ? 'X' : variation <= yMost ? 'Y' : 'Z';
}
