/** Moves as a small table, where few segments take part. */
import type { MoveCount } from './moves';

export interface MoveGrid {
  /** The segments that somebody leaves or reaches, by their places in the pack, in its order. */
  readonly segments: readonly number[];
  /** Customers by row (from) and column (to), in the order of `segments`; 0 where nobody moves. */
  readonly customers: readonly (readonly number[])[];
}

/** With more segments the table is wider than a sidebar, with two a list of the pairs is shorter. */
const [fewest, most] = [3, 5] as const;

/**
 * The moves as a table of three to five segments; `null` where fewer or more take part.
 * @example moveGrid([{ from: 0, to: 1, customers: 9 }, { from: 2, to: 0, customers: 4 }]) // { segments: [0, 1, 2], customers: [[0, 9, 0], [0, 0, 0], [4, 0, 0]] }
 * @example moveGrid([{ from: 0, to: 1, customers: 9 }]) // null
 */
export function moveGrid(matrix: readonly MoveCount[]): MoveGrid | null {
  const segments = [...new Set(matrix.flatMap(({ from, to }) => [from, to]))].sort(
    (one, other) => one - other,
  );
  if (segments.length < fewest || segments.length > most) return null;
  const count = (from: number, to: number) =>
    matrix.find((move) => move.from === from && move.to === to)?.customers ?? 0;
  return { segments, customers: segments.map((from) => segments.map((to) => count(from, to))) };
}
