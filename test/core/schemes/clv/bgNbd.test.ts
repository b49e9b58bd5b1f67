/** Published results: the case ids are those of cases.csv, which names each source. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BgNbd,
  expectedPurchases,
  fitBgNbd,
  type HistoryGroup,
  logLikelihood,
  pAlive,
} from '../../../../src/core/schemes/clv/bgNbd';
import { hasSharedData } from '../../../sharedData';
import { expectedOf, readRows } from '../publishedCases';

const published: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const newcomer = { repeats: 0, last: 0, age: 0 };

let known: { groups: readonly HistoryGroup[]; model: BgNbd } | null = null;
function cdnow() {
  if (known) return known;
  const groups = readRows('clv/cdnow_summary.csv').map(({ frequency, recency, T }) => ({
    repeats: Number(frequency),
    last: Number(recency),
    age: Number(T),
    customers: 1,
  }));
  const model = fitBgNbd(groups);
  if (!model) throw new Error('not fitted');
  known = { groups, model };
  return known;
}

describe('BG/NBD on the 2,357 customers of CDNOW', () => {
  test.skipIf(!hasSharedData)('CLV-4: parameters and likelihood of Fader, Hardie & Lee (2005)', () => {
    const { groups, model } = cdnow();
    const { LL, ...expected } = expectedOf<Record<string, number>>('CLV-4');
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      expect(Math.abs(model[name] - (expected[name] ?? 0)), name).toBeLessThan(0.0006);
    expect(Math.abs(logLikelihood(groups, model) - (LL ?? 0))).toBeLessThan(0.05);
    // CLVTools prints one digit more.
    expect(logLikelihood(groups, model)).toBeCloseTo(-9582.4256, 3);
  });

  test.skipIf(!hasSharedData)('CLV-5: expected purchases of one customer in 39 weeks', () => {
    const history = { repeats: 2, last: 30.43, age: 38.86 };
    expect(
      Math.abs(expectedPurchases(cdnow().model, history, 39) - expectedOf<number>('CLV-5')),
    ).toBeLessThan(0.0005);
  });

  test.skipIf(!hasSharedData)('CLV-6: expected purchases of a new customer', () => {
    const times = [0.1429, 1, 3, 31.8571, 32, 78];
    const expected = expectedOf<number[]>('CLV-6');
    times.forEach((time, at) => {
      const found = expectedPurchases(cdnow().model, newcomer, time);
      expect(Math.abs(found - (expected[at] ?? 0)), String(time)).toBeLessThan(0.001);
    });
  });

  test.skipIf(!hasSharedData)(
    'the fit does not depend on the order of the customers or the unit of time',
    () => {
      const { groups, model } = cdnow();
      const reversed = fitBgNbd([...groups].reverse());
      const inDays = fitBgNbd(
        groups.map((group) => ({ ...group, last: group.last * 7, age: group.age * 7 })),
      );
      for (const name of ['r', 'a', 'b'] as const) {
        expect(reversed?.[name]).toBeCloseTo(model[name], 5);
        expect(inDays?.[name]).toBeCloseTo(model[name], 5);
      }
      expect((inDays?.alpha ?? 0) / 7).toBeCloseTo(model.alpha, 5);
    },
  );
});

// The paper's equation 10 (9 for the newcomer) with scipy's hyp2f1, the last with mpmath at 50 digits, since there
// the function alone exceeds 1e500; r .2425948 alpha 4.4135917 a .7929191 b 2.425894.
test.each([
  ['a newcomer in a year', newcomer, 52, 1.44401618275862],
  ['a newcomer in a century', newcomer, 5200, 12.136287548206559],
  ['300 repeat purchases', { repeats: 300, last: 100, age: 100 }, 52, 126.3488242664138],
  ['300 repeat purchases in a century', { repeats: 300, last: 100, age: 100 }, 5200, 1823.218095501],
])('expected purchases of %s', (_, history, periods, expected) => {
  const model = { r: 0.2425948, alpha: 4.4135917, a: 0.7929191, b: 2.425894 };
  expect(expectedPurchases(model, history, periods) / expected).toBeCloseTo(1, 9);
});

const history = fc
  .record({ repeats: fc.nat(60), age: fc.integer({ min: 1, max: 1000 }), part: fc.nat(100) })
  .map(({ repeats, age, part }) => ({ repeats, age, last: repeats === 0 ? 0 : (age * part) / 100 }));
const model = fc.record({
  r: fc.double({ min: 0.05, max: 20, noNaN: true }),
  alpha: fc.double({ min: 0.1, max: 100, noNaN: true }),
  a: fc.double({ min: 0.01, max: 10, noNaN: true }),
  b: fc.double({ min: 0.1, max: 20, noNaN: true }),
});

describe('whatever the parameters and the history', () => {
  test('the chance of being active lies from 0 to 1, and is larger the later the last purchase', () => {
    fc.assert(
      fc.property(model, history, (parameters, own) => {
        const chance = pAlive(parameters, own);
        expect(chance >= 0 && chance <= 1).toBe(true);
        const later = pAlive(parameters, { ...own, last: Math.min(own.age, own.last + 1) });
        expect(later).toBeGreaterThanOrEqual(chance - 1e-12);
        const waited = pAlive(parameters, { ...own, age: own.age + 1 });
        expect(waited).toBeLessThanOrEqual(chance + 1e-12);
      }),
      { seed: 2005, numRuns: 500 },
    );
  });

  test('expected purchases are finite, never negative, and rise with the horizon', () => {
    fc.assert(
      fc.property(model, history, fc.integer({ min: 1, max: 500 }), (parameters, own, periods) => {
        const [sooner, later] = [periods, periods * 2].map((time) =>
          expectedPurchases(parameters, own, time),
        );
        expect(Number.isFinite(later)).toBe(true);
        expect(sooner).toBeGreaterThanOrEqual(0);
        expect(later).toBeGreaterThanOrEqual((sooner ?? 0) * (1 - 1e-9) - 1e-9);
      }),
      { seed: 2005, numRuns: 500 },
    );
  });

  test('the equation has no hole where a is 1, or where a and b sum to 1', () => {
    const near = (parameters: BgNbd, step: number) =>
      expectedPurchases({ ...parameters, a: parameters.a + step }, newcomer, 52);
    for (const parameters of [
      { ...published, a: 1 },
      { ...published, a: 0.4, b: 0.6 },
    ])
      expect(near(parameters, 0) / near(parameters, 1e-4)).toBeCloseTo(1, 3);
  });
});

test('nobody leaves before a second purchase', () => {
  expect(pAlive(published, { repeats: 0, last: 0, age: 900 })).toBe(1);
});

test('no customers, or all of them of today, are not fitted', () => {
  expect(fitBgNbd([])).toBeNull();
  expect(fitBgNbd([{ ...newcomer, customers: 50 }])).toBeNull();
});
