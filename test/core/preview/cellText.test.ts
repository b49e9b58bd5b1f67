import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { cellText } from '../../../src/core/preview/cellText';

test.each<readonly [string, Cell, string]>([
  ['blank', null, ''],
  ['text of blanks', '  ', ''],
  ['text with blanks around it', ' Ada ', 'Ada'],
  ['text that would be markup', '<b>', '<b>'],
  ['zero', 0, '0'],
  ['a fraction', 1.5, '1.5'],
  ['no', false, 'false'],
  ['a day', { day: 46_203 }, '2026-06-30'],
])('%s', (_, cell, text) => {
  expect(cellText(cell)).toBe(text);
});
