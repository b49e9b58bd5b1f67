/** Who moves from where to where, and why: what a manager looks at before a cell changes. */
import type { Classification } from '../classify';

/** Segments are meant by their places in `pack.segments`. */
export interface Moves {
  /** Every pair of segments with its customers, most customers first; those who stay are not among them. */
  readonly matrix: readonly MoveCount[];
  /** In the order of the facts. */
  readonly movers: readonly Mover[];
  /** Customers who get a segment of this pack for the first time. */
  readonly first: number;
}

export interface MoveCount {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

export interface Mover {
  /** The row of the facts. */
  readonly customer: number;
  readonly from: number;
  readonly to: number;
}

/**
 * `own`: the customer's own figures lead elsewhere, the passing of days among them. `others`: the figures of others
 * moved the cut points. `rules`: the rules or options were edited. Several may apply, one always does.
 */
export type MoveReason = 'own' | 'others' | 'rules';

/**
 * The moves from the segments before (−1 for none) to those of the classification; `null`: nobody had a segment yet.
 * @example movesOf({ segment: Int32Array.of(0, 1, 1) }, Int32Array.of(0, 0, -1)) // { matrix: [{ from: 0, to: 1, customers: 1 }], movers: [{ customer: 1, from: 0, to: 1 }], first: 1 }
 */
export function movesOf({ segment }: Pick<Classification, 'segment'>, before: Int32Array | null): Moves {
  const movers: Mover[] = [];
  const counts = new Map<string, MoveCount>();
  let first = 0;
  segment.forEach((to, customer) => {
    const from = before?.[customer] ?? -1;
    if (from < 0) first++;
    if (from < 0 || from === to) return;
    movers.push({ customer, from, to });
    const key = `${from} ${to}`;
    counts.set(key, { from, to, customers: (counts.get(key)?.customers ?? 0) + 1 });
  });
  const matrix = [...counts.values()].sort((one, other) => other.customers - one.customers);
  return { matrix, movers, first };
}
