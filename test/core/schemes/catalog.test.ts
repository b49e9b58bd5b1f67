/** What holds for every scheme with all of its options. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factCatalog } from '../../../src/core/facts/factCatalog';
import { type SchemeId, schemeCatalog } from '../../../src/core/schemes/catalog';
import type { Scheme } from '../../../src/core/schemes/scheme';
import { runScheme, valuesOf } from './runScheme';
import { factsOf, reordered } from './sampleFacts';

const schemes = Object.entries(schemeCatalog) as [SchemeId, Scheme][];

const variants: readonly [SchemeId, Readonly<Record<string, unknown>>][] = [
  ['abc', {}],
  ['abc', { boundary: 'own', cutA: 0.7, cutB: 0.9 }],
  ['abc', { boundary: 'items' }],
  ['rfm', {}],
  ['rfm', { method: 'quantile', bins: 4 }],
  ['rfm', { method: 'ntile', bins: 3 }],
  ['rfm', { method: 'fixed', recencyCuts: [10, 100] }],
  ['lifecycle', {}],
  ['lifecycle', { rhythm: 'own' }],
  ['pareto', { top: 0.1 }],
  ['series-index', {}],
  ['value', {}],
  ['value', { channelWeight: 0, highFrom: 0.8 }],
  ['potential', { largeFrom: 1.3 }],
  ['relationship-level', {}],
  ['kmeans', {}],
  ['kmeans', { facts: ['monetary', 'daysSinceFirst'], k: '3', inProportion: false, seed: 7 }],
];

/** One customer: orders, days since the last and the first, two gaps, amount; few values, so that many are equal. */
const customer = fc
  .tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.nat({ max: 400 }),
    fc.nat({ max: 400 }),
    fc.nat({ max: 20 }),
    fc.integer({ min: -2, max: 30 }),
    fc.boolean(),
  )
  .map(([orders, recency, more, gap, amount, known]) => {
    const dated = orders > 0 && known;
    return {
      orders,
      recencyDays: dated ? recency : null,
      daysSinceFirst: dated ? recency + more : null,
      medianGapDays: dated && orders > 1 ? gap : null,
      gapBeforeLastDays: dated && orders > 1 ? gap * 20 : null,
      monetary: known ? amount / 10 : null,
      channels: known ? 1 + (gap % 4) : null,
      needEstimate: gap % 3 === 0 ? null : amount * gap,
      lifetimeValue: gap % 2 === 0 ? null : amount * gap,
    };
  });
const crowd = fc.array(customer, { minLength: 1, maxLength: 40 }).map((customers) =>
  factsOf({
    orders: customers.map(({ orders }) => orders),
    recencyDays: customers.map(({ recencyDays }) => recencyDays),
    daysSinceFirst: customers.map(({ daysSinceFirst }) => daysSinceFirst),
    medianGapDays: customers.map(({ medianGapDays }) => medianGapDays),
    gapBeforeLastDays: customers.map(({ gapBeforeLastDays }) => gapBeforeLastDays),
    monetary: customers.map(({ monetary }) => monetary),
    channels: customers.map(({ channels }) => channels),
    needEstimate: customers.map(({ needEstimate }) => needEstimate),
    lifetimeValue: customers.map(({ lifetimeValue }) => lifetimeValue),
  }),
);

describe.each(variants)('%s %j', (id, options) => {
  test('sorting the sheet changes nothing for any customer', () => {
    const shuffled = crowd.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        order: fc.shuffledSubarray([...facts.ids.keys()], { minLength: facts.ids.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ facts, order }) => {
        const before = runScheme(id, facts, options);
        const after = runScheme(id, reordered(facts, order), options);
        expect(after.cuts).toEqual(before.cuts);
        expect(after.tied).toBe(before.tied);
        expect(after.problems).toEqual(before.problems);
        for (const fact of schemeCatalog[id].gives) {
          const was = valuesOf(before, fact, order.length);
          expect(valuesOf(after, fact, order.length)).toEqual(order.map((row) => was[row]));
        }
      }),
      { seed: 20240315, numRuns: 100 },
    );
  });

  test('the facts it was given are not changed', () => {
    fc.assert(
      fc.property(crowd, (facts) => {
        const copy = structuredClone(facts);
        runScheme(id, facts, options);
        expect(facts).toEqual(copy);
      }),
      { seed: 20240315, numRuns: 50 },
    );
  });
});

describe.each(schemes)('%s as declared', (id, scheme) => {
  test('gives exactly the facts it promises, of the kinds of the catalogue', () => {
    const facts = factsOf({ orders: [1, 0], recencyDays: [3, null], monetary: [5, 0] });
    const { columns } = runScheme(id, facts);
    expect(Object.keys(columns).sort()).toEqual([...scheme.gives].sort());
    for (const fact of scheme.gives) expect(columns[fact]?.kind).toBe(factCatalog[fact].kind);
  });
  test('runs without the facts it needs: everything is blank or a remark, nothing fails', () => {
    expect(() => runScheme(id, { asOf: 46_000, ids: ['a'], columns: new Map() })).not.toThrow();
  });
  test('defaults lie within their ranges and lists', () => {
    for (const spec of Object.values(scheme.options)) {
      if (spec.type === 'choice') expect(Object.keys(spec.choices)).toContain(spec.default);
      if (spec.type === 'number') expect(spec.default >= spec.min && spec.default <= spec.max).toBe(true);
    }
  });
  test('lists of rising options name options that exist', () => {
    for (const name of (scheme.rising ?? []).flat()) expect(scheme.options[name]?.type).toBe('number');
  });
});

test('the ids of schemes and their options are in saved packs: none may change unnoticed', () => {
  expect(schemes.map(([id, { options }]) => [id, Object.keys(options)])).toEqual([
    ['abc', ['boundary', 'cutA', 'cutB', 'itemsA', 'itemsB']],
    ['rfm', ['method', 'bins', 'recencyCuts', 'frequencyCuts', 'monetaryCuts']],
    [
      'lifecycle',
      ['newDays', 'activeDays', 'dormantDays', 'wonBackGapDays', 'rhythm', 'ownActive', 'ownDormant'],
    ],
    ['pareto', ['top', 'revenue']],
    ['xyz', ['period', 'xMost', 'yMost']],
    ['clv', ['period', 'horizonDays', 'discount']],
    ['series-index', ['cutA', 'loyalOrders', 'loyalDays']],
    ['value', ['channelWeight', 'midFrom', 'highFrom']],
    ['potential', ['largeFrom', 'needFrom']],
    [
      'relationship-level',
      ['reactiveCost', 'accountableCost', 'proactiveCost', 'partnershipCost', 'years', 'share'],
    ],
    ['kmeans', ['facts', 'k', 'inProportion', 'seed']],
  ]);
});
