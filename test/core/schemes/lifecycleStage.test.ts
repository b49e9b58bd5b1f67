import { describe, expect, test } from 'vitest';
import { type LifecycleLimits, lifecycleStage } from '../../../src/core/schemes/lifecycleStage';

const limits: LifecycleLimits = {
  newDays: 30,
  activeDays: 90,
  dormantDays: 365,
  wonBackGapDays: 365,
  rhythm: 'days',
  ownActive: 2,
  ownDormant: 4,
};
const own: LifecycleLimits = { ...limits, rhythm: 'own' };

/** Orders, days since the last, days since the first, usual gap, last gap; `null` unknown. */
type Figures = readonly [number | null, number | null, number | null, number | null, number | null];

function stage([orders, recency, first, gap, lastGap]: Figures, used = limits) {
  return lifecycleStage(
    Object.freeze({
      orders: orders ?? Number.NaN,
      recencyDays: recency ?? Number.NaN,
      daysSinceFirst: first ?? Number.NaN,
      medianGapDays: gap ?? Number.NaN,
      gapBeforeLastDays: lastGap ?? Number.NaN,
    }),
    used,
  );
}

describe('in days', () => {
  test.each<[string, Figures, ReturnType<typeof stage>]>([
    ['never ordered', [0, null, null, null, null], 'prospect'],
    ['nothing known', [null, null, null, null, null], 'prospect'],
    ['one order today', [1, 0, 0, null, null], 'new'],
    ['one order 30 days ago', [1, 30, 30, null, null], 'new'],
    ['one order 31 days ago', [1, 31, 31, null, null], 'active'],
    ['one order 10 days ago, first date unknown', [1, 10, null, null, null], 'new'],
    ['two orders within the last 30 days', [2, 5, 20, 15, 15], 'active'],
    ['last order 90 days ago', [3, 90, 200, 50, 50], 'active'],
    ['last order 91 days ago', [3, 91, 200, 50, 50], 'dormant'],
    ['last order 365 days ago', [3, 365, 500, 50, 50], 'dormant'],
    ['last order 366 days ago', [3, 366, 500, 50, 50], 'churned'],
    ['back after a pause of 366 days', [2, 90, 456, 366, 366], 'wonBack'],
    ['back after a pause of exactly 365 days', [2, 90, 455, 365, 365], 'active'],
    ['back after a pause, but 91 days ago', [2, 91, 457, 366, 366], 'dormant'],
    ['a date but no number of orders', [null, 20, null, null, null], 'active'],
    ['orders but no date', [4, null, null, null, null], null],
  ])('%s', (_, figures, expected) => expect(stage(figures)).toBe(expected));
});

describe('in the own rhythm', () => {
  test.each<[string, Figures, ReturnType<typeof stage>]>([
    ['exactly 2 usual gaps', [3, 14, 28, 7, 7], 'active'],
    ['more than 2 usual gaps, though 15 days are few', [3, 15, 29, 7, 7], 'dormant'],
    ['exactly 4 usual gaps', [3, 28, 42, 7, 7], 'dormant'],
    ['more than 4 usual gaps', [3, 29, 43, 7, 7], 'churned'],
    ['a yearly buyer after 400 days', [4, 400, 1500, 365, 360], 'active'],
    ['two orders have no rhythm yet', [2, 40, 47, 7, 7], 'active'],
    ['a usual gap of 0 says nothing, days decide', [5, 60, 60, 0, 0], 'active'],
    ['an unknown gap says nothing, days decide', [5, 100, 900, null, null], 'dormant'],
    ['one new order is still new', [1, 3, 3, null, null], 'new'],
    ['won back is told in days', [3, 60, 500, 5, 400], 'wonBack'],
  ])('%s', (_, figures, expected) => expect(stage(figures, own)).toBe(expected));
});
