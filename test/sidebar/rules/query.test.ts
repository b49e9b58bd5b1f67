/** Conditions go into the editor and come out as they were. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Group } from '../../../src/core/rules/pack';
import { fromQuery } from '../../../src/sidebar/rules/fromQuery';
import { isQuery, type Query } from '../../../src/sidebar/rules/query';
import { toQuery } from '../../../src/sidebar/rules/toQuery';
import { scenario } from '../../core/rules/arbitraryPack';
import { packFiles } from '../../rules/packFiles';

const there = (group: Group) => JSON.stringify(group);
const andBack = (group: Group) => JSON.stringify(fromQuery(toQuery(group)));
const leaf: Condition = { fact: 'orders', operator: 'greaterThan', value: 3 };

describe.each(packFiles)('pack $name', ({ pack }) => {
  test('every rule and named condition comes back from the editor as it was', () => {
    const groups = [
      ...pack.rules.map(({ conditions }) => conditions),
      ...Object.values(pack.conditions ?? {}),
    ];
    expect(groups.map(andBack)).toEqual(groups.map(there));
  });
});

test('the conditions of any pack come back, decorators, references, mentions and blanks included', () => {
  fc.assert(
    fc.property(scenario, ({ rules, conditions }) => {
      const groups = [...rules.map((rule) => rule.conditions), ...Object.values(conditions)];
      expect(groups.map(andBack)).toEqual(groups.map(there));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, Group]>([
  ['an empty all', { all: [] }],
  ['an empty any under a not', { not: { any: [] } }],
  ['a group of one', { any: [{ all: [{ any: [leaf] }] }] }],
  ['a not of a leaf', { not: leaf }],
  ['a not of a list of one', { not: { all: [leaf] } }],
  ['three nots', { not: { not: { not: { any: [leaf, leaf] } } } }],
  ['a named condition alone', { condition: 'big' }],
  ['a list of a named condition alone', { all: [{ condition: 'big' }] }],
  ['a not of a named condition', { not: { condition: 'big' } }],
  ['decorators', { all: [{ fact: 'tags', operator: 'everyFact:not:equal', value: 'x' }] }],
  ['another fact', { all: [{ fact: 'a', operator: 'lessThan', value: { fact: 'b' } }] }],
  [
    'a fact that is named like a mention',
    { all: [{ fact: 'condition big', operator: 'equal', value: null }] },
  ],
])('%s comes back', (_, group) => {
  expect(fromQuery(toQuery(group))).toEqual(group);
});

test('a second condition under a not joins the first: neither may hold', () => {
  const query = toQuery({ not: leaf });
  expect(fromQuery({ ...query, rules: [...query.rules, ...query.rules] })).toEqual({
    not: { any: [leaf, leaf] },
  });
});

test('every part of a query has an id of its own, and keeps it while values change', () => {
  const idsOf = (query: Query): readonly unknown[] => [
    query.id,
    ...query.rules.flatMap((item) => (isQuery(item) ? idsOf(item) : [item.id])),
  ];
  const group = (value: number): Group => ({
    all: [{ ...leaf, value }, { any: [leaf, { not: { ...leaf, value } }] }],
  });
  const ids = idsOf(toQuery(group(1)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(idsOf(toQuery(group(2)))).toEqual(ids);
});
