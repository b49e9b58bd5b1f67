/** The test customers of a pack, judged by its rules. */
import { collectRules } from '../evaluate/collectRules';
import { compilePack } from '../evaluate/compilePack';
import type { Example, RulePack } from '../pack';
import { factsOfExamples } from './exampleFacts';

export interface ExampleResult {
  readonly example: Example;
  readonly passed: boolean;
  /** The ids of the segments that the rules give, in order; one where the first rule decides. */
  readonly found: readonly string[];
}

export interface ExampleReport {
  /** In the order of the file. */
  readonly results: readonly ExampleResult[];
  /** For each entry of `pack.rules`: how many test customers got their segment from it. */
  readonly taken: readonly number[];
  /** Rules that no test customer got a segment from, as places in `pack.rules`; muted rules need none. */
  readonly uncovered: readonly number[];
}

/**
 * What the rules make of every test customer, and which rules none of them tries. With hit policy `collect` every rule
 * that holds is tried; the order of the segments counts. Without test customers all rules are uncovered.
 * @example runExamples({ hitPolicy: 'first', facts: {}, rules: [], otherwise: 'rest', examples: [{ name: 'Ann', facts: {}, expected: 'rest' }] }).results[0].passed // true
 */
export function runExamples(pack: RulePack): ExampleReport {
  const taken = pack.rules.map(() => 0);
  const held = rulesThatHold(pack);
  const results = (pack.examples ?? []).map((example): ExampleResult => {
    const all = held.get(example) ?? [];
    const deciding = pack.hitPolicy === 'first' ? all.slice(0, 1) : all;
    for (const rule of deciding) taken[rule] = (taken[rule] ?? 0) + 1;
    const found = segmentsOf(pack, deciding);
    return { example, passed: isSame(found, example.expected), found };
  });
  const uncovered = pack.rules.flatMap((rule, index) => (rule.muted || taken[index] ? [] : [index]));
  return { results, taken, uncovered };
}

/** Of each test customer, in the order of asking. Those of one analysis date are judged together, as a sheet is. */
function rulesThatHold(pack: RulePack): ReadonlyMap<Example, readonly number[]> {
  const compiled = compilePack(pack);
  const byDate = new Map<string | undefined, Example[]>();
  for (const example of pack.examples ?? []) {
    byDate.set(example.asOf, [...(byDate.get(example.asOf) ?? []), example]);
  }
  const held = [...byDate.values()].flatMap((examples) => {
    const rules = collectRules(compiled, factsOfExamples(examples, pack));
    return examples.map((example, row) => [example, rules[row] ?? []] as const);
  });
  return new Map(held);
}

function segmentsOf({ rules, otherwise }: RulePack, deciding: readonly number[]): readonly string[] {
  const segments = deciding.flatMap((index) => rules[index]?.event.params.segment ?? []);
  return segments.length === 0 ? [otherwise] : [...new Set(segments)];
}

function isSame(found: readonly string[], expected: Example['expected']): boolean {
  const wanted = typeof expected === 'string' ? [expected] : expected;
  return found.length === wanted.length && found.every((segment, place) => segment === wanted[place]);
}
