/** Every rule that holds, found for all rules at once, is what each rule alone would find. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberColumn } from '../../../../src/core/facts/factColumn';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { matchAll } from '../../../../src/core/rules/evaluate/matchAll';
import { factKinds, factsOf, scenario } from '../arbitraryPack';
import { deepFreeze, packFile, parsed, rule } from '../samplePack';

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

test('1,000 random packs: each rule holds for the customers for whom it holds alone', () => {
  let hits = 0;
  fc.assert(
    fc.property(scenario, ({ rules, conditions, customers }) => {
      const pack = parsed(packFile({ facts: declared, conditions, rules }));
      const facts = deepFreeze(factsOf(customers));
      const all = matchAll(compilePack(pack), facts);
      const alone = pack.rules.map((one) => evaluate(compilePack({ ...pack, rules: [one] }), facts));
      expect(all.map((rows) => [...rows])).toEqual(alone.map((rows) => [...rows].map((first) => first + 1)));
      hits += all.reduce((sum, rows) => sum + rows.reduce((one, other) => one + other, 0), 0);
    }),
    { seed: 20260701, numRuns: 1_000 },
  );
  expect(hits).toBeGreaterThan(2_000);
});

const above = (value: number) => ({ all: [{ fact: 'orders', operator: 'greaterThan', value }] });
const facts = {
  asOf: 46_000,
  ids: ['a', 'b', 'c'],
  columns: new Map([['orders', numberColumn(Float64Array.of(9, 3, Number.NaN))]]),
};

test('the arrays stand in the order of the file, whatever the priorities', () => {
  const pack = parsed(
    packFile({ rules: [rule('A', above(5)), rule('B', above(0), 7), rule('C', above(9))] }),
  );
  expect(matchAll(compilePack(pack), facts).map((rows) => [...rows])).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 0],
  ]);
});

test('a muted rule holds for nobody and keeps its place', () => {
  const muted = { ...rule('B', above(0)), muted: true };
  const pack = parsed(packFile({ rules: [rule('A', above(0)), muted, rule('C', above(5))] }));
  expect(matchAll(compilePack(pack), facts).map((rows) => [...rows])).toEqual([
    [1, 1, 0],
    [0, 0, 0],
    [1, 0, 0],
  ]);
});

test('no customers give empty arrays, one for each rule', () => {
  const pack = parsed(packFile({ rules: [rule('A', above(0)), rule('B', above(5))] }));
  const nobody = {
    asOf: 46_000,
    ids: [],
    columns: new Map([['orders', numberColumn(new Float64Array(0))]]),
  };
  expect(matchAll(compilePack(pack), nobody)).toEqual([new Uint8Array(0), new Uint8Array(0)]);
});
