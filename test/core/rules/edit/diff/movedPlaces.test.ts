/** The fewest moves between two orders. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedPlaces } from '../../../../../src/core/rules/edit/diff/movedPlaces';

const steps = (...from: readonly number[]) => from.map((place) => ({ from: place, touched: false }));

test.each([
  ['nothing', [], []],
  ['the same order', [0, 1, 2], []],
  ['the first one last', [1, 2, 3, 0], [3]],
  ['the last one first', [3, 0, 1, 2], [0]],
  ['turned round, all but one', [2, 1, 0], [1, 2]],
])('%s', (_, from, expected) => {
  expect(movedPlaces(steps(...from))).toEqual(expected);
});

test('of two neighbours that changed places the one that was touched has moved', () => {
  const [one, other] = [
    { from: 1, touched: false },
    { from: 0, touched: false },
  ];
  expect(movedPlaces([{ ...one, touched: true }, other])).toEqual([0]);
  expect(movedPlaces([one, { ...other, touched: true }])).toEqual([1]);
});

test('those that stay are in order, and no larger set of them is', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 0 });
  const touched = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(order, touched, (from, marks) => {
      const all = from.map((place, index) => ({ from: place, touched: marks[index] === true }));
      const moved = movedPlaces(all);
      const stay = (left: readonly number[]) => from.filter((_, index) => !left.includes(index));
      expect(isRising(stay(moved))).toBe(true);
      const others = subsets(from.length).filter((left) => isRising(stay(left)));
      expect(moved.length).toBe(Math.min(...others.map((left) => left.length)));
      const untouched = (left: readonly number[]) => left.filter((index) => !marks[index]).length;
      const fewest = others.filter((left) => left.length === moved.length).map(untouched);
      expect(untouched(moved)).toBe(Math.min(...fewest));
    }),
    { numRuns: 200, seed: 31 },
  );
});

function isRising(list: readonly number[]): boolean {
  return list.every((place, index) => index === 0 || place > (list[index - 1] ?? 0));
}

function subsets(size: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (_, index) => index).filter(
      (index) => Math.floor(bits / 2 ** index) % 2 === 1,
    ),
  );
}
