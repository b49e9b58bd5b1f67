/** What else moves when one figure rises: no order comes without a date, and no day passes for one count alone. */
import type { OwnFigures } from '../../schemes/scheme';
import type { FactValue } from './explain';

export type Figures = Readonly<Record<string, FactValue>>;

/** Facts whose rise changes others too: where rules ask about one of those, the rise is worth a look. */
export const movedBy = {
  orders: ['recencyDays', 'lastOrder', 'gapBeforeLastDays', 'daysSinceFirst', 'firstOrder'],
  recencyDays: ['daysSinceFirst'],
} as const;

/**
 * The other figures of a customer who orders more, or buys for more: that happens on the analysis date, since whoever
 * buys has just bought. More bought is one more order; what more orders are worth is unknown, so the amount stays, and
 * so does the usual gap. Nothing where another fact rises.
 * @example movedByOrder('orders', (fact) => ({ orders: 3, recencyDays: 20 })[fact], 45000) // { recencyDays: 0, lastOrder: 45000, gapBeforeLastDays: 20 }
 * @example movedByOrder('satisfaction', () => 3, 45000) // {}
 */
export function movedByOrder(fact: string, own: OwnFigures, asOf: number): Figures {
  if (fact !== 'orders' && fact !== 'monetary') return {};
  const [orders, pause] = [own('orders'), own('recencyDays')];
  const today = Number.isNaN(asOf) ? null : asOf;
  return {
    ...(fact === 'monetary' && typeof orders === 'number' ? { orders: orders + 1 } : {}),
    ...(orders === 0 ? { daysSinceFirst: 0, firstOrder: today } : {}),
    // Gaps are between distinct days.
    ...(pause === 0 ? {} : { gapBeforeLastDays: pause }),
    recencyDays: 0,
    lastOrder: today,
  };
}

/**
 * The other figures of a customer for whom so many more days pass without an order.
 * @example movedByDays(10, () => 90) // { daysSinceFirst: 100 }
 */
export function movedByDays(days: number, own: OwnFigures): Figures {
  const sinceFirst = own('daysSinceFirst');
  return typeof sinceFirst === 'number' ? { daysSinceFirst: sinceFirst + days } : {};
}

/**
 * A customer's figures with some of them changed.
 * @example withChanges(() => 1, { orders: 2 })('orders') // 2
 */
export function withChanges(own: OwnFigures, changed: Figures): OwnFigures {
  const isChanged = (fact: string) => Object.prototype.hasOwnProperty.call(changed, fact);
  return (fact) => (isChanged(fact) ? (changed[fact] ?? null) : own(fact));
}
