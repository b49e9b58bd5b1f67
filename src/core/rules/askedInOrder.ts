/** The order in which rules are asked. */
import type { Rule } from './pack';

export interface AskedRule {
  readonly rule: Rule;
  /** Its place in `pack.rules`. */
  readonly index: number;
}

/**
 * Higher priority first, 1 where none is given, and within one priority as in the file. Muted rules are not asked.
 * @example askedInOrder([{ priority: 1 }, {}, { priority: 5 }, { muted: true }]).map(({ index }) => index) // [2, 0, 1]
 */
export function askedInOrder(rules: readonly Rule[]): readonly AskedRule[] {
  return inOrder(rules).filter(({ rule }) => !rule.muted);
}

/**
 * The same with muted rules in the places where they would be asked.
 * @example inOrder([{ muted: true }, { priority: 5 }]).map(({ index }) => index) // [1, 0]
 */
export function inOrder(rules: readonly Rule[]): readonly AskedRule[] {
  return rules
    .map((rule, index) => ({ rule, index }))
    .sort((one, other) => priorityOf(other) - priorityOf(one) || one.index - other.index);
}

function priorityOf({ rule: { priority = 1 } }: AskedRule): number {
  return priority;
}
