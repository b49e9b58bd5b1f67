import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelBy } from '../../../src/core/learn/crossValidate';
import { growTree } from '../../../src/core/learn/growTree';
import { leavesOf, type Tree } from '../../../src/core/learn/tree';
import { allRows, labelled, numbers, someCustomers, texts, truths } from './someFeatures';

const grow = (features: Parameters<typeof labelled>[0], labels: readonly number[], depth = 3, leaf = 1) =>
  growTree(labelled(features, labels), allRows(labels), { depth, leaf });

const end = (label: number, customers: number): Tree => ({ kind: 'leaf', label, customers });

describe('worked by hand', () => {
  /** Root Gini 1/2; orders < 4 leaves two pure ends, money no better than 1/3. */
  test('the question that lowers the Gini impurity most comes first, its cut between the neighbours', () => {
    const orders = numbers('orders', [1, 2, 3, 7, 8, 9], true);
    const money = numbers('money', [5, 9, 6, 7, 8, 10]);
    expect(grow([money, orders], [0, 0, 0, 1, 1, 1])).toEqual({
      kind: 'split',
      test: { fact: 'orders', kind: 'below', cut: 5 },
      yes: end(0, 3),
      no: end(1, 3),
    });
  });

  test('two questions where one is not enough: members, and of the others those who buy much', () => {
    const member = truths('member', [true, true, false, false, false, false]);
    const money = numbers('money', [5, 90, 10, 20, 80, 90]);
    expect(grow([member, money], [2, 2, 0, 0, 1, 1])).toEqual({
      kind: 'split',
      test: { fact: 'member', kind: 'is', value: true },
      yes: end(2, 2),
      no: { kind: 'split', test: { fact: 'money', kind: 'below', cut: 50 }, yes: end(0, 2), no: end(1, 2) },
    });
  });

  test('of a text one value is asked for', () => {
    const city = texts('city', ['Lyon', 'Nice', 'Nice', 'Oslo', 'Oslo', 'Nice']);
    expect(grow([city], [0, 1, 1, 0, 0, 1])).toEqual({
      kind: 'split',
      test: { fact: 'city', kind: 'is', value: 'Nice' },
      yes: end(1, 3),
      no: end(0, 3),
    });
  });

  test('equally good questions: the earlier feature, the lower cut', () => {
    const one = numbers('one', [1, 2, 3, 4]);
    const other = numbers('other', [1, 2, 3, 4]);
    expect(grow([one, other], [0, 0, 1, 1])).toMatchObject({ test: { fact: 'one' } });
    expect(grow([other, one], [0, 0, 1, 1])).toMatchObject({ test: { fact: 'other' } });
    expect(grow([one], [0, 1, 1, 0], 1)).toMatchObject({ test: { cut: 2 } });
  });

  test('whoever is blank gets no label, so a question that somebody cannot answer must be the better one', () => {
    const rare = numbers('rare', [1, 9, 1, 9, 1, 9, null, 9]);
    const usual = numbers('usual', [1, 9, 1, 9, 1, 9, 1, 9]);
    const labels = [0, 1, 0, 1, 0, 1, 0, 1];
    expect(grow([rare, usual], labels, 1)).toMatchObject({ test: { fact: 'usual' } });
    const tree = grow([rare], labels, 1);
    expect(labelBy(tree, labelled([rare], labels), 0)).toBe(0);
    expect(labelBy(tree, labelled([rare], labels), 6)).toBeNull();
    // Half of them blank: impurity 1/2 before and 1/2 after, so nothing is asked.
    const half = numbers('half', [1, 9, 1, 9, null, null, null, null]);
    expect(grow([half], labels, 1)).toEqual(end(0, 8));
  });

  test('nothing helps: one end with the most frequent label, the first of equal ones', () => {
    expect(grow([numbers('same', [4, 4, 4, 4])], [1, 0, 1, 0])).toEqual(end(0, 4));
    expect(grow([], [1, 1, 0])).toEqual(end(1, 3));
  });

  test('two ends with one label are one', () => {
    // The best question of depth 1 parts 3 of 4 from 1 of 2, and both sides say 0.
    expect(grow([numbers('x', [1, 1, 2, 2, 2])], [0, 0, 0, 0, 1], 1)).toEqual(end(0, 5));
  });
});

test('depth and customers per end are kept, and the same customers give the same tree', () => {
  fc.assert(
    fc.property(
      someCustomers,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
      (given, depth, leaf) => {
        const data = labelled(given.features, given.labels);
        const tree = growTree(data, allRows(given.labels), { depth, leaf });
        const ends = leavesOf(tree);
        for (const { way, leaf: one } of ends) {
          expect(way.length).toBeLessThanOrEqual(depth);
          if (way.length > 0) expect(one.customers).toBeGreaterThanOrEqual(leaf);
        }
        expect(growTree(data, allRows(given.labels), { depth, leaf })).toEqual(tree);
      },
    ),
    { seed: 11, numRuns: 200 },
  );
});

test('more than 255 different figures still divide where the labels do, at a readable number', () => {
  const figures = Array.from({ length: 5000 }, (_, row) => row + 0.5);
  const tree = grow(
    [numbers('figure', figures)],
    figures.map((figure) => (figure < 2500 ? 0 : 1)),
    1,
    1,
  );
  if (tree.kind !== 'split' || tree.test.kind !== 'below') throw new Error('no split');
  // Bins hold some twenty figures each.
  expect(Math.abs(tree.test.cut - 2500)).toBeLessThanOrEqual(20);
  expect(tree.test.cut).toBe(Math.round(tree.test.cut));
});
