/** The four social styles over every pair of answers, as the framework defines them. */
import { expect, test } from 'vitest';
import { factsOfExamples } from '../../src/core/rules/check/exampleFacts';
import { compilePack } from '../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../src/core/rules/evaluate/evaluate';
import { packNamed } from './packFiles';

const pack = packNamed('social-style');
const scale = [null, 1, 2, 3, 4, 5];
const pairs = scale.flatMap((dominance) => scale.map((selfControl) => ({ dominance, selfControl })));

/** Above 3 high, below 3 low, exactly 3 or blank unclear. */
function styleOf(dominance: number | null, selfControl: number | null): string {
  if (dominance === null || selfControl === null || dominance === 3 || selfControl === 3) return 'unclear';
  if (dominance > 3) return selfControl > 3 ? 'driver' : 'expressive';
  return selfControl > 3 ? 'analytical' : 'amiable';
}

test('every pair of answers has the style of its quarter, the middle and blanks none', () => {
  const examples = pairs.map((facts, at) => ({ name: String(at), facts, expected: '' }));
  const rules = evaluate(compilePack(pack), factsOfExamples(examples, pack));
  const found = Array.from(rules, (rule) => pack.rules[rule]?.event.params.segment ?? pack.otherwise);
  expect(found).toEqual(pairs.map(({ dominance, selfControl }) => styleOf(dominance, selfControl)));
});

test('every answer of a scale is offered, once', () => {
  for (const { answers, min, max } of Object.values(pack.facts)) {
    expect(answers?.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect([min, max]).toEqual([1, 5]);
  }
});
