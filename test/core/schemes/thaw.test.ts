import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factValue } from '../../../src/core/facts/factColumn';
import { type SchemeId, schemeCatalog } from '../../../src/core/schemes/catalog';
import { completeOptions } from '../../../src/core/schemes/completeOptions';
import type { Scheme } from '../../../src/core/schemes/scheme';
import { runScheme } from './runScheme';
import { factsOf } from './sampleFacts';

/** Few different figures, so that ties at every cut are common; blanks, zeros and negative amounts among them. */
const figures = fc.array(
  fc.record({
    recencyDays: fc.option(
      fc.integer({ min: 0, max: 12 }).map((days) => days * 40),
      { freq: 6 },
    ),
    orders: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 8 }),
    monetary: fc.option(
      fc.integer({ min: -20, max: 200 }).map((tens) => tens / 4),
      { freq: 8 },
    ),
    daysSinceFirst: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 8 }),
    medianGapDays: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 4 }),
    gapBeforeLastDays: fc.option(fc.integer({ min: 0, max: 500 }), { freq: 4 }),
    channels: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
    needEstimate: fc.option(fc.integer({ min: -1, max: 40 }), { freq: 4 }),
    lifetimeValue: fc.option(
      fc.integer({ min: -1, max: 130 }).map((hundreds) => hundreds * 100),
      { freq: 4 },
    ),
    clv: fc.option(
      fc.integer({ min: -1, max: 30 }).map((hundreds) => hundreds * 100),
      { freq: 2 },
    ),
  }),
  { maxLength: 40 },
);

const choices: readonly (readonly [string, SchemeId, Readonly<Record<string, unknown>>])[] = [
  ['rfm by rank', 'rfm', { method: 'rank' }],
  ['rfm by rank on nine levels', 'rfm', { method: 'rank', bins: 9 }],
  ['rfm by quantiles', 'rfm', { method: 'quantile' }],
  ['rfm by NTILE', 'rfm', { method: 'ntile' }],
  ['rfm by fixed cut points', 'rfm', { method: 'fixed', recencyCuts: [30, 200], monetaryCuts: [0.5, 10] }],
  ['abc by the share before', 'abc', { boundary: 'before' }],
  ['abc by the share with the own', 'abc', { boundary: 'own' }],
  ['abc by number of customers', 'abc', { boundary: 'items' }],
  ['lifecycle in days', 'lifecycle', {}],
  ['lifecycle in own rhythms', 'lifecycle', { rhythm: 'own' }],
  ['value with channels', 'value', {}],
  ['value without channels', 'value', { channelWeight: 0 }],
  ['potential', 'potential', { largeFrom: 1.5 }],
  ['relationship levels', 'relationship-level', {}],
  ['kmeans', 'kmeans', {}],
  [
    'kmeans of amounts alone, in plain differences',
    'kmeans',
    { facts: ['monetary'], k: '4', inProportion: false },
  ],
];

describe('what a run froze judges its own customers as the run did', () => {
  test.each(choices)('%s', (_, id, given) => {
    fc.assert(
      fc.property(figures, (customers) => {
        const names = [
          'recencyDays',
          'orders',
          'monetary',
          'daysSinceFirst',
          'medianGapDays',
          'gapBeforeLastDays',
          'channels',
          'needEstimate',
          'lifetimeValue',
          'clv',
        ] as const;
        const ids = customers.map((_, row) => `c${(row * 7) % customers.length}-${row}`);
        const columns = Object.fromEntries(names.map((name) => [name, customers.map((one) => one[name])]));
        const facts = factsOf(columns, ids);
        const outcome = runScheme(id, facts, given);
        const options = completeOptions(id, given);
        if (!options.ok) throw new Error('options refused');
        const scheme: Scheme = schemeCatalog[id];
        const thawed = scheme.thaw?.(JSON.parse(JSON.stringify(outcome.frozen ?? null)), options.value);
        if (!thawed) throw new Error('could not be thawed');
        ids.forEach((customer, row) => {
          const own = (fact: string) => {
            const column = facts.columns.get(fact);
            return column ? factValue(column, row) : null;
          };
          const told = thawed.facts(own, customer);
          for (const fact of thawed.gives) {
            const column = outcome.columns[fact];
            expect([customer, fact, told[fact]]).toEqual([customer, fact, column && factValue(column, row)]);
          }
        });
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});

test.each(['rfm', 'abc', 'value', 'potential', 'kmeans'] as const)(
  '%s: what cannot be read is not thawed',
  (id) => {
    const options = completeOptions(id, {});
    const scheme: Scheme = schemeCatalog[id];
    for (const frozen of [null, 7, 'r', [], {}, { r: {}, f: {}, m: {} }, { smallestA: 'x', smallestB: null }])
      expect(options.ok && scheme.thaw?.(frozen, options.value)).toBeNull();
  },
);
