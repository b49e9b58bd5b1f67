/** No gap, no overlap, no segment out of reach: proved by going through every value that a pack's facts can take. */
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../src/core/rules/evaluate/evaluate';
import { ownOperators } from '../../src/core/rules/operators/ownOperators';
import type { Rule, RulePack } from '../../src/core/rules/pack';
import { allCustomers, type Customer, toFacts } from './allCustomers';
import { packFiles } from './packFiles';

/** Packs whose rules divide the customers: no one is meant by two of them. Another pack may mean that. */
const partitions = [
  { name: 'abc', customers: 3 },
  { name: 'rfm', customers: 125 },
  { name: 'rfm-boxes', customers: 25 },
  { name: 'rfm-8', customers: 8 },
  { name: 'lifecycle', customers: 6 },
  { name: 'xyz', customers: 3 },
  { name: 'abc-xyz', customers: 9 },
  { name: 'value', customers: 3 },
  { name: 'service-level', customers: 3 },
  { name: 'four-c', customers: 3 },
  { name: 'purchase-mode', customers: 8 },
  { name: 'kmeans', customers: 8 },
];

const files = partitions.map((expected) => {
  const file = packFiles.find(({ name }) => name === expected.name);
  if (!file) throw new Error(`no pack named ${expected.name}`);
  return { ...expected, ...file };
});

describe.each(files)('pack $name', ({ pack, json, customers: expected }) => {
  const known = allCustomers(pack, false);

  test('covers all combinations of known values, each by exactly one rule', async () => {
    expect(known).toHaveLength(expected);
    for (const customer of known) {
      expect(await segmentsByEngine(json, customer), JSON.stringify(customer)).toHaveLength(1);
    }
  });

  test('reaches every segment, and `otherwise` by blanks alone', () => {
    const reached = new Set(segmentsByFenlei(pack, known));
    expect([...reached, pack.otherwise].sort()).toEqual(pack.segments.map(({ id }) => id).sort());
    const blank = allCustomers(pack, true).filter((customer) => Object.values(customer).includes(null));
    expect(new Set(segmentsByFenlei(pack, blank))).toEqual(new Set([pack.otherwise]));
  });

  test('gives every customer the same segment as json-rules-engine does', async () => {
    const customers = allCustomers(pack, true);
    const byEngine: string[] = [];
    for (const customer of customers) {
      const [first] = await segmentsByEngine(json, customer);
      byEngine.push(first ?? pack.otherwise);
    }
    expect(segmentsByFenlei(pack, customers)).toEqual(byEngine);
  });
});

function segmentsByFenlei(pack: RulePack, customers: readonly Customer[]): readonly string[] {
  const rules = evaluate(compilePack(pack), toFacts(pack, customers));
  return Array.from(rules, (rule) => pack.rules[rule]?.event.params.segment ?? pack.otherwise);
}

/** The segments whose rules hold, highest priority first. The file goes in as it is: the library must load it. */
async function segmentsByEngine(json: unknown, customer: Customer): Promise<readonly string[]> {
  const { rules } = structuredClone(json) as { rules: Rule[] };
  const engine = new Engine(rules as unknown as ConstructorParameters<typeof Engine>[0]);
  for (const [name, holds] of Object.entries(ownOperators(Number.NaN))) engine.addOperator(name, holds);
  const { events } = await engine.run({ ...customer });
  return events.map((event) => String(event.params?.segment));
}
