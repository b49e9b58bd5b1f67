import { expect, test } from 'vitest';
import { nearestFirst } from '../../../src/core/schemes/nearestFirst';

const names = ['abc', 'rfm', 'lifecycle', 'rhythms', 'Rhythm'];

test.each([
  ['lifecicle', 'lifecycle'],
  ['LIFECYCLE', 'lifecycle'],
  ['rythms', 'rhythms'],
  ['rhythm', 'Rhythm'],
  ['rmf', 'abc'],
  ['xyz', 'abc'],
  ['', 'abc'],
  ['x'.repeat(1_000_000), 'abc'],
])('for %.12s the first suggestion is %s', (found, first) => {
  const suggested = nearestFirst(found, names);
  expect(suggested[0]).toBe(first);
  expect([...suggested].sort()).toEqual([...names].sort());
});
