import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveGrid } from '../../../src/core/preview/moveGrid';
import { movesOf } from '../../../src/core/preview/moves';

const move = (from: number, to: number, customers = 1) => ({ from, to, customers });

describe('a table of moves', () => {
  test.each([
    ['nobody moves', [], null],
    ['two segments take part', [move(0, 1), move(1, 0)], null],
    ['three take part', [move(7, 2), move(2, 4)], [2, 4, 7]],
    ['five take part', [move(0, 1), move(1, 2), move(2, 3), move(3, 4)], [0, 1, 2, 3, 4]],
    ['six take part', [move(0, 1), move(1, 2), move(2, 3), move(3, 4), move(4, 5)], null],
  ])('where %s', (_, matrix, segments) => {
    expect(moveGrid(matrix)?.segments ?? null).toEqual(segments);
  });

  test('holds every mover once, whatever the moves', () => {
    const segments = fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 4 })));
    fc.assert(
      fc.property(segments, (pairs) => {
        const before = Int32Array.from(pairs, ([from]) => from);
        const { matrix, movers } = movesOf({ segment: Int32Array.from(pairs, ([, to]) => to) }, before);
        const grid = moveGrid(matrix);
        if (!grid) return;
        const total = grid.customers.flat().reduce((sum, customers) => sum + customers, 0);
        expect(total).toBe(movers.length);
        for (const { from, to, customers } of matrix)
          expect(grid.customers[grid.segments.indexOf(from)]?.[grid.segments.indexOf(to)]).toBe(customers);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
