/** The texts that a fact is known to take: what a customer's text may be changed to. */
import { isFactReference } from '../factReference';
import type { FindOperator } from '../operators/engine';
import type { Leaf, RulePack } from '../pack';

export interface KnownTexts {
  /** The same for every customer. */
  readonly texts: readonly string[];
  /** Conditions that compare the fact with another one of the customer. */
  readonly comparing: readonly Leaf[];
}

/**
 * The pack's `values` of a fact, else every text that a condition takes for a whole one. Of texts that all conditions
 * answer alike only the first, so that a list of a thousand cities costs no more than one.
 * @example knownTexts('city', [{ fact: 'city', operator: 'in', value: ['Lyon', 'Nice'] }], { facts: { city: { kind: 'text' } }, operators: () => ({ evaluate: () => true }) }) // { texts: ['Lyon'], comparing: [] }
 */
export function knownTexts(
  fact: string,
  leaves: readonly Leaf[],
  { facts, operators }: Pick<RulePack, 'facts'> & { readonly operators: FindOperator },
): KnownTexts {
  const use = facts[fact];
  const asking = leaves.filter((leaf) => leaf.fact === fact || refersTo(leaf, fact));
  // Part of a text, as some operators want it, is no text that the fact is known to take.
  const whole = asking.filter(({ operator }) => !/(textContains|startsWith|endsWith)$/.test(operator));
  const named = whole.flatMap(({ value }): readonly unknown[] => [value].flat());
  const texts = [...new Set((use?.values ?? named).filter(isText))];
  const isCompared = asking.some(({ value }) => isFactReference(value));
  // A member joins those that each customer has, and another fact differs from one customer to the next.
  if (use?.kind === 'text' && !isCompared)
    return { texts: firstOfEach(texts, asking, operators), comparing: [] };
  return { texts, comparing: use?.values ? [] : whole.filter(({ value }) => isFactReference(value)) };
}

function firstOfEach(
  texts: readonly string[],
  leaves: readonly Leaf[],
  operators: FindOperator,
): readonly string[] {
  const firsts = new Map<string, string>();
  for (const text of texts) {
    const answers = leaves.map(({ operator, value }) => operators(operator)?.evaluate(text, value)).join();
    if (!firsts.has(answers)) firsts.set(answers, text);
  }
  return [...firsts.values()];
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function refersTo({ value }: Leaf, fact: string): boolean {
  return isFactReference(value) && value.fact === fact;
}
