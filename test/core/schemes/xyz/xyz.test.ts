import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../../src/core/facts/calendar';
import {
  amountsPerPeriod,
  type DemandPeriod,
  periodsBack,
} from '../../../../src/core/schemes/xyz/demandPeriods';
import { demandVariation, xyzClass } from '../../../../src/core/schemes/xyz/xyz';

const day = (iso: string) => isoToDay(iso) ?? Number.NaN;

describe('variation of demand', () => {
  test.each([
    ['equal amounts', [7, 7, 7], 0],
    ['half of the average up and down', [50, 150, 50, 150], 0.5],
    ['one of four periods', [400, 0, 0, 0], 3 ** 0.5],
    ['a return larger than the purchases of its period', [300, -100, 100], 1.632993161855],
  ])('%s', (_, amounts, expected) => {
    expect(demandVariation(amounts)).toBeCloseTo(expected, 12);
  });

  test.each([
    ['two periods: nobody could be Z', [90, 0]],
    ['nothing bought', [0, 0, 0]],
    ['more returned than bought', [10, -20, 5]],
    ['no period', []],
  ])('is unknown for %s', (_, amounts) => {
    expect(demandVariation(amounts)).toBeNaN();
  });

  test('does not depend on the unit of money or the order of the periods', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 3, maxLength: 24 }), (amounts) => {
        const one = demandVariation(amounts);
        expect(demandVariation(amounts.map((amount) => amount * 100))).toBeCloseTo(one, 9);
        expect(demandVariation([...amounts].reverse())).toBeCloseTo(one, 9);
        if (!Number.isNaN(one)) expect(one).toBeGreaterThanOrEqual(0);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('class by variation', () => {
  const usual = { xMost: 0.5, yMost: 1 };
  test('the limits themselves belong to the better class', () => {
    const found = [0, 0.5, 0.500001, 1, 1.000001].map((variation) => xyzClass(variation, usual));
    expect(found).toEqual(['X', 'X', 'Y', 'Y', 'Z']);
    expect(xyzClass(Number.NaN, usual)).toBeNull();
  });

  test('a figure that equals a limit on paper does so here', () => {
    // One month missed in five is exactly 0.5; without rounding it comes to 0.5000000000000001.
    expect(xyzClass(demandVariation([0, 1, 1, 1, 1]), usual)).toBe('X');
    expect(xyzClass(demandVariation([9, 11, 9, 11]), { xMost: 0.1, yMost: 0.25 })).toBe('X');
  });

  // fin-ctrl.ru/blog/short-kak-provesty-xyz-analyz: mean and population sd, limits 10 and 25 %.
  test.each([
    ['apples', 7.5 / 70.5, 10.6, 'Y'],
    ['bananas', 3.4 / 63.7, 5.3, 'X'],
  ])('XYZ-2: %s', (_, variation, percent, expected) => {
    expect(variation * 100).toBeCloseTo(percent, 1);
    expect(xyzClass(variation, { xMost: 0.1, yMost: 0.25 })).toBe(expected);
  });

  // The three pairs of limits that the sites named in case XYZ-3 use.
  test.each([
    [0.1, 0.25, 'Z'],
    [0.25, 0.5, 'Y'],
    [0.5, 1, 'X'],
  ])('XYZ-3: 30 %% by the limits %s and %s', (xMost, yMost, expected) => {
    expect(xyzClass(0.3, { xMost, yMost })).toBe(expected);
  });
});

describe('periods counted back from the analysis date', () => {
  test.each<[string, DemandPeriod, string, number]>([
    ['2026-06-30', 'month', '2026-06-01', 0],
    ['2026-06-30', 'month', '2026-05-31', 1],
    ['2026-06-15', 'month', '2026-05-16', 0],
    ['2026-06-15', 'month', '2026-05-15', 1],
    ['2026-02-28', 'month', '2026-01-31', 1],
    ['2026-02-28', 'month', '2026-02-01', 0],
    ['2024-02-28', 'month', '2024-01-29', 0],
    ['2026-03-30', 'month', '2026-02-28', 1],
    ['2026-03-30', 'month', '2026-03-01', 0],
    ['2026-03-30', 'month', '2025-12-30', 3],
    ['2026-03-30', 'month', '2025-12-31', 2],
    ['2026-06-30', 'quarter', '2026-04-01', 0],
    ['2026-06-30', 'quarter', '2026-03-31', 1],
    ['2026-06-30', 'week', '2026-06-24', 0],
    ['2026-06-30', 'week', '2026-06-23', 1],
  ])('as of %s a %s: %s is %i back', (asOf, period, date, expected) => {
    expect(periodsBack(day(asOf), period)(day(date))).toBe(expected);
  });

  test.each<DemandPeriod>(['week', 'month', 'quarter'])('of a %s never skip or turn back', (period) => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 47_000 }), (asOf) => {
        const back = periodsBack(asOf, period);
        expect(back(asOf)).toBe(0);
        for (let day = asOf; day > asOf - 800; day--) expect(back(day - 1) - back(day)).toBeOneOf([0, 1]);
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe('amounts per period', () => {
  const amountsOf = (orders: readonly (readonly [string, number])[]) =>
    Array.from(
      amountsPerPeriod(
        {
          start: Int32Array.of(0, orders.length),
          day: Float64Array.from(orders, ([date]) => day(date)),
          minor: Float64Array.from(orders, ([, amount]) => amount),
        },
        0,
        periodsBack(day('2026-06-30'), 'month'),
      ),
    );

  test('a month without orders is 0, from the first purchase to the analysis date', () => {
    expect(
      amountsOf([
        ['2026-03-20', 10],
        ['2026-05-02', 4],
        ['2026-05-30', 5],
      ]),
    ).toEqual([0, 9, 0, 10]);
  });

  test('a return counts in its own month, one before the first purchase not at all', () => {
    expect(
      amountsOf([
        ['2026-01-20', -70],
        ['2026-04-10', -50],
        ['2026-04-20', -3],
        ['2026-04-20', 10],
        ['2026-06-02', -8],
      ]),
    ).toEqual([-8, 0, 7]);
  });

  test('an order without a known amount adds nothing', () => {
    expect(
      amountsOf([
        ['2026-05-20', Number.NaN],
        ['2026-06-20', 10],
      ]),
    ).toEqual([10, 0]);
  });

  test('there are none without a purchase', () => {
    expect(amountsOf([['2026-05-20', -5]])).toEqual([]);
    expect(amountsOf([])).toEqual([]);
  });
});
