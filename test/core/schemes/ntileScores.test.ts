import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ntileScores } from '../../../src/core/schemes/ntileScores';
import { withBlanks } from './sampleFacts';

// DuckDB: select ntile(3) over (order by x, id) from (values ('a', 1), ('b', 1), ('c', 1), ('d', 1), ('e', 2)) t(id, x)
test('equal values are divided by id, the first groups one larger', () => {
  const values = Float64Array.of(2, 1, 1, 1, 1);
  expect(Array.from(ntileScores(values, 3, ['e', 'd', 'c', 'b', 'a']).scores)).toEqual([3, 2, 2, 1, 1]);
});
test('fewer customers than groups fill the lowest', () => {
  expect(Array.from(ntileScores(Float64Array.of(9, 5), 5, ['a', 'b']).scores)).toEqual([2, 1]);
});
test('blanks stay blank and take no place', () => {
  expect(Array.from(ntileScores(withBlanks([null, 3, 1]), 2, ['a', 'b', 'c']).scores)).toEqual([NaN, 2, 1]);
});
test('group sizes are those of SQL for every number of customers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 2, max: 9 }), (n, k) => {
      const ids = Array.from({ length: n }, (_, i) => `id${i}`);
      const { scores } = ntileScores(new Float64Array(n), k, ids);
      const sizes = Array.from({ length: k }, (_, i) => scores.filter((score) => score === i + 1).length);
      expect(sizes).toEqual(Array.from({ length: k }, (_, i) => Math.floor(n / k) + (i < n % k ? 1 : 0)));
    }),
    { seed: 20240315 },
  );
});
