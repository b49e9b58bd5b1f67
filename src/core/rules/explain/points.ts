/** The values at which an answer about one customer may change while a figure does. */
import type { Cuts, OwnFigures } from '../../schemes/scheme';
import { isFactReference } from '../factReference';
import { toDayNumber } from '../operators/ownOperators';
import type { Leaf } from '../pack';
import { countsDays } from './judge';

export interface PointScope {
  readonly own: OwnFigures;
  /** The leaves that may be answered differently. */
  readonly leaves: readonly Leaf[];
  /** The cut points of schemes. */
  readonly cuts: readonly Cuts[];
  readonly asOf: number;
}

/**
 * The numbers at which an answer may change while a number does: constants that conditions compare with (in place of
 * another fact its figure), both ends of ranges, days, cut points. Some too many do no harm.
 * @example numberPoints('orders', { own: () => null, leaves: [{ fact: 'orders', operator: 'between', value: [2, 5] }], cuts: [{ fact: 'orders', points: [3] }], asOf: 45000 }) // [2, 5, 3]
 */
export function numberPoints(fact: string, { own, leaves, cuts, asOf }: PointScope): readonly number[] {
  const compared = comparedWith(fact, leaves, own).flatMap((value) =>
    typeof value === 'string' ? [Number(value), toDayNumber(value)] : Number(value),
  );
  const dated = leaves
    .filter((leaf) => leaf.fact === fact && countsDays(leaf))
    .flatMap(({ value }) => [asOf, asOf - Number(value)]);
  const cut = cuts.flatMap((one) => (one.fact === fact ? one.points : []));
  return [...compared, ...dated, ...cut].filter(Number.isFinite);
}

/**
 * Points of everything that counts days, as days since the last order: all of them pass at the same time.
 */
export function dayPoints(scope: PointScope): readonly number[] {
  const { own, leaves, asOf } = scope;
  const days = Number(own('recencyDays'));
  const before = Number(own('daysSinceFirst') ?? Number.NaN) - days;
  const dated = leaves.filter(countsDays).flatMap(({ fact, value }) => {
    const left = Number(own(fact)) - asOf;
    return [days + left, days + left + Number(value)];
  });
  const sinceFirst = numberPoints('daysSinceFirst', scope).map((point) => point - before);
  return [...numberPoints('recencyDays', scope), ...sinceFirst, ...dated].filter(Number.isFinite);
}

/**
 * The values on the other side of conditions about a fact, in the order in which rules ask.
 * @example comparedWith('city', [{ fact: 'city', operator: 'in', value: ['Lyon', 'Nice'] }], () => null) // [['Lyon', 'Nice'], 'Lyon', 'Nice']
 */
export function comparedWith(fact: string, leaves: readonly Leaf[], own: OwnFigures): readonly unknown[] {
  return leaves.flatMap(({ fact: asked, value }) => {
    const other = isFactReference(value) ? value.fact : null;
    const wanted = other === null ? value : own(other);
    const sides = [...(asked === fact ? [wanted] : []), ...(other === fact ? [own(asked)] : [])];
    // A list counts as a whole too: next to a number JavaScript takes one entry, or none, for a number.
    return [...sides.filter(Array.isArray), ...sides.flat()];
  });
}
