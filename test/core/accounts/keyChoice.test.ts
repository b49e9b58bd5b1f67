import { expect, test } from 'vitest';
import { readPackFiles } from '../../../src/build/packFiles';
import { choiceInForce, usualSegments } from '../../../src/core/accounts/keyChoice';

const packs = readPackFiles();

test.each(packs.map((pack) => [pack.id, pack] as const))(
  '%s: segments that usually count are its own',
  (id, pack) => {
    const known = pack.segments.map((segment) => segment.id);
    expect(usualSegments(id).filter((segment) => !known.includes(segment))).toEqual([]);
  },
);

test('what a manager chose goes before the usual segments, ABC before all others', () => {
  const chosen = { pack: 'lifecycle', segments: ['active'] };
  expect(choiceInForce(chosen, ['abc'])).toEqual(chosen);
  expect(choiceInForce(null, ['value', 'rfm', 'abc'])).toEqual({ pack: 'abc', segments: ['a'] });
  expect(choiceInForce(null, ['value', 'rfm'])).toEqual({
    pack: 'rfm',
    segments: ['champions', 'cannot-lose'],
  });
  expect(choiceInForce(null, [])).toBe(null);
});
