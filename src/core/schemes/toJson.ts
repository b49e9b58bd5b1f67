/** Anything at all as JSON, so that a problem can carry what was found. */
import type { Json } from '../problem';

const longestList = 20;

/**
 * The value itself where JSON has it; a list with its first 20 plain values; else a word for what it is.
 *
 * Never throws, however odd the value: nothing of it is called, nothing nested is followed.
 * @example toJson([1, Number.NaN, {}]) // [1, 'NaN', '{…}']
 */
export function toJson(value: unknown): Json {
  return Array.isArray(value) ? value.slice(0, longestList).map(plain) : plain(value);
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' ? '{…}' : typeof value;
}
