/** Why customers move, in figures. */
import type { MoveReason, Mover } from './moves';

const order: readonly MoveReason[] = ['own', 'others', 'rules'];

/**
 * How many movers have each reason, in a fixed order; who has several counts for each, a reason of nobody is left out.
 * @example reasonCounts([{ customer: 0, from: 1, to: 2 }], () => ['rules', 'own']) // [['own', 1], ['rules', 1]]
 */
export function reasonCounts(
  movers: readonly Mover[],
  reasonOf: (mover: Mover) => readonly MoveReason[],
): readonly (readonly [MoveReason, number])[] {
  const counts = new Map<MoveReason, number>();
  for (const mover of movers)
    for (const reason of reasonOf(mover)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return order.flatMap((reason) => {
    const customers = counts.get(reason) ?? 0;
    return customers > 0 ? [[reason, customers] as const] : [];
  });
}
