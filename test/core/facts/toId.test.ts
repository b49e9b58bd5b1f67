import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { toId } from '../../../src/core/facts/toId';

test.each<[Cell, string]>([
  [17850, '17850'],
  ['17850', '17850'],
  [' 17850 ', '17850'],
  ['１７８５０', '17850'],
  ['00004', '00004'],
  [4, '4'],
  ['Ｃ００１', 'C001'],
  ['c001', 'c001'],
  ['Anna  Li', 'Anna Li'],
  ['Anna\u00a0Li', 'Anna Li'],
  ['王　小明', '王 小明'],
  ["Abbey O'Reilly", "Abbey O'Reilly"],
  ['\ufeffC1\u200b', 'C1'],
  ['ﬁne', 'fine'],
  [12.5, '12.5'],
  [true, 'TRUE'],
  [{ day: 45352 }, '2024-03-01'],
])('%j is known as %s', (cell, id) => {
  expect(toId(cell)).toBe(id);
});

test.each<[Cell | undefined]>([[null], [undefined], [''], ['   '], ['\u200b']])('%j names nobody', (cell) => {
  expect(toId(cell)).toBeNull();
});
