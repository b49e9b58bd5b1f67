import { expect, test } from 'vitest';
import { ntileEnds } from '../../../src/core/schemes/splitEnds';
import { tiedAtCuts } from '../../../src/core/schemes/tiedAtCuts';
import { withBlanks } from './sampleFacts';

const check = (values: readonly (number | null)[], k: number, tied: readonly number[]) =>
  expect(Array.from(tiedAtCuts(withBlanks(values), k))).toEqual(tied);

test('only equals across a division are tied', () => check([1, 2, 2, 3, 3, 4], 3, [0, 1, 1, 1, 1, 0]));
test('equals within one group are not tied', () => check([1, 1, 2, 2], 2, [0, 0, 0, 0]));
test('equals across several divisions count once each', () => check([5, 5, 5, 5], 4, [1, 1, 1, 1]));
test('blanks are never tied', () => check([null, null, 1], 2, [0, 0, 0]));
test('one customer is never tied', () => check([1], 5, [0]));

test('the divisions of NTILE lie elsewhere', () => {
  const values = Float64Array.of(1, 2, 3, 4, 5, 5, 6, 7);
  expect(Array.from(tiedAtCuts(values, 5))).toEqual([0, 0, 0, 0, 1, 1, 0, 0]);
  expect(Array.from(tiedAtCuts(values, 5, { endsOf: ntileEnds }))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});
