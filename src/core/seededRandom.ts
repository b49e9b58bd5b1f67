/** Chance that falls the same way every time: clusters begin with it, and the demo shop is made with it. */

/** Numbers from 0 up to, but not including, 1; the next one at each call. */
export type Random = () => number;

/**
 * Mulberry32, by Tommy Ettinger (public domain): one 32-bit state, whole-number steps only, so that every machine and
 * every engine gives the same numbers.
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
