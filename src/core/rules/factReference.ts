/** The one value of a condition that is no literal: another fact of the same customer. */
import type { Value } from './pack';

/**
 * Whether a value names a fact to compare with.
 * @example isFactReference({ fact: 'monetary' }) // true
 * @example isFactReference([1, 2]) // false
 */
export function isFactReference(value: Value): value is { readonly fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value;
}
