/** The packs whose segments are cells of a published grid, over every pair of answers, typed in here a second time. */
import { expect, test } from 'vitest';
import { factsOfExamples } from '../../src/core/rules/check/exampleFacts';
import { compilePack } from '../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../src/core/rules/evaluate/evaluate';
import type { ExampleValue } from '../../src/core/rules/pack';
import { packNamed } from './packFiles';

type Customer = Readonly<Record<string, ExampleValue>>;

function segments(name: string, customers: readonly Customer[]): readonly string[] {
  const pack = packNamed(name);
  const examples = customers.map((facts, at) => ({ name: String(at), facts, expected: '' }));
  const rules = evaluate(compilePack(pack), factsOfExamples(examples, pack));
  return Array.from(rules, (rule) => pack.rules[rule]?.event.params.segment ?? pack.otherwise);
}

test('buying behaviour has the kind of its quarter (Assael 1987), the middle and blanks none', () => {
  const scale = [null, 1, 2, 3, 4, 5];
  const pairs = scale.flatMap((involvement) =>
    scale.map((brandDifference) => ({ involvement, brandDifference })),
  );
  const kindOf = ({ involvement, brandDifference }: (typeof pairs)[number]) => {
    if (involvement === null || brandDifference === null) return 'unclear';
    if (involvement === 3 || brandDifference === 3) return 'unclear';
    if (involvement > 3) return brandDifference > 3 ? 'complex' : 'dissonance-reducing';
    return brandDifference > 3 ? 'variety-seeking' : 'habitual';
  };
  expect(segments('buying-behaviour', pairs)).toEqual(pairs.map(kindOf));
});

/** Kotler: rows many, medium, few customers; columns high, medium, low margin. */
const kotler = [
  ['accountable', 'reactive', 'basic'],
  ['proactive', 'accountable', 'reactive'],
  ['partnership', 'proactive', 'accountable'],
];

test('relationship levels lie where Kotler’s grid has them', () => {
  const cells = ['many', 'medium', 'few'].flatMap((customerNumber) =>
    ['high', 'medium', 'low'].map((marginLevel) => ({ customerNumber, marginLevel })),
  );
  expect(segments('relationship-level', cells)).toEqual(kotler.flat());
});

test('a lifetime value that carries a level goes before the grid', () => {
  const levels = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'];
  const customers = levels.map((affordableLevel) => ({
    affordableLevel,
    customerNumber: 'few',
    marginLevel: 'high',
  }));
  expect(segments('relationship-level', customers)).toEqual(levels);
});

test('potential: the rating decides, and the estimate where nobody rated or the rating is the middle', () => {
  const ratings = [null, 1, 2, 3, 4, 5];
  const truths = [null, false, true];
  const customers = truths.flatMap((largeNow) =>
    truths.flatMap((needLarge) => ratings.map((potential) => ({ largeNow, needLarge, potential }))),
  );
  const segmentOf = ({ largeNow, needLarge, potential }: (typeof customers)[number]) => {
    const isHigh = potential === null || potential === 3 ? needLarge : potential > 3;
    if (largeNow === null || isHigh === null) return 'unclear';
    if (largeNow) return isHigh ? 'key' : 'milk';
    return isHigh ? 'growth' : 'ordinary';
  };
  expect(segments('potential', customers)).toEqual(customers.map(segmentOf));
});

test('a level of the scheme is a segment of its pack', () => {
  const pack = packNamed('relationship-level');
  expect(pack.segments.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...(pack.facts.affordableLevel?.values ?? [])]),
  );
});
