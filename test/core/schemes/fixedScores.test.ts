import { expect, test } from 'vitest';
import { fixedScores } from '../../../src/core/schemes/fixedScores';
import { withBlanks } from './sampleFacts';

test('a value from a cut point on belongs to the level above it', () => {
  const { scores } = fixedScores(withBlanks([0, 29, 30, 89.5, 90, null]), [30, 90]);
  expect(Array.from(scores)).toEqual([1, 1, 2, 2, 3, NaN]);
});

test('no cut points give everybody 1', () => {
  expect(Array.from(fixedScores(withBlanks([5, null]), []).scores)).toEqual([1, NaN]);
});
