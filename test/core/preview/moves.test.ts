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

  test('who has two reasons counts for both', () => {
    expect(reasonCounts(movers, ({ customer }) => (customer === 0 ? ['others', 'own'] : ['own']))).toEqual([
      ['own', 3],
      ['others', 1],
    ]);
  });

  test('where nobody knows a reason, none is told', () => {
    expect(reasonCounts(movers, () => [])).toEqual([]);
  });
});
