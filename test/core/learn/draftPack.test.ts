import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/core/facts/factColumn';
import { labelBy } from '../../../src/core/learn/crossValidate';
import { type Draft, draftPack } from '../../../src/core/learn/draftPack';
import { growTree } from '../../../src/core/learn/growTree';
import { analysePack } from '../../../src/core/rules/analyse/analysePack';
import { acceptPack, judgePack } from '../../../src/core/rules/check/acceptPack';
import { runExamples } from '../../../src/core/rules/check/runExamples';
import { compilePack } from '../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../src/core/rules/evaluate/evaluate';
import type { RulePack } from '../../../src/core/rules/pack';
import { allRows, labelled, numbers, someCustomers } from './someFeatures';

const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });

function draftOf(
  given: Pick<Draft, 'features'> & { readonly labels: readonly number[] },
  leaf = 2,
): RulePack | null {
  const data = labelled(given.features, given.labels);
  const rows = allRows(given.labels);
  const tree = growTree(data, rows, { depth: 4, leaf });
  if (tree.kind === 'leaf') return null;
  return draftPack({
    id: 'learned',
    title: same('Learned'),
    taken: new Set(['learned']),
    description: same('d'),
    source: same('s'),
    segments: ['gold', 'silver', 'bronze'].map((label) => ({ title: same(label), playbook: [] })),
    tree,
    features: given.features,
    rows,
    locale: 'en',
  });
}

function segmentsBy(pack: RulePack, { features }: Pick<Draft, 'features'>, count: number): readonly string[] {
  const facts: Facts = {
    asOf: 46_000,
    ids: Array.from({ length: count }, (_, row) => `c${row}`),
    columns: new Map(features.map(({ fact, column }) => [fact, column])),
  };
  return Array.from(
    evaluate(compilePack(pack), facts),
    (rule) => pack.rules[rule]?.event.params.segment ?? pack.otherwise,
  );
}

test('the drafted rules say of every customer what the tree says, blanks included', () => {
  fc.assert(
    fc.property(someCustomers, someCustomers, (given, strangers) => {
      const pack = draftOf(given);
      if (!pack) return;
      const data = labelled(given.features, given.labels);
      const tree = growTree(data, allRows(given.labels), { depth: 4, leaf: 2 });
      for (const { features, labels } of [given, strangers]) {
        const asked = labelled(features, labels);
        const told = labels.map((_, row) => {
          const label = labelBy(tree, asked, row);
          return label === null ? 'unknown' : `group-${label + 1}`;
        });
        expect(segmentsBy(pack, { features }, labels.length)).toEqual(told);
      }
    }),
    { seed: 8, numRuns: 300 },
  );
});

test('every draft is a pack that parses, says what it means, and passes its own test customers', () => {
  fc.assert(
    fc.property(someCustomers, (given) => {
      const pack = draftOf(given);
      if (!pack) return;
      const accepted = acceptPack(JSON.stringify(pack));
      expect(accepted.ok ? [] : accepted.problems).toEqual([]);
      expect(accepted.ok && accepted.value).toEqual(pack);
      expect(judgePack(pack)).toEqual({ problems: [], warnings: [] });
      const { findings } = analysePack(pack);
      const gaps = findings.filter((finding) => !(finding.kind === 'gap' && finding.onlyBlank));
      expect(gaps).toEqual([]);
      const { results, uncovered } = runExamples(pack);
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      expect(uncovered).toEqual([]);
      const reached = new Set(pack.rules.map(({ event }) => event.params.segment));
      expect([...reached, pack.otherwise].sort()).toEqual(pack.segments.map(({ id }) => id).sort());
    }),
    { seed: 9, numRuns: 200 },
  );
});

test('bounds of one fact are put together, whole numbers read as a range, and the largest end comes first', () => {
  const orders = numbers('orders', [1, 1, 1, 1, 4, 4, 5, 5, 5, 20, 20, 20], true);
  const pack = draftOf({ features: [orders], labels: [0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0] });
  expect(pack?.rules.map(({ name, conditions }) => [name, conditions])).toEqual([
    ['group-2', { all: [{ fact: 'orders', operator: 'between', value: [3, 9] }] }],
    ['gold 1', { all: [{ fact: 'orders', operator: 'lessThan', value: 3 }] }],
    ['gold 2', { all: [{ fact: 'orders', operator: 'greaterThanInclusive', value: 10 }] }],
  ]);
});

test('an id that is taken gets a number, and so does the title', () => {
  const pack = draftOf({ features: [numbers('x', [1, 1, 2, 2])], labels: [0, 0, 1, 1] });
  expect([pack?.id, pack?.title.en]).toEqual(['learned-2', 'Learned 2']);
});
