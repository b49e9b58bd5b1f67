/** Why customers move, in figures. */
import type { MoveReason, Mover } from './moves';

export interface ReasonCount {
  readonly reasons: readonly MoveReason[];
  readonly customers: number;
}

/**
 * How many movers have which reasons, in a fixed order. Who moves for several counts once, under all of them together,
 * so that the figures sum up to the movers; what nobody has is left out.
 * @example reasonCounts([{ customer: 0, from: 1, to: 2 }], () => ['own', 'rules']) // [{ reasons: ['own', 'rules'], customers: 1 }]
 */
export function reasonCounts(
  movers: readonly Mover[],
  reasonOf: (mover: Mover) => readonly MoveReason[],
): readonly ReasonCount[] {
  const counts = new Map<string, number>();
  for (const mover of movers) {
    const key = reasonOf(mover).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return combinations.flatMap((reasons) => {
    const customers = counts.get(reasons.join()) ?? 0;
    return customers > 0 ? [{ reasons, customers }] : [];
  });
}

/** Each as `moveReasons` puts it: a customer's way leads past their own figures, those of others, then the rules. */
const combinations: readonly (readonly MoveReason[])[] = [
  ['own'],
  ['others'],
  ['rules'],
  ['own', 'others'],
  ['own', 'rules'],
  ['others', 'rules'],
  ['own', 'others', 'rules'],
];
