/** The two sides of a test, by kind: what an operator and its decorators ask of them. */
import type { FactKind } from '../../facts/factColumn';
import { isFactReference } from '../factReference';
import { operators } from '../operators/operators';
import type { SplitOperator } from '../operators/splitOperator';
import type { FactUse, Value } from '../pack';

export interface Side {
  readonly kind: FactKind | 'blank';
  /** The entries of a list; a list fact holds texts. */
  readonly items: readonly Side[];
  /** Written in the file, so that the parser has already checked the form of dates and ranges. */
  readonly literal: boolean;
}

interface Sides {
  readonly fact: Side;
  readonly value: Side;
}

export function sideOfFact(kind: FactKind): Side {
  const items: readonly Side[] = kind === 'list' ? [{ kind: 'text', items: [], literal: false }] : [];
  return { kind, items, literal: false };
}

export function sideOfValue(value: Value, uses: ReadonlyMap<string, FactUse>): Side {
  if (isFactReference(value)) return sideOfFact(uses.get(value.fact)?.kind ?? 'number');
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((entry: Value) => sideOfValue(entry, uses)), literal: true };
  }
  const kind = value === null ? 'blank' : typeof value;
  return {
    kind: kind === 'string' ? 'text' : (kind as 'number' | 'boolean' | 'blank'),
    items: [],
    literal: true,
  };
}

/**
 * Which side the operator can make nothing of, `null` where both fit. Decorators are taken off from the left: `swap`
 * exchanges the sides, those about entries go into a list.
 */
export function misfitOf(
  { decorators, base }: SplitOperator,
  { fact, value }: Sides,
): 'fact' | 'value' | null {
  const [outer, ...inner] = decorators;
  const inside = (sides: Sides) => misfitOf({ decorators: inner, base }, sides);
  if (outer === undefined) return fits(base, { fact, value }) ? null : accepts(base, fact) ? 'value' : 'fact';
  switch (outer) {
    case 'not':
      return inside({ fact, value });
    case 'swap':
      return opposite(inside({ fact: value, value: fact }));
    case 'someFact':
    case 'everyFact':
      return fact.kind === 'list' ? firstOf(fact.items.map((item) => inside({ fact: item, value }))) : 'fact';
    case 'someValue':
    case 'everyValue':
      return firstOf(value.items.map((item) => inside({ fact, value: item })));
  }
}

type Base = SplitOperator['base'];

function fits(base: Base, { fact, value }: Sides): boolean {
  const wanted = operators[base].value;
  // A comparison with a blank asks whether there is a value at all, and every kind allows that.
  if (wanted === 'same' && (fact.kind === 'blank' || value.kind === 'blank')) return true;
  if (!accepts(base, fact)) return false;
  switch (wanted) {
    case 'same':
      return value.kind === fact.kind && fact.kind !== 'list';
    case 'list':
      return value.items.every(({ kind }) => kind === fact.kind || kind === 'blank');
    case 'member':
      return fact.items.some(({ kind }) => kind === value.kind);
    case 'date':
      return value.literal || value.kind === 'day';
    case 'number':
    case 'text':
      return value.kind === wanted;
    case 'range':
    case 'flag':
    case 'days':
      return true;
  }
}

function accepts(base: Base, { kind }: Side): boolean {
  return (operators[base].facts as readonly string[]).includes(kind);
}

function opposite(side: 'fact' | 'value' | null): 'fact' | 'value' | null {
  return side === null ? null : side === 'fact' ? 'value' : 'fact';
}

function firstOf(misfits: readonly ('fact' | 'value' | null)[]): 'fact' | 'value' | null {
  return misfits.find((misfit) => misfit !== null) ?? null;
}
