/** What became of each segment since an earlier run: did what was done for it work? */
import type { Classification } from '../classify';
import type { CustomerPurchases, Facts } from '../facts/factColumn';
import { numbersOf } from '../schemes/schemeFacts';
import type { Members } from './membersAt';

export interface SegmentOutcome {
  /** The id that the segment had then. */
  readonly segment: string;
  /** Who stood in it then and is still known. */
  readonly customers: number;
  /** Of them, who bought since: the repurchase rate is this part of `customers`. */
  readonly boughtAgain: number;
  /** Net amount a customer, in the time since the run and in the time of the same length before it. */
  readonly spentSince: number;
  readonly spentBefore: number;
  /** Who is in the same segment now, and who stands earlier or later in the pack's list. */
  readonly stayed: number;
  readonly rose: number;
  readonly fell: number;
  /** The mean of what is known today; `null` where nothing is. */
  readonly satisfaction: number | null;
}

/**
 * In the order of the pack's list, which for packs such as RFM leads from the best down; segments that the pack no
 * longer has come last, and there nobody rose or fell. A purchase on the very day of the run counts as before it, since
 * that run saw it. Orders without a date count nowhere, returns lower what was spent. `null` where single orders are
 * not known, since totals do not tell when they were bought, and where no time has passed.
 */
export function segmentOutcomes(
  { pack, facts, segment }: Pick<Classification, 'pack' | 'facts' | 'segment'>,
  members: Members,
  since: number,
): readonly SegmentOutcome[] | null {
  const { purchases } = facts;
  const days = facts.asOf - since;
  if (!purchases || !(days > 0)) return null;
  const order = pack.segments.map(({ id }) => id);
  const known = new Map(facts.ids.map((id, row) => [id, row]));
  const gone = Object.keys(members).filter((id) => !order.includes(id));
  return [...order, ...gone].flatMap((id): readonly SegmentOutcome[] => {
    const rows = (members[id] ?? []).flatMap((customer) => known.get(customer) ?? []);
    if (rows.length === 0) return [];
    const bought = rows.map((row) => boughtAround(purchases, row, { since, days }));
    const place = order.indexOf(id);
    const now = rows.map((row) => segment[row] ?? -1);
    return [
      {
        segment: id,
        customers: rows.length,
        boughtAgain: bought.filter(({ orders }) => orders > 0).length,
        spentSince: sum(bought.map((one) => one.since)) / 100 / rows.length,
        spentBefore: sum(bought.map((one) => one.before)) / 100 / rows.length,
        stayed: now.filter((other) => other === place).length,
        rose: place < 0 ? 0 : now.filter((other) => other >= 0 && other < place).length,
        fell: place < 0 ? 0 : now.filter((other) => other > place).length,
        satisfaction: meanSatisfaction(facts, rows),
      },
    ];
  });
}

interface Bought {
  /** Purchases since, without returns. */
  readonly orders: number;
  /** Minor units. */
  readonly since: number;
  readonly before: number;
}

function boughtAround(
  { start, day, minor }: CustomerPurchases,
  row: number,
  { since, days }: { readonly since: number; readonly days: number },
): Bought {
  const sums = { orders: 0, since: 0, before: 0 };
  for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
    const when = day[at] ?? Number.NaN;
    const amount = minor[at] ?? Number.NaN;
    const known = Number.isNaN(amount) ? 0 : amount;
    if (when > since) {
      sums.since += known;
      if (!(amount < 0)) sums.orders++;
    } else if (when > since - days) sums.before += known;
  }
  return sums;
}

function meanSatisfaction(facts: Facts, rows: readonly number[]): number | null {
  const values = numbersOf(facts, 'satisfaction');
  const known = rows.flatMap((row) => {
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [value];
  });
  return known.length === 0 ? null : sum(known) / known.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
