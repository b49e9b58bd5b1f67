/** Rules without any structure over twelve facts: the hardest packs for an analysis, since nothing can be shared. */
import fc from 'fast-check';
import type { Condition, Leaf, RulePack } from '../../../../src/core/rules/pack';
import { packFile, parsed } from '../samplePack';

const numbers = ['n1', 'n2', 'n3', 'n4', 'n5'];
const scores = ['s1', 's2'];
const texts = ['t1', 't2', 't3'];
const flags = ['b1', 'b2'];

const facts = {
  ...Object.fromEntries(numbers.map((name) => [name, { kind: 'number', min: 0 }])),
  ...Object.fromEntries(scores.map((name) => [name, { kind: 'number', values: [1, 2, 3, 4, 5] }])),
  ...Object.fromEntries(texts.map((name) => [name, { kind: 'text' }])),
  ...Object.fromEntries(flags.map((name) => [name, { kind: 'boolean' }])),
};

const words = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      fact: fc.constantFrom(...numbers),
      operator: fc.constantFrom('lessThan', 'greaterThan', 'lessThanInclusive', 'greaterThanInclusive'),
      value: fc.integer({ min: 1, max: 10 }).map((step) => step * 10),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constantFrom(...scores),
      operator: fc.constantFrom('lessThan', 'greaterThan', 'equal'),
      value: fc.integer({ min: 2, max: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      fact: fc.constantFrom(...texts),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constantFrom(...flags),
      operator: fc.constant('equal'),
      value: fc.boolean(),
    }),
  },
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 1, arbitrary: fc.record({ any: fc.array(leaf, { minLength: 2, maxLength: 3 }) }) },
);

/** A pack of so many rules, each of two to four conditions. */
export function randomRules(count: number): fc.Arbitrary<RulePack> {
  const rule = fc.record({
    all: fc.array(condition, { minLength: 2, maxLength: 4 }),
    segment: fc.constantFrom('good', 'fair', 'rest'),
  });
  return fc.array(rule, { minLength: count, maxLength: count }).map((rules) =>
    parsed(
      packFile({
        facts,
        segments: ['good', 'fair', 'rest'].map((id) => ({ id, title: id, color: '#ffffff', playbook: [] })),
        rules: rules.map(({ all, segment }, index) => ({
          name: `rule ${index}`,
          conditions: { all },
          event: { type: 'segment', params: { segment } },
        })),
      }),
    ),
  );
}
