import { describe, expect, test } from 'vitest';
import { channelScore, valueTier } from '../../../src/core/schemes/valueTier';
import { codesOf, runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

const tiersOf = (facts: Parameters<typeof factsOf>[0], given = {}) => {
  const built = factsOf(facts);
  return valuesOf(runScheme('value', built, given), 'valueTier', built.ids.length);
};

describe('three thirds of nine customers, by hand', () => {
  const orders = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  test('who is alike in orders and amount is of that third', () => {
    const monetary = orders.map((count) => count * 10);
    expect(tiersOf({ orders, monetary })).toEqual([...'lllmmmhhh'].map(nameOf));
  });
  test('the best in one and the worst in the other is in the middle', () => {
    const monetary = orders.map((count) => 100 - count * 10);
    expect(tiersOf({ orders, monetary })).toEqual(orders.map(() => 'mid'));
  });
  test('several channels lift, a single one holds back', () => {
    const monetary = [40, 50, 60, 10, 20, 30, 70, 80, 90];
    // Thirds 1+2 low, 2+1 low, 3+3 high without channels; 2+1 with three channels is 2/5, mid.
    const without = tiersOf({ orders, monetary });
    expect(without).toEqual([...'lllllllll'].map((_, at) => (at < 6 ? 'low' : 'high')));
    const channels = [3, 1, 1, 1, 1, 3, 1, 1, 1];
    expect(tiersOf({ orders, monetary, channels })).toEqual([...'mllllmhhh'].map(nameOf));
    expect(tiersOf({ orders, monetary, channels }, { channelWeight: 0 })).toEqual(without);
  });
  test('where nobody uses a second channel the channel does not count', () => {
    // The upper third in orders and the middle one in amounts is 3/4, high; with a channel of score 1 it were 3/5, mid.
    const monetary = [10, 20, 30, 70, 80, 90, 40, 50, 60];
    const tiers = [...'lllhhhhhh'].map(nameOf);
    expect(tiersOf({ orders, monetary })).toEqual(tiers);
    expect(tiersOf({ orders, monetary, channels: orders.map(() => 1) })).toEqual(tiers);
  });
});

test('equal customers share a tier, and all equal ones are low', () => {
  expect(tiersOf({ orders: [2, 2, 2], monetary: [5, 5, 5] })).toEqual(['low', 'low', 'low']);
});

test('who never bought, or for an unknown amount, has no tier, and only the second is told', () => {
  const facts = factsOf({ orders: [0, 3, null, 2], monetary: [0, null, null, 8] });
  const outcome = runScheme('value', facts);
  expect(valuesOf(outcome, 'valueTier', 4)).toEqual([null, null, null, 'low']);
  expect(outcome.problems).toEqual([
    { code: 'fewCustomers', at: [], values: { customers: 1, least: 30 } },
    { code: 'customersWithoutAmounts', at: [], values: { customers: 1 } },
  ]);
});

test('an amount that returns took away ranks lowest', () => {
  expect(tiersOf({ orders: [1, 2, 3], monetary: [20, 30, -5] })).toEqual(['low', 'high', 'mid']);
});

test('cut points are told in whole units, and who is tied at them is counted', () => {
  const { cuts, tied } = runScheme('value', factsOf({ orders: [1, 1, 1, 2], monetary: [1.5, 2, 3, 4] }));
  expect(cuts).toEqual([
    { fact: 'orders', points: [1, 1] },
    { fact: 'monetary', points: [2, 3] },
  ]);
  expect(tied).toBe(3);
});

test('limits are options, and must rise', () => {
  const facts = { orders: [1, 2, 3], monetary: [1, 2, 3] };
  expect(tiersOf(facts, { midFrom: 0.5, highFrom: 1 })).toEqual(['low', 'mid', 'high']);
  expect(tiersOf(facts, { midFrom: 0.51, highFrom: 1 })).toEqual(['low', 'low', 'high']);
  expect(() => tiersOf(facts, { midFrom: 0.7 })).toThrow('optionsNotRising');
});

test('a decimal weight leaves no dust at a limit', () => {
  // 1.2 · 2 / (2 · 3.2) is 0.375, which computers make 0.37499999999999994.
  const limits = { channelWeight: 1.2, midFrom: 0.375, highFrom: 0.5 };
  expect(valueTier({ orders: 1, amount: 1, channels: 3 }, limits)).toBe('mid');
});

test('no channel is an unknown one', () => {
  expect([0, 0.5, Number.NaN].map(channelScore)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test('thirty customers are enough to say nothing', () => {
  const orders = Array.from({ length: 30 }, (_, at) => at + 1);
  expect(codesOf(runScheme('value', factsOf({ orders, monetary: orders })))).toEqual([]);
});

function nameOf(letter: string): string {
  return letter === 'h' ? 'high' : letter === 'm' ? 'mid' : 'low';
}
