import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeOptions } from '../../../src/core/schemes/completeOptions';
import { thawKmeans } from '../../../src/core/schemes/kmeansRescore';
import { kmeansScheme } from '../../../src/core/schemes/kmeansScheme';
import { seededRandom } from '../../../src/core/seededRandom';
import { codesOf, runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

/** Three kinds of customers, five of each, far apart. */
const threeKinds = factsOf({
  recencyDays: [5, 6, 7, 8, 9, 300, 310, 320, 330, 340, 40, 42, 44, 46, 48],
  orders: [40, 41, 42, 43, 44, 1, 1, 1, 1, 1, 6, 6, 7, 7, 6],
  monetary: [9000, 9100, 9200, 9300, 9400, 20, 21, 22, 23, 24, 500, 510, 520, 530, 540],
});

const clustersOf = (facts = threeKinds, options = {}) =>
  valuesOf(runScheme('kmeans', facts, options), 'cluster', facts.ids.length);

describe('groups', () => {
  test('their number is found, and group 1 is the one that buys for most', () => {
    expect(clustersOf().join('')).toBe('111113333322222');
  });

  test('without amounts the first figure numbers them; few days since the last order come first', () => {
    expect(clustersOf(threeKinds, { facts: ['recencyDays'], k: '3' }).join('')).toBe('111113333322222');
    expect(clustersOf(threeKinds, { facts: ['orders'], k: '3' }).join('')).toBe('111113333322222');
  });

  test('a number that is given is kept, as far as customers differ', () => {
    expect(new Set(clustersOf(threeKinds, { k: '5' })).size).toBe(5);
    const alike = factsOf({ recencyDays: [3, 3, 9], orders: [1, 1, 2], monetary: [5, 5, 7] });
    expect(clustersOf(alike, { k: '5' })).toEqual(['2', '2', '1']);
  });

  test('all customers alike make one group, one customer too, nobody none', () => {
    expect(clustersOf(factsOf({ recencyDays: [3, 3], orders: [1, 1], monetary: [5, 5] }))).toEqual([
      '1',
      '1',
    ]);
    expect(clustersOf(factsOf({ recencyDays: [3], orders: [1], monetary: [5] }))).toEqual(['1']);
    expect(clustersOf(factsOf({ recencyDays: [], orders: [], monetary: [] }))).toEqual([]);
  });

  test('whoever never bought or lacks a figure has none, and that is told', () => {
    const facts = factsOf({
      recencyDays: [1, 2, null, 300, 310, null],
      orders: [9, 9, 0, 1, 1, 2],
      monetary: [100, 110, 0, 5, 6, 50],
    });
    expect(clustersOf(facts, { k: '2' })).toEqual(['1', '1', null, '2', '2', null]);
    const { problems } = runScheme('kmeans', facts, { k: '2' });
    expect(problems.find(({ code }) => code === 'customersWithoutGroup')?.values).toMatchObject({
      customers: 2,
    });
  });

  test('the same seed gives the same groups, and negative amounts are figures like others', () => {
    const facts = factsOf({
      recencyDays: threeKinds.ids.map((_, row) => (row * 37) % 90),
      orders: threeKinds.ids.map((_, row) => 1 + ((row * 11) % 7)),
      monetary: threeKinds.ids.map((_, row) => ((row * 53) % 101) - 50),
    });
    const once = runScheme('kmeans', facts, { seed: 5, k: '4' });
    expect(runScheme('kmeans', facts, { seed: 5, k: '4' })).toEqual(once);
    expect(valuesOf(once, 'cluster', 15)).not.toContain(null);
  });

  test('in plain differences one giant is a group alone; in proportion customers of one kind stay together', () => {
    const facts = factsOf({ monetary: [1, 2, 3, 400, 500, 600, 90_000] });
    expect(clustersOf(facts, { facts: ['monetary'], k: '2', inProportion: false }).join('')).toBe('2222221');
    expect(clustersOf(facts, { facts: ['monetary'], k: '2' }).join('')).toBe('2221111');
  });
});

describe('what is told of a run', () => {
  test('what sets each group apart, with its number of customers', () => {
    const { problems } = runScheme('kmeans', threeKinds);
    const groups = problems.find(({ code }) => code === 'groupsFound')?.values?.groups;
    expect(groups).toMatchObject({
      en: '1 Many orders · large amounts (5); 2 In the middle (5); 3 Long without an order · small amounts (5)',
      'zh-TW': '1 訂單較多 · 金額較大（5 位）；2 中等客戶（5 位）；3 較久未下單 · 金額較小（5 位）',
    });
  });

  test('groups that run into each other', () => {
    const random = seededRandom(4);
    const facts = ['recencyDays', 'orders', 'monetary', 'margin', 'satisfaction'] as const;
    const evenly = factsOf(
      Object.fromEntries(facts.map((fact) => [fact, Array.from({ length: 400 }, () => 1 + random())])),
    );
    expect(codesOf(runScheme('kmeans', evenly, { facts, k: '3' }))).toContain('groupsOverlap');
    expect(codesOf(runScheme('kmeans', threeKinds))).not.toContain('groupsOverlap');
  });
});

describe('options', () => {
  test.each([
    [{ facts: [] }, 'optionNotSeveral'],
    [{ facts: ['orders', 'orders'] }, 'optionNotSeveral'],
    [{ facts: 'orders' }, 'optionNotSeveral'],
    [{ facts: ['order'] }, 'optionNotInList'],
    [{ k: 3 }, 'optionNotInList'],
    [{ seed: 1.5 }, 'optionNotWhole'],
  ])('%j is refused as %s', (options, code) => {
    const completed = completeOptions('kmeans', options);
    expect(completed.ok ? [] : completed.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('the facts that are needed are those that were chosen', () => {
    expect(kmeansScheme.needsWith({ facts: ['margin'] })).toEqual(['margin']);
  });
});

test('amounts alone, where nobody tells orders, are judged later as they were', () => {
  const facts = factsOf({ monetary: [5, 6, 900, 950] });
  const options = completeOptions('kmeans', { facts: ['monetary'], k: '2' });
  if (!options.ok) throw new Error('options refused');
  const { frozen } = runScheme('kmeans', facts, { facts: ['monetary'], k: '2' });
  const later = (amount: number) =>
    thawKmeans(frozen, options.value)?.facts((fact) => (fact === 'monetary' ? amount : null), '').cluster;
  expect([later(900), later(7)]).toEqual(['1', '2']);
});

test('the cut points of one customer are where its group changes while one figure does', () => {
  const options = completeOptions('kmeans', { k: '3' });
  if (!options.ok) throw new Error('options refused');
  const thawed = thawKmeans(runScheme('kmeans', threeKinds, { k: '3' }).frozen, options.value);
  if (!thawed) throw new Error('could not be thawed');
  const customer = fc.record({
    recencyDays: fc.integer({ min: 0, max: 400 }),
    orders: fc.integer({ min: 1, max: 60 }),
    monetary: fc.integer({ min: 0, max: 12_000 }),
  });
  type Customer = Readonly<Record<string, number>>;
  const clusterOf = (own: Customer) => thawed.facts((fact) => own[fact] ?? null, '').cluster;
  fc.assert(
    fc.property(customer, (own: Customer) => {
      for (const { fact, points } of thawed.cuts((name) => own[name] ?? null)) {
        const cuts = [...new Set(points)].filter((point) => point > 0).sort((a, b) => a - b);
        const edges = [0, ...cuts, Math.max(20_000, ...cuts)];
        edges.slice(1).forEach((end, at) => {
          const start = edges[at] as number;
          // Between two cut points nothing changes, across one something does.
          const inside = [0.001, 0.3, 0.7, 0.999].map((share) =>
            clusterOf({ ...own, [fact]: start + (end - start) * share }),
          );
          expect(new Set(inside).size, `${fact} ${start} to ${end}`).toBe(1);
        });
        for (const cut of cuts)
          expect(clusterOf({ ...own, [fact]: cut * 0.9999 })).not.toBe(
            clusterOf({ ...own, [fact]: cut * 1.0001 }),
          );
      }
    }),
    { seed: 3, numRuns: 60 },
  );
});
