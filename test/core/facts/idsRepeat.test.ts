import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { idsRepeat } from '../../../src/core/facts/idsRepeat';

function check(ids: readonly Cell[], expected: boolean) {
  const rows = ids.map((id) => [id]);
  expect(idsRepeat({ sheet: 'S', header: ['id'], rows, firstRow: 2, firstColumn: 1 }, 0)).toBe(expected);
}

const distinct = Array.from({ length: 100 }, (_, index) => `C${index}`);

test('distinct ids do not repeat, nor do none', () => {
  check(distinct, false);
  check([], false);
});

test('a slip in a list of customers does not make orders of it: one in a short list, one in twenty in a long', () => {
  check(['a', 'b', 'a'], false);
  check(['a', 'b', 'a', 'b'], true);
  check([...distinct, ...distinct.slice(0, 5)], false);
  check([...distinct, ...distinct.slice(0, 6)], true);
});

test('spellings of one id are one, blank cells none', () => {
  check([7, '7', ' 7 '], true);
  check([null, '', null, ' ', 'a'], false);
});
