/** Which question staff should ask next. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/core/classify';
import { nextQuestion } from '../../../src/core/profile/nextQuestion';
import { exampleFacts } from '../../../src/core/rules/check/exampleFacts';
import type { ExampleValue } from '../../../src/core/rules/pack';
import { packNamed } from '../../rules/packFiles';

function questionFor(facts: Readonly<Record<string, ExampleValue>>, name = 'social-style'): string | null {
  // What schemes compute is given.
  const pack = { ...packNamed(name), schemes: {} };
  const result = classify(exampleFacts({ name: 'Ann', facts, expected: '' }, pack), pack);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return nextQuestion(result.value, 0);
}

describe('the next question', () => {
  test.each([
    ['the first one where nobody answered', {}, 'dominance'],
    ['the one without an answer', { dominance: 5 }, 'selfControl'],
    ['the one without an answer, whatever the other is', { dominance: 3 }, 'selfControl'],
    ['the one in the middle', { dominance: 3, selfControl: 5 }, 'dominance'],
    ['the other one in the middle', { dominance: 1, selfControl: 3 }, 'selfControl'],
    [
      'the first one where one answer more would not settle it',
      { dominance: 3, selfControl: 3 },
      'dominance',
    ],
    ['none where the answers lead to a style', { dominance: 5, selfControl: 5 }, null],
  ])('is %s', (_, facts, expected) => {
    expect(questionFor(facts)).toBe(expected);
  });

  test.each([
    ['phone-type', {}, 'traits'],
    ['phone-type', { traits: ['priceOnly'] }, null],
    ['loyalty', { firstBuyer: true }, 'attitude'],
    ['loyalty', { shareOfWallet: 50 }, null],
  ])('of %s for %j is %s', (name, facts, expected) => {
    expect(questionFor(facts, name)).toBe(expected);
  });

  test('is none in a pack that asks nothing', () => {
    expect(questionFor({}, 'abc')).toBeNull();
  });
});
