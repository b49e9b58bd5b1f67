/** Two implementations judge each other: our evaluation and json-rules-engine's own `Engine.run`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { type ConditionExplanation, explain } from '../../../../src/core/rules/explain/explain';
import type { RulePack } from '../../../../src/core/rules/pack';
import { factKinds, factsOf, type Scenario, scenario } from '../arbitraryPack';
import { deepFreeze, packFile, parsed } from '../samplePack';
import { engineScenario, packScenario } from './differentialScenario';
import { tallyOf } from './differentialTally';

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

function packFrom({ rules, conditions }: Scenario): RulePack {
  return parsed(packFile({ facts: declared, conditions, rules }));
}

// What makes two scenarios agree, and which refusals count as reasons, stands in `differentialJudge.ts`. The numbers
// below are under those of the seed: they keep the tests from becoming empty.

test('1,000 random packs never reject and match the same rules as in json-rules-engine, the same first', async () => {
  const { disagreement, outcomes, rejects, hits } = await tallyOf(packScenario, {
    scenarios: 1_000,
    seed: 1,
  });
  expect(disagreement).toBeNull();
  expect([outcomes.refused, rejects]).toEqual([0, 0]);
  expect(hits).toBeGreaterThan(4_000);
});

test('600 sets of rules with mostly fitting values agree with the engine, or are refused for a known reason', async () => {
  const { disagreement, outcomes, rejects, codes } = await tallyOf(engineScenario('typed'), {
    scenarios: 600,
    seed: 2,
  });
  expect(disagreement).toBeNull();
  expect(outcomes.accepted).toBeGreaterThan(200);
  expect(outcomes.repaired).toBeGreaterThan(40);
  expect(outcomes.refused).toBeGreaterThan(200);
  expect(rejects).toBeGreaterThan(200);
  expect(Object.keys(codes).length).toBeGreaterThan(16);
});

test('600 sets of rules of any kind agree with the engine, or are refused for a known reason', async () => {
  const { disagreement, outcomes, rejects, codes } = await tallyOf(engineScenario('wild'), {
    scenarios: 600,
    seed: 3,
  });
  expect(disagreement).toBeNull();
  expect(outcomes.misfit + outcomes.accepted + outcomes.repaired).toBeGreaterThan(200);
  expect(outcomes.refused).toBeGreaterThan(300);
  expect(rejects).toBeGreaterThan(450);
  expect(Object.keys(codes).length).toBeGreaterThan(18);
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
