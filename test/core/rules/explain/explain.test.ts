/** Explanations on one customer at a time; that they agree with evaluation is shown in `differential.test.ts`. */
import { expect, test } from 'vitest';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { explain } from '../../../../src/core/rules/explain/explain';
import { leaf, packFile, parsed, rule } from '../samplePack';

const many = { fact: 'orders', operator: 'greaterThanInclusive', value: 5 };
const inA = { fact: 'abc', operator: 'equal', value: 'A' };
const moreThanUsual = { fact: 'orders', operator: 'greaterThan', value: { fact: 'usual' } };

const pack = parsed(
  packFile({
    conditions: { big: { any: [inA, moreThanUsual] } },
    rules: [
      rule('Any', { not: many }, 1),
      rule('Best', { all: [many, { condition: 'big' }] }, 9),
      rule('Never', { all: [{ fact: 'abc', operator: 'isBlank', value: false }, { not: inA }] }, 5),
    ],
  }),
);

const facts: Facts = {
  asOf: 46_000,
  ids: ['Anna', 'Bo', 'Chen'],
  columns: new Map<string, Column>([
    ['orders', numberColumn(Float64Array.of(7, 2, 6))],
    ['usual', numberColumn(Float64Array.of(9, 9, Number.NaN))],
    ['abc', textColumn(['A', null, null])],
  ]),
};

test('the rule that fired comes with every condition and the customer’s own figures', () => {
  expect(explain(compilePack(pack), facts, 0)).toEqual({
    before: [],
    also: [],
    fired: {
      rule: 1,
      held: true,
      conditions: {
        kind: 'all',
        held: true,
        below: [
          { kind: 'leaf', held: true, leaf: many, own: 7, wanted: 5 },
          {
            kind: 'condition',
            name: 'big',
            held: true,
            below: [
              {
                kind: 'any',
                held: true,
                below: [
                  { kind: 'leaf', held: true, leaf: inA, own: 'A', wanted: 'A' },
                  { kind: 'leaf', held: false, leaf: moreThanUsual, own: 7, wanted: 9 },
                ],
              },
            ],
          },
        ],
      },
    },
  });
});

test('the rules asked before it follow in the order of asking, with the parts that failed', () => {
  const { fired, before } = explain(compilePack(pack), facts, 1);
  expect(fired).toMatchObject({
    rule: 0,
    conditions: { kind: 'not', held: true, below: [{ held: false, own: 2 }] },
  });
  expect(before.map(({ rule }) => rule)).toEqual([1, 2]);
  expect(before[1]?.conditions).toMatchObject({
    kind: 'all',
    held: false,
    below: [
      { held: false, own: null, wanted: false },
      { kind: 'not', held: true, below: [{ held: false, own: null }] },
    ],
  });
});

test('a customer whom no rule takes has no rule that fired, and all rules before it', () => {
  const nobody: Facts = {
    asOf: 46_000,
    ids: ['Dai'],
    columns: new Map([['orders', numberColumn(Float64Array.of(9))]]),
  };
  const { fired, before } = explain(compilePack({ ...pack, conditions: { big: { all: [inA] } } }), nobody, 0);
  expect(fired).toBeNull();
  expect(before.map(({ rule }) => rule)).toEqual([1, 2, 0]);
});

test('where rules are collected, the further ones that hold are explained too, and only those', () => {
  const over = (limit: number) => ({ all: [{ ...leaf, value: limit }] });
  const rules = [
    rule('over 9', over(9)),
    rule('over 3', over(3)),
    rule('over 8', over(8)),
    rule('over 1', over(1)),
  ];
  const five: Facts = {
    asOf: 46_000,
    ids: ['Eva'],
    columns: new Map([['orders', numberColumn(Float64Array.of(5))]]),
  };
  const namesOf = (hitPolicy: string) => {
    const { fired, before, also } = explain(compilePack(parsed(packFile({ hitPolicy, rules }))), five, 0);
    return [fired?.rule, before.map((one) => one.rule), also.map((one) => one.rule)];
  };
  expect(namesOf('collect')).toEqual([1, [0], [3]]);
  expect(namesOf('first')).toEqual([1, [0], []]);
});
