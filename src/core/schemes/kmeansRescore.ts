/** The cluster of one customer with other figures, while the centres of a run stay: what the scheme `kmeans` hands on. */
import type { FactId } from '../facts/factCatalog';
import { nearestCentre, type Points } from './kmeans/points';
import { type Scale, scaled, unscaled } from './kmeans/scale';
import type { Cuts, OptionValue, OwnFigures, Rescore } from './scheme';
import { hasNeverBought, ownNumber } from './schemeFacts';

/** The nearest centre of the run. `null` where what was frozen cannot be read. */
export function thawKmeans(frozen: unknown, options: Readonly<Record<string, OptionValue>>): Rescore | null {
  const facts = options.facts as readonly FactId[];
  if (!isFrozenKmeans(frozen, facts.length)) return null;
  const { scales } = frozen;
  const size = facts.length;
  const centres = { count: frozen.centres.length, size, values: Float64Array.from(frozen.centres.flat()) };
  const neverBought = (own: OwnFigures) =>
    frozen.buyersOnly && hasNeverBought(ownNumber(own, 'orders'), ownNumber(own, 'recencyDays'));
  const pointOf = (own: OwnFigures) => {
    const point = Float64Array.from(facts, (fact, at) => scaled(scales[at] as Scale, ownNumber(own, fact)));
    return point.some(Number.isNaN) || neverBought(own) ? null : point;
  };
  return {
    gives: ['cluster'],
    cuts: (own) => {
      const point = pointOf(own);
      if (!point) return neverBought(own) ? [{ fact: 'orders', points: [0] }] : [];
      return facts.map((fact, at): Cuts => {
        const points = crossings(point, at, centres).map((score) => unscaled(scales[at] as Scale, score));
        // Without an order there is no cluster: the first one is a cut point too.
        return { fact, points: fact === 'orders' ? [0, ...points] : points };
      });
    },
    facts: (own) => {
      const point = centres.count > 0 ? pointOf(own) : null;
      return { cluster: point && String(nearestCentre(point, 0, centres) + 1) };
    },
  };
}

/** Where a point that moves along one figure comes as near to another centre as to the one it is nearest to. */
function crossings(point: Float64Array, along: number, centres: Points): readonly number[] {
  const { count, size, values } = centres;
  // Squared distances along the figure x are x² − 2·c·x + rest: two of them are equal at one x.
  const lines = Array.from({ length: count }, (_, centre) => {
    let rest = 0;
    for (let at = 0; at < size; at++) {
      const value = values[centre * size + at] as number;
      rest += at === along ? value ** 2 : ((point[at] as number) - value) ** 2;
    }
    return { centre: values[centre * size + along] as number, rest };
  });
  return lines.flatMap((one, at) =>
    lines.slice(at + 1).flatMap((other) => {
      const x = (one.rest - other.rest) / (2 * (one.centre - other.centre));
      const at = one.rest - 2 * one.centre * x;
      const isNearest = lines.every(({ centre, rest }) => rest - 2 * centre * x >= at - 1e-9);
      return Number.isFinite(x) && isNearest ? [x] : [];
    }),
  );
}

interface FrozenKmeans {
  /** Whether whoever never bought has no cluster: not where neither orders nor days are told of anybody. */
  readonly buyersOnly: boolean;
  readonly scales: readonly Scale[];
  readonly centres: readonly (readonly number[])[];
}

function isFrozenKmeans(value: unknown, size: number): value is FrozenKmeans {
  const { buyersOnly, scales, centres } = (value ?? {}) as Partial<FrozenKmeans>;
  return (
    typeof buyersOnly === 'boolean' &&
    Array.isArray(scales) &&
    scales.length === size &&
    scales.every((scale) => typeof scale?.mean === 'number' && typeof scale.deviation === 'number') &&
    Array.isArray(centres) &&
    centres.every(
      (centre) => Array.isArray(centre) && centre.length === size && centre.every(Number.isFinite),
    )
  );
}
