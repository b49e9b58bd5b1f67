import { describe, expect, test, vi } from 'vitest';
import { type Facts, factValue } from '../../../../src/core/facts/factColumn';
import { previewer } from '../../../../src/core/preview/previewer';
import type { RunFacts } from '../../../../src/core/readFacts';
import { schemeCatalog } from '../../../../src/core/schemes/catalog';
import { completeOptions } from '../../../../src/core/schemes/completeOptions';
import { packNamed } from '../../../rules/packFiles';
import { reorderedShop, shopFacts } from '../manyOrders';
import { codesOf, runScheme, valuesOf } from '../runScheme';

const facts = shopFacts({ customers: 400 });
const outcome = runScheme('clv', facts);
const numbers = (name: Parameters<typeof valuesOf>[1], of = outcome) =>
  valuesOf(of, name, facts.ids.length).map((value) => (value === null ? null : Number(value)));

describe('every customer who bought', () => {
  test('has figures that hang together', () => {
    expect(outcome.problems).toEqual([]);
    const [repeats, alive, orders, value, clv] = (
      ['repeatPurchases', 'pAlive', 'expectedOrders', 'expectedValue', 'clv'] as const
    ).map((name) => numbers(name));
    facts.ids.forEach((_, row) => {
      const chance = alive?.[row] ?? null;
      expect(chance === null).toBe(repeats?.[row] === 0);
      if (chance !== null) expect(chance >= 0 && chance <= 1).toBe(true);
      expect(orders?.[row]).toBeGreaterThanOrEqual(0);
      expect(clv?.[row]).toBeCloseTo((orders?.[row] ?? 0) * (value?.[row] ?? 0), 1);
    });
  });

  test('is above the average of what is still to come, or not', () => {
    const clv = numbers('clv').map((value) => value ?? 0);
    const mean = clv.reduce((sum, value) => sum + value, 0) / clv.length;
    expect(valuesOf(outcome, 'clvHigh', clv.length)).toEqual(clv.map((value) => value >= mean));
  });

  test('has the same figures to the last digit wherever the row stands', () => {
    const order = facts.ids.map((_, row) => (row * 171) % facts.ids.length);
    const shuffled = runScheme('clv', reorderedShop(facts, order));
    for (const name of schemeCatalog.clv.gives) {
      const before = valuesOf(outcome, name, order.length);
      expect(valuesOf(shuffled, name, order.length)).toEqual(order.map((row) => before[row]));
    }
  });

  test('is worth less when money is discounted, and more over a longer time', () => {
    const discounted = numbers('clv', runScheme('clv', facts, { discount: 0.1 }));
    const longer = numbers('clv', runScheme('clv', facts, { horizonDays: 730 }));
    numbers('clv').forEach((clv, row) => {
      expect(discounted[row]).toBeLessThanOrEqual(clv ?? 0);
      // Money of the coming year is on average half a year away: 1.1^(-1/2) is 0.953.
      if ((clv ?? 0) > 1) expect((discounted[row] ?? 0) / (clv ?? 1)).toBeGreaterThan(0.95);
      expect(longer[row]).toBeGreaterThanOrEqual(clv ?? 0);
    });
  });
});

describe('what a run froze', () => {
  test.each([{}, { period: 'day', discount: 0.08 }])(
    'judges its own customers as the run did: %j',
    (given) => {
      const run = runScheme('clv', facts, given);
      const options = completeOptions('clv', given);
      if (!options.ok) throw new Error('options refused');
      const thawed = schemeCatalog.clv.thaw(JSON.parse(JSON.stringify(run.frozen)), options.value);
      if (!thawed) throw new Error('could not be thawed');
      const columns = new Map<string, (typeof run.columns)['clv']>([
        ...facts.columns,
        ...Object.entries(run.columns),
      ]);
      facts.ids.forEach((id, row) => {
        const told = thawed.facts((fact) => {
          const column = columns.get(fact);
          return column ? factValue(column, row) : null;
        }, id);
        for (const fact of thawed.gives) {
          const column = run.columns[fact];
          expect([id, fact, told[fact]]).toEqual([id, fact, column ? factValue(column, row) : null]);
        }
      });
    },
  );

  test.each([[null], [7], [{}], [{ purchases: { r: 1 }, value: null, mean: { sum: 1, count: 1 } }]])(
    'is not read from %j',
    (frozen) => {
      const options = completeOptions('clv', {});
      expect(options.ok && schemeCatalog.clv.thaw(frozen, options.value)).toBeNull();
    },
  );
});

describe('is refused, with the counts alone', () => {
  test('where fewer than 30 customers came back', () => {
    const few = shopFacts({ customers: 20 });
    const run = runScheme('clv', few);
    expect(run.problems).toEqual([
      { code: 'tooFewCameBack', at: [], values: { customers: expect.any(Number), least: 30 } },
    ]);
    for (const name of ['pAlive', 'expectedOrders', 'expectedValue', 'clv', 'clvHigh'] as const)
      expect(new Set(valuesOf(run, name, 20))).toEqual(new Set([null]));
    expect(valuesOf(run, 'repeatPurchases', 20).every((count) => typeof count === 'number')).toBe(true);
  });

  test('where no amounts are known: purchases are still told', () => {
    const run = runScheme('clv', shopFacts({ customers: 400, amount: () => Number.NaN }));
    expect(run.problems).toEqual([{ code: 'valueNotFitted', at: [], values: { customers: 0, least: 30 } }]);
    expect(numbers('pAlive', run)).toEqual(numbers('pAlive'));
    expect(new Set(numbers('clv', run))).toEqual(new Set([null]));
  });
});

test('a warning says so where whoever buys more often spends more each time', () => {
  const growing = shopFacts({ customers: 400, amount: (before, draw) => 100 * (before + 1) + 50 * draw });
  expect(codesOf(runScheme('clv', growing))).toEqual(['valueFollowsFrequency']);
});

test('editing the rules of the pack does not fit the models again, editing an option does', () => {
  const run = vi.spyOn(schemeCatalog.clv, 'run');
  const known = { facts, listed: null, fromOrders: true, profile: null };
  const classify = previewer({ known } as unknown as RunFacts);
  const pack = packNamed('clv');
  const [first, ...others] = pack.rules;
  if (!first) throw new Error('no rule');
  expect(classify(pack, {}).ok).toBe(true);
  expect(classify({ ...pack, rules: [...others, first] }, {}).ok).toBe(true);
  const facts2 = { ...pack.facts, monetary: { kind: 'number' as const } };
  expect(classify({ ...pack, facts: facts2, rules: others }, {}).ok).toBe(true);
  expect(run).toHaveBeenCalledTimes(1);
  expect(classify(pack, { clv: { horizonDays: 90 } }).ok).toBe(true);
  expect(run).toHaveBeenCalledTimes(2);
  run.mockRestore();
});

test('the pack finds customers for each of its segments', () => {
  const classify = previewer({
    known: { facts: facts as Facts, listed: null, fromOrders: true, profile: null },
  } as unknown as RunFacts);
  const result = classify(packNamed('clv'), {});
  if (!result.ok) throw new Error('refused');
  const { segment, pack } = result.value.classification;
  const found = new Set(Array.from(segment, (at) => pack.segments[at]?.id));
  expect([...found].sort()).toEqual(['grow', 'keep', 'let-rest', 'once', 'save']);
});
