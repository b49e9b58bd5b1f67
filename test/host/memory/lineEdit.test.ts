import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editList, type LineEdit, shiftIndex, shiftSpan } from '../../../src/host/memory/lineEdit';

const SIZE = 12;
const edits: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    before: fc.integer({ min: 0, max: SIZE }),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  lines().map(({ first, count }) => ({ kind: 'delete' as const, first, count })),
  fc
    .tuple(lines(), fc.integer({ min: 0, max: SIZE }))
    .filter(([{ first, count }, before]) => before <= first || before >= first + count)
    .map(([{ first, count }, before]) => ({ kind: 'move' as const, first, count, before })),
);

describe('an edit of rows or columns', () => {
  test('puts every line where shiftIndex says', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const before = Array.from({ length: SIZE }, (_, index) => index);
        const after = editList(before, edit, () => -1);
        for (const index of before) {
          const place = shiftIndex(edit, index);
          expect(place === null ? after.includes(index) : after[place] === index).toBe(place !== null);
        }
      }),
      { seed: 20241 },
    );
  });

  test('gives the same on a short list as on one filled up with blanks', () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 0, max: SIZE }), (edit, length) => {
        const short = Array.from({ length }, (_, index) => index);
        const full = [...short, ...new Array<number>(SIZE - length).fill(-1)];
        const trimmed = (list: readonly number[]) => list.join().replace(/(?:,?-1)+$/, '');
        expect(trimmed(editList(short, edit, () => -1))).toBe(trimmed(editList(full, edit, () => -1)));
      }),
      { seed: 20242 },
    );
  });

  test('leaves a span with just the lines that were in it, when none move', () => {
    fc.assert(
      fc.property(
        edits.filter(({ kind }) => kind !== 'move'),
        lines(),
        (edit, { first, count }) => {
          const span = shiftSpan(edit, { start: first, size: count });
          const kept = Array.from({ length: count }, (_, i) => shiftIndex(edit, first + i)).filter(
            (i) => i !== null,
          );
          if (span === null) expect(kept).toEqual([]);
          else expect([span.start, span.start + span.size - 1]).toEqual([kept[0], kept.at(-1)]);
        },
      ),
      { seed: 20243 },
    );
  });

  test.each([
    ['all of it moves', { kind: 'move', first: 2, count: 3, before: 9 }, { start: 6, size: 3 }],
    ['lines change places inside it', { kind: 'move', first: 2, count: 1, before: 5 }, { start: 2, size: 3 }],
    ['one leaves it', { kind: 'move', first: 3, count: 1, before: 0 }, { start: 3, size: 2 }],
    ['one comes into it', { kind: 'move', first: 8, count: 1, before: 3 }, { start: 2, size: 4 }],
    ['one comes to its border', { kind: 'move', first: 8, count: 1, before: 5 }, { start: 2, size: 3 }],
  ] as const)('a span of lines 2 to 4, when %s', (_, edit, expected) => {
    expect(shiftSpan(edit, { start: 2, size: 3 })).toEqual(expected);
  });
});

function lines(): fc.Arbitrary<{ readonly first: number; readonly count: number }> {
  return fc
    .tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 1, max: 4 }))
    .filter(([first, count]) => first + count <= SIZE)
    .map(([first, count]) => ({ first, count }));
}
