/** The value tier of one customer from three scores: the kernel behind the scheme `value` and `VALUE_TIER`. */
import type { ValueTier } from './valueTiers';

export interface ValueLimits {
  /** What the number of channels counts beside orders and amount, which count 1 each. */
  readonly channelWeight: number;
  /** Places between the lowest (0) and the highest (1) scores from which a customer is of the middle and high tier. */
  readonly midFrom: number;
  readonly highFrom: number;
}

/** Thirds, 1 to 3 with 3 best; NaN is unknown. */
export interface ValueScores {
  readonly orders: number;
  readonly amount: number;
  readonly channels: number;
}

/**
 * The score of a number of channels: one 1, two 2, three and more 3; NaN for none or an unknown number.
 * @example [1, 2, 5, NaN].map(channelScore) // [1, 2, 3, NaN]
 */
export function channelScore(channels: number): number {
  return channels >= 1 ? Math.min(3, Math.floor(channels)) : Number.NaN;
}

/**
 * The tier by the weighted mean of the scores, told as a place from 0 (1 throughout) to 1 (3 throughout): high from
 * `highFrom` on, mid from `midFrom` on, low below. Channels that are not known do not count; `null` where orders or
 * amount are not. FRAMEWORKS asks for "frequency, amount and channel together" without a formula: this one is ours.
 * @example valueTier({ orders: 3, amount: 2, channels: NaN }, { channelWeight: 0.5, midFrom: 0.33, highFrom: 0.66 }) // 'high'
 * @example valueTier({ orders: 3, amount: 2, channels: 1 }, { channelWeight: 0.5, midFrom: 0.33, highFrom: 0.66 }) // 'mid'
 */
export function valueTier(
  { orders, amount, channels }: ValueScores,
  { channelWeight, midFrom, highFrom }: ValueLimits,
): ValueTier | null {
  if (Number.isNaN(orders) || Number.isNaN(amount)) return null;
  const weight = Number.isNaN(channels) ? 0 : channelWeight;
  const sum = orders - 1 + (amount - 1) + (weight === 0 ? 0 : weight * (channels - 1));
  // Decimal weights leave dust behind the last digit that counts.
  const place = Number((sum / (2 * (2 + weight))).toFixed(9));
  if (place >= highFrom) return 'high';
  return place >= midFrom ? 'mid' : 'low';
}
