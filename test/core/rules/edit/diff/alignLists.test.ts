/** Which entry became which. */
import { expect, test } from 'vitest';
import { alignLists } from '../../../../../src/core/rules/edit/diff/alignLists';

/** Letters are equal, or alike where only their case differs. */
const align = (before: string, after: string) =>
  alignLists([...before], [...after], [String, (letter) => letter.toLowerCase(), () => '']).map(
    (pair) =>
      (pair.before === undefined ? '-' : before[pair.before]) +
      (pair.after === undefined ? '-' : (after[pair.after] ?? '')),
  );

test.each([
  ['', '', []],
  ['ab', 'ab', ['aa', 'bb']],
  ['ab', 'axb', ['aa', '-x', 'bb']],
  ['axb', 'ab', ['aa', 'x-', 'bb']],
  ['axb', 'ayb', ['aa', 'xy', 'bb']],
  ['xa', 'A', ['x-', 'aA']],
  ['ab', 'BcA', ['a-', 'bB', '-c', '-A']],
  ['abc', 'cab', ['-c', 'aa', 'bb', 'c-']],
  ['xyz', 'q', ['xq', 'y-', 'z-']],
])('%s and %s', (before, after, expected) => {
  expect(align(before, after)).toEqual(expected);
});
