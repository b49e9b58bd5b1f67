import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radixArgsort } from '../../../src/core/schemes/radixArgsort';

const { NaN: blank, POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least, MIN_VALUE, MAX_VALUE } = Number;

test.each<[string, number[], number[]]>([
  ['nothing gives an empty order', [], []],
  ['one row', [7], [0]],
  ['small numbers', [3, 1, 2], [1, 2, 0]],
  ['negative numbers stand before positive ones', [1, -1, -2, 0], [2, 1, 3, 0]],
  ['equal values keep their order', [2, 1, 2, 1], [1, 3, 0, 2]],
  ['0 and -0 are equal', [0, -0, 0, -0], [0, 1, 2, 3]],
  ['blanks come last, in their order', [blank, 1, blank, most], [1, 3, 0, 2]],
  ['extremes', [MAX_VALUE, least, MIN_VALUE, most, -MAX_VALUE], [1, 4, 2, 0, 3]],
])('%s', (_, values, order) => {
  expect(Array.from(radixArgsort(Float64Array.from(values)))).toEqual(order);
});

test('a given order breaks ties and is left alone', () => {
  const start = Int32Array.of(3, 2, 1, 0);
  expect(Array.from(radixArgsort(Float64Array.of(5, 5, 0.1, 1 / 3), start))).toEqual([2, 3, 1, 0]);
  expect(Array.from(start)).toEqual([3, 2, 1, 0]);
});

test('a blank with its sign bit set, as a processor may make it, is a blank like any other', () => {
  const values = Float64Array.of(blank, 0, blank);
  new Uint32Array(values.buffer)[1] = 0xfff80000;
  expect(Array.from(radixArgsort(values))).toEqual([1, 0, 2]);
});

test.each([
  ['few', 0, 200, 200],
  ['many', 4096, 4200, 5],
])('equals a stable sort with a comparator for any numbers: %s rows', (_, minLength, maxLength, numRuns) => {
  const doubles = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }).map(Number));
  fc.assert(
    fc.property(fc.array(doubles, { minLength, maxLength }), (list) => {
      const values = Float64Array.from(list);
      expect(Array.from(radixArgsort(values))).toEqual(sortedRows(list));
      expect(Array.from(values), 'the values are left alone').toEqual(list);
    }),
    { seed: 20240315, numRuns },
  );
});

function sortedRows(list: readonly number[]): number[] {
  const rank = (value: number): number => (Number.isNaN(value) ? 1 : 0);
  return list
    .map((value, row) => ({ value, row }))
    .sort((a, b) => {
      const blanks = rank(a.value) - rank(b.value);
      if (blanks !== 0) return blanks;
      return a.value < b.value ? -1 : a.value > b.value ? 1 : a.row - b.row;
    })
    .map(({ row }) => row);
}
