import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../../src/core/facts/calendar';
import { customersFromOrders } from '../../../../src/core/facts/customersFromOrders';
import { fitFuture, repeatValues } from '../../../../src/core/schemes/clv/fitFuture';
import { correlationOf, expectedValue, fitGammaGamma } from '../../../../src/core/schemes/clv/gammaGamma';
import { digamma, logGamma } from '../../../../src/core/schemes/clv/logGamma';
import { purchaseSummary } from '../../../../src/core/schemes/clv/purchaseSummary';
import { hasSharedData } from '../../../sharedData';
import { readPublishedOrders } from '../../facts/publishedTables';

/** The first 39 weeks of CDNOW, purchases of one day together. */
function cdnow() {
  const { orders } = readPublishedOrders('transactions/cdnow_sample.csv');
  const asOf = isoToDay('1997-09-30') ?? 0;
  const { purchases } = customersFromOrders(orders, asOf).customers.facts;
  if (!purchases) throw new Error('no purchases');
  return purchaseSummary(purchases, asOf, 'day');
}

describe('Gamma-Gamma on the 946 customers of CDNOW who came back', () => {
  // Fader & Hardie (2013), "The Gamma-Gamma model of monetary value", p 6.25, q 3.74, gamma 15.44.
  test.skipIf(!hasSharedData)('the parameters of Fader & Hardie, to their last printed digit', () => {
    const values = repeatValues(cdnow());
    expect(values.repeats).toHaveLength(946);
    const model = fitGammaGamma(values);
    expect(model?.p).toBeCloseTo(6.25, 2);
    expect(model?.q).toBeCloseTo(3.74, 1);
    expect(Math.abs((model?.q ?? 0) - 3.74)).toBeLessThan(0.005);
    expect(Math.abs((model?.gamma ?? 0) - 15.44)).toBeLessThan(0.005);
  });

  test.skipIf(!hasSharedData)(
    'from purchases of days the other model finds its published parameters too',
    () => {
      const { model, problems } = fitFuture(cdnow());
      expect(problems).toEqual([]);
      const { r = 0, alpha = 0, a = 0, b = 0 } = model?.purchases ?? {};
      for (const [found, expected] of [
        [r, 0.243],
        [alpha / 7, 4.414],
        [a, 0.793],
        [b, 2.426],
      ])
        expect(Math.abs((found ?? 0) - (expected ?? 0))).toBeLessThan(0.0006);
    },
  );

  // The authors report a correlation of 0.11 (0.06 without one outlier) and call the assumption fit.
  test.skipIf(!hasSharedData)('how often and how much hardly go together', () => {
    expect(correlationOf(repeatValues(cdnow()))).toBeCloseTo(0.11, 2);
  });
});

test('the expected value lies between the own average and that of all, nearer to the own with more purchases', () => {
  const model = { p: 6.25, q: 3.74, gamma: 15.44 };
  const ofAll = expectedValue(model, 0, Number.NaN);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      (repeats, own) => {
        const found = expectedValue(model, repeats, own);
        expect(found).toBeGreaterThanOrEqual(Math.min(own, ofAll) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(own, ofAll) + 1e-9);
        const surer = expectedValue(model, repeats + 1, own);
        expect(Math.abs(surer - own)).toBeLessThanOrEqual(Math.abs(found - own) + 1e-9);
      },
    ),
    { seed: 2013, numRuns: 300 },
  );
  expect(expectedValue(model, 3, Number.NaN)).toBe(ofAll);
});

test.each([
  ['nobody', [], []],
  ['all amounts equal', Array(40).fill(2), Array(40).fill(10)],
])('%s is not fitted', (_, repeats, value) => {
  expect(fitGammaGamma({ repeats: Float64Array.from(repeats), value: Float64Array.from(value) })).toBeNull();
});

describe('the gamma function', () => {
  // Abramowitz & Stegun, tables 6.1 and 6.3; 1/2 by π; 1e6 by scipy.special.
  test.each([
    [0.5, 0.5 * Math.log(Math.PI), -1.9635100260214235],
    [1, 0, -0.5772156649015329],
    [1.5, -0.12078223763524526, 0.03648997397857652],
    [10, Math.log(362880), 2.251752589066721],
    [1e6, 12815504.569147611, 13.81551005796414],
  ])('at %s', (x, log, slope) => {
    expect(Math.abs(logGamma(x) - log)).toBeLessThan(1e-14 * Math.max(1, Math.abs(log)) * 10);
    expect(digamma(x)).toBeCloseTo(slope, 12);
  });
});
