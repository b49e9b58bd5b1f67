/** Two implementations judge each other: our evaluation and json-rules-engine's own `Engine.run`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { type ConditionExplanation, explain } from '../../../../src/core/rules/explain/explain';
import type { RulePack } from '../../../../src/core/rules/pack';
import { factKinds, factsOf, type Scenario, scenario } from '../arbitraryPack';
import { firstOf, runEngine } from '../runEngine';
import { deepFreeze, packFile, parsed } from '../samplePack';

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

function packFrom({ rules, conditions }: Scenario): RulePack {
  return parsed(packFile({ facts: declared, conditions, rules }));
}

test('2,500 random packs fire the same rules as json-rules-engine for every customer', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(scenario, async (drawn) => {
      const pack = deepFreeze(packFrom(drawn));
      const facts = deepFreeze(factsOf(drawn.customers));
      const first = evaluate(compilePack(pack), facts);
      const alone = pack.rules.map((rule) => evaluate(compilePack({ ...pack, rules: [rule] }), facts));
      for (const [row, customer] of drawn.customers.entries()) {
        const fired = await runEngine(pack, customer);
        const ours = pack.rules.filter((_, index) => alone[index]?.[row] === 0).map(({ name }) => name);
        expect(new Set(ours)).toEqual(fired);
        expect(first[row]).toBe(firstOf(fired, pack.rules));
        hits += fired.size;
      }
    }),
    { seed: 20260630, numRuns: 2_500 },
  );
  expect(hits).toBeGreaterThan(5_000);
});

test('an explanation names the rule that evaluation found, with each condition answered alike', () => {
  fc.assert(
    fc.property(scenario, (drawn) => {
      const pack = deepFreeze(packFrom(drawn));
      const facts = factsOf(drawn.customers);
      const compiled = compilePack(pack);
      evaluate(compiled, facts).forEach((rule, row) => {
        const { fired, before } = explain(compiled, facts, row);
        expect(fired?.rule ?? -1).toBe(rule);
        const asked = compiled.rules.map(({ index }) => index);
        expect(before.map(({ rule }) => rule)).toEqual(
          rule < 0 ? asked : asked.slice(0, asked.indexOf(rule)),
        );
        for (const { held } of before) expect(held).toBe(false);
        for (const { conditions } of fired ? [...before, fired] : before) expectConsistent(conditions);
      });
    }),
    { seed: 7, numRuns: 1_000 },
  );
});

/** What a group says follows from what its parts say. */
function expectConsistent(explanation: ConditionExplanation): void {
  if (explanation.kind === 'leaf') return;
  const parts = explanation.below.map(({ held }) => held);
  const expected = {
    all: parts.every(Boolean),
    any: parts.some(Boolean),
    not: !parts[0],
    condition: parts[0],
  };
  expect(explanation.held).toBe(expected[explanation.kind]);
  explanation.below.forEach(expectConsistent);
}
