/** The changes of one figure that are worth a try: one for each stretch of figures that all rules answer alike. */
import { type FactSpec, factCatalog } from '../../facts/factCatalog';
import type { RulePack } from '../pack';
import type { FactValue } from './explain';
import { isText, type KnownTexts } from './knownTexts';
import { nearbyNumbers, type Scale } from './nearbyNumbers';
import { comparedWith, dayPoints, numberPoints, type PointScope } from './points';

export interface Change {
  /** The figure afterwards; with `beyond` the border that it must pass, since no number is nearest. */
  readonly to: FactValue;
  readonly beyond?: true;
  /** What a list gains or loses. */
  readonly member?: string;
  /** A figure to judge by: `to`, or one beyond it. */
  readonly witness: FactValue;
}

/** `other` for texts, yes and no; `with` and `without` a member for lists. */
export type Direction = 'up' | 'down' | 'other' | 'with' | 'without';

/** The directions in which a figure can change; a blank in none. */
export function directionsOf(figure: FactValue): readonly Direction[] {
  if (figure === null) return [];
  if (typeof figure === 'number') return ['up', 'down'];
  return typeof figure === 'object' ? ['with', 'without'] : ['other'];
}

export interface ChangeScope extends PointScope {
  readonly uses: RulePack['facts'];
  readonly known: (fact: string) => KnownTexts;
}

/**
 * The changes of a customer's figure in one direction, nearest first.
 *
 * Whole figures and days move by whole steps, money by hundredths; of others a border may have to be passed (`beyond`).
 * The pack's `min`, `max` and `values` are kept to. Texts change to each of the pack's `values`, else to each that a
 * condition takes for a whole text; lists gain one of those, or lose one of their own.
 */
export function changesOf(fact: string, direction: Direction, scope: ChangeScope): readonly Change[] {
  const from = scope.own(fact);
  switch (direction) {
    case 'up':
    case 'down':
      return typeof from === 'number' ? numberChanges({ fact, from, direction }, scope) : [];
    case 'other': {
      const others =
        typeof from === 'boolean' ? (scope.uses[fact]?.values ?? [!from]) : textsFor(fact, scope);
      return others.filter((to) => typeof to === typeof from).map((to) => ({ to, witness: to }));
    }
    case 'with':
    case 'without': {
      const held = Array.isArray(from) ? from.filter(isText) : [];
      const gained = textsFor(fact, scope).filter((member) => !held.includes(member));
      const members = direction === 'with' ? gained : [...new Set(held)];
      return members.map((member) => {
        const to = direction === 'with' ? [...held, member] : held.filter((one) => one !== member);
        return { to, member, witness: to };
      });
    }
  }
}

interface NumberMove {
  readonly fact: string;
  readonly from: number;
  readonly direction: 'up' | 'down';
}

function numberChanges({ fact, from, direction }: NumberMove, scope: ChangeScope): readonly Change[] {
  const rises = direction === 'up';
  const points = rises && fact === 'recencyDays' ? dayPoints(scope) : numberPoints(fact, scope);
  // The first order more counts by its date, whatever the number of orders.
  const first = rises && fact === 'orders' ? [from] : [];
  return nearbyNumbers({ from, direction: rises ? 1 : -1 }, [...points, ...first], scaleOf(fact, scope));
}

const catalog: Readonly<Record<string, FactSpec>> = factCatalog;

function scaleOf(fact: string, { uses }: ChangeScope): Scale {
  const [use, spec] = [uses[fact], catalog[fact]];
  const isWhole = use?.whole || spec?.whole || (use?.kind ?? spec?.kind) === 'day';
  return {
    parts: isWhole ? 1 : spec?.format === 'money' ? 100 : null,
    min: use?.min,
    max: use?.max,
    values: use?.values?.filter((value): value is number => typeof value === 'number'),
  };
}

function textsFor(fact: string, { known, own }: ChangeScope): readonly string[] {
  const { texts, comparing } = known(fact);
  return [...new Set([...texts, ...comparedWith(fact, comparing, own).filter(isText)])];
}
