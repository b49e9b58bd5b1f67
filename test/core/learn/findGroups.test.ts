import { describe, expect, test } from 'vitest';
import { findGroups } from '../../../src/core/learn/findGroups';
import { analysePack } from '../../../src/core/rules/analyse/analysePack';
import { acceptPack } from '../../../src/core/rules/check/acceptPack';
import { numbers } from './someFeatures';

/** Three kinds, ten customers of each. */
const kinds = [
  { days: 5, orders: 40, amount: 9000 },
  { days: 40, orders: 6, amount: 500 },
  { days: 300, orders: 1, amount: 20 },
];
const customers = kinds.flatMap(({ days, orders, amount }) =>
  Array.from({ length: 10 }, (_, row) => ({
    days: days + row,
    orders: orders + (row % 3),
    amount: amount + row * 1.5,
  })),
);
const features = [
  numbers(
    'recencyDays',
    customers.map(({ days }) => days),
    true,
  ),
  numbers(
    'orders',
    customers.map(({ orders }) => orders),
    true,
  ),
  numbers(
    'monetary',
    customers.map(({ amount }) => amount),
  ),
];
const find = (chosen = features, k: number | null = null) =>
  findGroups({ features: chosen, k, taken: new Set(), locale: 'en' });

describe('customers of three kinds', () => {
  const found = find();
  if (!found.ok) throw new Error('refused');
  const { pack, groups, clarity, agreement } = found.value;

  test('are found, described by a rule each, and the rules give the same groups', () => {
    expect(groups.map(({ title, customers }) => [title.en, customers])).toEqual([
      ['Many orders · large amounts', 10],
      ['In the middle', 10],
      ['Long without an order · small amounts', 10],
    ]);
    expect(clarity).toBeGreaterThan(0.7);
    expect(agreement).toBe(100);
    expect(pack.rules).toHaveLength(3);
    expect(pack.facts).toHaveProperty('recencyDays.whole', true);
  });

  test('come as a pack that is accepted and has no gap but blanks', () => {
    expect(acceptPack(JSON.stringify(pack))).toEqual({ ok: true, value: pack });
    expect(analysePack(pack).findings.map((finding) => finding.kind === 'gap' && finding.onlyBlank)).toEqual([
      true,
    ]);
    expect(pack.description.en).toBe(
      'Groups found by comparing 30 customers by recencyDays, orders, monetary. The rules put 100 % of them into the group that the comparison gave.',
    );
  });

  test('get a first step that fits them, and figures that are typical', () => {
    const [best, , lapsed] = pack.segments;
    expect(best?.playbook.map(({ en }) => en)).toEqual([
      'Thank them and ask what they need next.',
      'Typical: last order 9 days ago · 41 orders · 9,006.75 bought in total.',
    ]);
    expect(lapsed?.playbook[0]?.en).toBe('Get in touch first: ask how they are, bring some news.');
  });
});

test('a number that is given is kept, and customers with a blank are counted', () => {
  const blank = numbers(
    'satisfaction',
    customers.map((_, row) => (row < 4 ? null : row % 7)),
  );
  const found = find([...features, blank], 5);
  expect(found.ok && found.value.groups).toHaveLength(5);
  expect(found.ok && [found.value.customers, found.value.blank]).toEqual([26, 4]);
});

test.each([
  ['nothingToCompare', []],
  ['tooFewToCompare', [numbers('orders', [1, 2, 3])]],
  ['allAlike', [numbers('orders', new Array(40).fill(3))]],
])('%s is refused', (code, chosen) => {
  const found = find(chosen);
  expect(found.ok ? null : found.problems[0]?.code).toBe(code);
});
