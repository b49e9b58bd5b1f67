import { expect, test } from 'vitest';
import { ntileEnds, rankEnds } from '../../../src/core/schemes/splitEnds';

test('divisions of rank and NTILE', () => {
  expect(rankEnds(10, 5)).toEqual(ntileEnds(10, 5));
  expect(rankEnds(8, 5)).toEqual([2, 4, 5, 7]);
  expect(ntileEnds(8, 5)).toEqual([2, 4, 6, 7]);
  expect(ntileEnds(2, 5)).toEqual([1, 2, 2, 2]);
});
