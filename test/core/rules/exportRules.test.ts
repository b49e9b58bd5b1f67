/** Packs for json-rules-engine: with a priority for each rule, the engine's own order is ours. */
import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { expect, test } from 'vitest';
import { collectRules } from '../../../src/core/rules/evaluate/collectRules';
import { compilePack } from '../../../src/core/rules/evaluate/compilePack';
import { exportRules } from '../../../src/core/rules/exportRules';
import { ownOperators } from '../../../src/core/rules/operators/ownOperators';
import { factKinds, factsOf, scenario } from './arbitraryPack';
import { deepFreeze, leaf, packFile, parsed, rule } from './samplePack';

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

test('rules come in the order of asking, counting down to 1, and muted ones stay behind', () => {
  const conditions = { all: [leaf] };
  const rules = [
    rule('low', conditions),
    rule('high', conditions, 7),
    { ...rule('muted', conditions, 9), muted: true },
    rule('low too', conditions, 1),
    rule('high too', conditions, 7),
  ];
  const exported = exportRules(deepFreeze(parsed(packFile({ rules }))));
  expect(exported.rules.map(({ name, priority }) => [name, priority])).toEqual([
    ['high', 4],
    ['high too', 3],
    ['low', 2],
    ['low too', 1],
  ]);
  for (const one of exported.rules)
    expect(Object.keys(one).sort()).toEqual(['conditions', 'event', 'name', 'priority']);
});

test('the events of json-rules-engine come in the order that a pack promises', async () => {
  let several = 0;
  await fc.assert(
    fc.asyncProperty(scenario, async ({ rules, conditions, customers }) => {
      const pack = parsed(packFile({ facts: declared, conditions, rules }));
      const facts = factsOf(customers);
      const ours = collectRules(compilePack(pack), facts);
      for (const [row, customer] of customers.entries()) {
        const names = (ours[row] ?? []).map((index) => pack.rules[index]?.name);
        expect(await engineOrder(exportRules(pack), customer, facts.asOf)).toEqual(names);
        if (names.length > 1) several += 1;
      }
    }),
    { seed: 33, numRuns: 300 },
  );
  expect(several).toBeGreaterThan(200);
});

/** The names of the rules in the order of the engine's own results. */
async function engineOrder(
  { rules, conditions }: ReturnType<typeof exportRules>,
  customer: Readonly<Record<string, unknown>>,
  asOf: number,
): Promise<readonly string[]> {
  const engine = new Engine();
  for (const [name, holds] of Object.entries(ownOperators(asOf))) engine.addOperator(name, holds);
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, structuredClone(condition) as never);
  for (const one of rules) engine.addRule(structuredClone(one) as never);
  const { results } = await engine.run(structuredClone(customer));
  return results.map(({ name }) => String(name));
}
