import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AbcBoundary, type AbcOptions, abc, abcClasses } from '../../../src/core/schemes/abc';
import { hasSharedData } from '../../sharedData';
import { expectedOf, numbersIn, readRows } from './publishedCases';
import { withBlanks } from './sampleFacts';

const boundaries = ['before', 'own', 'items'] as const;
const usual = [0.8, 0.95] as const;

function letters(
  amounts: readonly (number | null)[],
  boundary: AbcBoundary,
  cuts: AbcOptions['cuts'] = usual,
): string {
  const { codes } = abc(withBlanks(amounts), { boundary, cuts });
  return Array.from(codes, (code) => abcClasses[code] ?? '-').join('');
}

describe('published tables', () => {
  const values = (file: string, column: string) => numbersIn(readRows(file), column);

  test.skipIf(!hasSharedData)('ABC-1: Heizer & Render by number of items, 20/30/50 %', () => {
    const amounts = values('abc_xyz/heizer_silicon_chips.csv', 'annual_value');
    expect(letters(amounts, 'items', [0.2, 0.5])).toBe(expectedOf('ABC-1'));
  });
  test.skipIf(!hasSharedData)('ABC-1b: the same table by value 80/95, both readings', () => {
    const amounts = values('abc_xyz/heizer_silicon_chips.csv', 'annual_value');
    const expected = expectedOf<Record<'own' | 'before', string>>('ABC-1b');
    expect(letters(amounts, 'own')).toBe(expected.own);
    expect(letters(amounts, 'before')).toBe(expected.before);
  });
  test.skipIf(!hasSharedData)('ABC-3: Westermann, the published column is the reading "own"', () => {
    const amounts = values('abc_xyz/westermann_abc8.csv', 'value_eur');
    const expected = expectedOf<Record<'own' | 'before', string>>('ABC-3');
    expect(letters(amounts, 'own')).toBe(expected.own);
    expect(letters(amounts, 'before')).toBe(expected.before);
  });
  test.skipIf(!hasSharedData)('ABC-5: with "own", a share of exactly 80 % is A and exactly 95 % is B', () => {
    expect(expectedOf('ABC-5')).toEqual({ A: '<= 80', B: '> 80 and <= 95', C: '> 95' });
    expect(letters([80, 15, 5], 'own')).toBe('ABC');
    expect(letters([8001, 1499, 500], 'own')).toBe('BBC');
  });
});

describe('borders', () => {
  test.each<[string, (number | null)[], AbcBoundary, string]>([
    ['one customer is A', [100], 'before', 'A'],
    ['one customer with 90 % is A', [90, 10], 'before', 'AB'],
    ['with "own" one customer with 90 % leaves A empty', [90, 6, 4], 'own', 'BCC'],
    ['the customer after exactly 80 % is B, after exactly 95 % C', [80, 15, 5], 'before', 'ABC'],
    ['equal amounts share the better class', [5, 5, 5, 5], 'before', 'AAAA'],
    ['with "own" ten equal customers are all C', Array(10).fill(7), 'own', 'CCCCCCCCCC'],
    ['equal amounts share a class by number of customers', [9, 1, 1, 1], 'items', 'ABBB'],
    ['zero and negative amounts are C, blanks are blank', [0, -5, null, 10], 'before', 'CC-A'],
    ['without revenue everybody is C', [0, -5, 0], 'before', 'CCC'],
    ['only negative amounts are C', [-1, -2], 'own', 'CC'],
    ['nobody', [], 'before', ''],
    ['only blanks', [null, null], 'items', '--'],
    ['those who bought nothing do not count as items', [4, 3, 2, 1, 0, 0, 0, 0], 'items', 'ABBCCCCC'],
  ])('%s', (_, amounts, boundary, expected) => {
    expect(letters(amounts, boundary, boundary === 'items' ? [0.25, 0.75] : usual)).toBe(expected);
  });

  test('sums stay exact close to 2^53', () => {
    const half = 2 ** 52 - 1;
    const { codes } = abc(Float64Array.of(half, half / 3, 1), { boundary: 'before', cuts: [0.75, 0.95] });
    // Before the second stands `half`; the cut is 75 % of the total, half + 0.75: less than 2^-52 of it more.
    expect(Array.from(codes)).toEqual([0, 0, 2]);
  });
});

test('the share before is that of all customers with larger amounts', () => {
  const { shareBefore } = abc(withBlanks([20, 50, 20, 10, 0, null]));
  expect(Array.from(shareBefore)).toEqual([0.5, 0, 0.5, 0.9, 1, NaN]);
  expect(Array.from(abc(withBlanks([0, -1])).shareBefore)).toEqual([NaN, NaN]);
});

test('cut points are the smallest amounts of B and A', () => {
  expect(abc(Float64Array.of(50, 40, 7, 3)).cuts).toEqual([7, 40]);
  expect(abc(Float64Array.of(50)).cuts).toEqual([50]);
  expect(abc(new Float64Array(0)).cuts).toEqual([]);
});

test.each<[string, number[], AbcBoundary, number]>([
  ['equals that a border would divide are tied', [40, 25, 25, 5, 5], 'before', 2],
  ['equals on one side are not', [45, 45, 10], 'before', 0],
  ['with "own" likewise', [50, 40, 5, 5], 'own', 0],
  ['with "own" across the border', [60, 20, 20], 'own', 2],
  ['by number of customers', [9, 5, 3, 3], 'items', 2],
])('%s', (_, amounts, boundary, tied) => {
  expect(abc(Float64Array.from(amounts), { boundary, cuts: [0.6, 0.8] }).tied).toBe(tied);
});

test('equals sorting and adding up by hand, for every boundary and any cuts', () => {
  const amounts = fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 40 });
  const cuts = fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 999 }));
  const scale = fc.constantFrom(1, 7, 99_999_999_977);
  fc.assert(
    fc.property(amounts, fc.constantFrom(...boundaries), cuts, scale, (small, boundary, [a, more], times) => {
      const list = small.map((amount) => amount * times);
      const pair = [a / 10000, (a + more) / 10000] as const;
      const total = list.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0);
      expect(letters(list, boundary, pair)).toBe(lettersByHand(list, total, boundary, pair));
    }),
    { seed: 20240315, numRuns: 1000 },
  );
});

/** The definition, word for word, in exact whole numbers of any size. */
function lettersByHand(
  list: readonly number[],
  total: number,
  boundary: AbcBoundary,
  cuts: AbcOptions['cuts'] = usual,
): string {
  const buyers = list.filter((amount) => amount > 0);
  const points = cuts.map((cut) => BigInt(Math.round(cut * 10000)));
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + BigInt(amount), 0n);
  return list
    .map((amount) => {
      if (amount <= 0) return 'C';
      const larger = buyers.filter((other) => other > amount);
      const upTo = buyers.filter((other) => other >= amount);
      const within = points.map((cut) => {
        if (boundary === 'items') return BigInt(larger.length) * 10000n < BigInt(buyers.length) * cut;
        if (boundary === 'own') return sum(upTo) * 10000n <= BigInt(total) * cut;
        return sum(larger) * 10000n < BigInt(total) * cut;
      });
      return within[0] ? 'A' : within[1] ? 'B' : 'C';
    })
    .join('');
}
