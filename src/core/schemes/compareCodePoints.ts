/** The one order of texts that every engine agrees on, for ties that must be split. */

/**
 * Negative, zero or positive as `a` stands before, at or after `b` in the order of their code points.
 *
 * Equals the byte order of UTF-8, hence the text order of BigQuery and DuckDB. JavaScript's own `<` compares UTF-16
 * units, which puts rare characters (code points from 65,536 on) before some common ones.
 * @example compareCodePoints('a', 'b') < 0 // true
 */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const difference = a.charCodeAt(at) - b.charCodeAt(at);
    if (difference !== 0) return surrogateLast(a.charCodeAt(at)) - surrogateLast(b.charCodeAt(at));
  }
  return a.length - b.length;
}

/** Halves of a rare character rank above every common one. */
function surrogateLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
