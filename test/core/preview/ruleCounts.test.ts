/** Live counts equal what json-rules-engine's own verdicts, counted one customer at a time, come to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, numberColumn } from '../../../src/core/facts/factColumn';
import { conditionCounts } from '../../../src/core/preview/conditionCounts';
import { ruleCounts } from '../../../src/core/preview/ruleCounts';
import { askedInOrder } from '../../../src/core/rules/askedInOrder';
import { compilePack } from '../../../src/core/rules/evaluate/compilePack';
import { matchAll } from '../../../src/core/rules/evaluate/matchAll';
import type { RulePack } from '../../../src/core/rules/pack';
import { factKinds, factsOf, type Scenario, scenario } from '../rules/arbitraryPack';
import { packFile, parsed, rule } from '../rules/samplePack';

function packOf({ rules, conditions }: Scenario, hitPolicy: 'first' | 'collect'): RulePack {
  const facts = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));
  return parsed(packFile({ rules, conditions, hitPolicy, facts }));
}

test('a rule counts the customers whom it decides, and the rest counts those whom none takes', () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const pack = packOf(given, 'first');
      const facts = factsOf(given.customers);
      const masks = matchAll(compilePack(pack), facts);
      const deciding = facts.ids.map(
        (_, row) => askedInOrder(pack.rules).find(({ index }) => masks[index]?.[row])?.index,
      );
      expect(ruleCounts(compilePack(pack), facts)).toEqual({
        rules: pack.rules.map((_, index) => deciding.filter((rule) => rule === index).length),
        otherwise: deciding.filter((rule) => rule === undefined).length,
      });
    }),
  );
});

test('where rules are collected, each counts all who fit it', () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const pack = packOf(given, 'collect');
      const facts = factsOf(given.customers);
      const alone = pack.rules.map(
        (one) => ruleCounts(compilePack({ ...pack, hitPolicy: 'first', rules: [one] }), facts).rules[0],
      );
      expect(ruleCounts(compilePack(pack), facts).rules).toEqual(alone);
    }),
  );
});

test('a condition counts all who fit it, as a pack of that one rule would', () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const pack = packOf(given, 'first');
      const facts = factsOf(given.customers);
      const groups = pack.rules.map(({ conditions }) => conditions);
      const alone = pack.rules.map(
        ({ muted: _, ...one }) => ruleCounts(compilePack({ ...pack, rules: [one] }), facts).rules[0],
      );
      expect(groups.map(conditionCounts(pack, facts))).toEqual(alone);
    }),
  );
});

test.each([
  [10_000, 50],
  [100_000, 250],
])('%i customers and thirty rules are counted within %i ms', (customers, most) => {
  const rules = Array.from({ length: 30 }, (_, number) =>
    rule(`r${number}`, {
      all: [
        { fact: 'orders', operator: 'between', value: [number, number + 2] },
        {
          any: [
            { fact: 'orders', operator: 'greaterThan', value: 5 },
            { fact: 'monetary', operator: 'lessThan', value: 900 - number },
          ],
        },
      ],
    }),
  );
  const pack = parsed(
    packFile({ rules, facts: { orders: { kind: 'number' }, monetary: { kind: 'number' } } }),
  );
  const facts = someFacts(customers);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    ruleCounts(compilePack(pack), facts);
    return performance.now() - start;
  });
  // The best of some: what else runs on the machine is not the code's.
  expect(Math.min(...times)).toBeLessThan(most);
});

function someFacts(customers: number): Facts {
  const ids = Array.from({ length: customers }, (_, row) => `id ${row}`);
  const orders = Float64Array.from(ids, (_, row) => row % 40);
  const monetary = Float64Array.from(ids, (_, row) => (row * 7919) % 1000);
  return {
    asOf: 45000,
    ids,
    columns: new Map([
      ['orders', numberColumn(orders)],
      ['monetary', numberColumn(monetary)],
    ]),
  };
}
