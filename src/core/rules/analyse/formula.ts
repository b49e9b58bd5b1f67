/** Conditions taken apart into variables, before they become diagrams. */
import type { Leaf, Scalar } from '../pack';

/** What customers differ in; each variable divides them into cells, numbered from 0. */
export type Variable = ValueVariable | BlankVariable | MemberVariable | OpenVariable;

/** A fact with a single value. */
export interface ValueVariable {
  readonly kind: 'value';
  readonly fact: string;
  readonly cells: readonly Cell[];
}

/** Values that no condition tells apart. */
export interface Cell {
  /** One of them. */
  readonly value: Scalar;
  /** How many they are, blank not counted; `null` where nobody can count them. */
  readonly count: number | null;
}

/** Whether a list is blank; cell 1 where it is. */
export interface BlankVariable {
  readonly kind: 'blank';
  readonly fact: string;
}

/** Whether a list has this member; cell 1 where it has. */
export interface MemberVariable {
  readonly kind: 'member';
  readonly fact: string;
  readonly member: string;
}

/**
 * A condition whose answer does not follow from one fact's cell, cell 1 where it holds. It is free to hold or not for
 * anybody: so there seem to be more kinds of customers than there are, and whatever holds for all of them is certain.
 */
export interface OpenVariable {
  readonly kind: 'open';
  readonly leaf: Leaf;
}

export type Formula =
  | boolean
  /** The customers in those cells of the variable for which `cells` says so, one entry for each cell. */
  | { readonly variable: Variable; readonly cells: readonly boolean[] }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula };

/** Holds in cell 1 of a variable of two cells. */
export function second(variable: Exclude<Variable, ValueVariable>): Formula {
  return { variable, cells: [false, true] };
}

export function cellCount(variable: Variable): number {
  return variable.kind === 'value' ? variable.cells.length : 2;
}
