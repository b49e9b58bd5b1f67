import { describe, expect, test } from 'vitest';
import { movesOf } from '../../../src/core/preview/moves';
import { reasonCounts } from '../../../src/core/preview/reasonCounts';

const now = (...segment: readonly number[]) => ({ segment: Int32Array.from(segment) });

describe('moves', () => {
  test('who stays is no mover, who had no segment is counted apart', () => {
    const moves = movesOf(now(0, 1, 2), Int32Array.of(0, 2, -1));
    expect(moves.movers).toEqual([{ customer: 1, from: 2, to: 1 }]);
    expect(moves.first).toBe(1);
  });

  test('before the first run everybody is new', () => {
    expect(movesOf(now(0, 1), null)).toEqual({ matrix: [], movers: [], first: 2 });
  });

  test('without customers nothing moves', () => {
    expect(movesOf(now(), Int32Array.of())).toEqual({ matrix: [], movers: [], first: 0 });
  });

  test('pairs with most customers come first', () => {
    const { matrix } = movesOf(now(1, 2, 2, 0), Int32Array.of(0, 0, 0, 2));
    expect(matrix).toEqual([
      { from: 0, to: 2, customers: 2 },
      { from: 0, to: 1, customers: 1 },
      { from: 2, to: 0, customers: 1 },
    ]);
  });
});

describe('reasons in figures', () => {
  const movers = [0, 1, 2].map((customer) => ({ customer, from: 0, to: 1 }));

  test('who has two reasons counts once, under both', () => {
    const counts = reasonCounts(movers, ({ customer }) => (customer === 0 ? ['own', 'others'] : ['own']));
    expect(counts).toEqual([
      { reasons: ['own'], customers: 2 },
      { reasons: ['own', 'others'], customers: 1 },
    ]);
  });

  test('every set of reasons has a line of its own, and the lines sum up to the movers', () => {
    const all = Array.from({ length: 28 }, (_, customer) => ({ customer, from: 0, to: 1 }));
    const reasonOf = ({ customer }: { readonly customer: number }) =>
      (['own', 'others', 'rules'] as const).filter((_, bit) => ((1 + (customer % 7)) & (1 << bit)) !== 0);
    const counts = reasonCounts(all, reasonOf);
    expect(counts.map(({ customers }) => customers)).toEqual([4, 4, 4, 4, 4, 4, 4]);
  });
});
