/** Where n ranked customers are divided into k groups: the positions behind the methods rank and ntile. */

/** How many customers stand before each of the k − 1 divisions. */
export type SplitEnds = (n: number, k: number) => readonly number[];

/**
 * Divisions of method `rank`: before the i-th stand ⌈i·n / k⌉ customers.
 * @example rankEnds(8, 5) // [2, 4, 5, 7]
 */
export function rankEnds(n: number, k: number): readonly number[] {
  return Array.from({ length: k - 1 }, (_, i) => Math.ceil(((i + 1) * n) / k));
}

/**
 * Divisions of SQL's NTILE: groups of equal size, the first n mod k of them one larger.
 * @example ntileEnds(8, 5) // [2, 4, 6, 7]
 */
export function ntileEnds(n: number, k: number): readonly number[] {
  const size = Math.floor(n / k);
  const larger = n % k;
  return Array.from({ length: k - 1 }, (_, i) => (i + 1) * size + Math.min(i + 1, larger));
}
