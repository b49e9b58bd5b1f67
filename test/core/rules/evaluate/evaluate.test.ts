/** First match over typed columns: order, blanks, and columns of every kind, on figures small enough to see through. */
import { describe, expect, test } from 'vitest';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import type { Group } from '../../../../src/core/rules/pack';
import { deepFreeze, packFile, packOf, parsed, rule } from '../samplePack';

const blank = Number.NaN;

function factsOf(columns: Readonly<Record<string, Column>>, rows: number): Facts {
  return {
    asOf: 46_000,
    ids: Array.from({ length: rows }, (_, row) => `c${row}`),
    columns: new Map(Object.entries(columns)),
  };
}

function numbers(...values: readonly number[]): Facts {
  return factsOf({ x: numberColumn(Float64Array.from(values)) }, values.length);
}

/** Which customers the conditions take. */
function taken(conditions: Group, facts: Facts): readonly boolean[] {
  return [...evaluate(compilePack(packOf(conditions)), facts)].map((rule) => rule === 0);
}

describe('the first rule that holds', () => {
  const above = (value: number) => ({ all: [{ fact: 'x', operator: 'greaterThan', value }] });

  test('is the first in the file where none has a priority', () => {
    const pack = parsed(packFile({ rules: [rule('A', above(5)), rule('B', above(0)), rule('C', above(5))] }));
    expect([...evaluate(compilePack(pack), numbers(9, 3, -1))]).toEqual([0, 1, -1]);
  });

  test('is the one of highest priority, and a rule without one has priority 1', () => {
    const rules = [
      rule('A', above(0)),
      rule('B', above(1), 2),
      rule('C', above(2), 10),
      rule('D', above(0), 1),
    ];
    const pack = parsed(packFile({ rules }));
    expect([...evaluate(compilePack(pack), numbers(9, 2, 1, 0))]).toEqual([2, 1, 0, -1]);
  });

  test('is none in a pack without rules, and nothing for no customers', () => {
    expect([...evaluate(compilePack(parsed(packFile({ rules: [] }))), numbers(1, 2))]).toEqual([-1, -1]);
    expect([...evaluate(compilePack(parsed(packFile())), numbers())]).toEqual([]);
  });
});

describe('a blank', () => {
  test.each<[string, unknown, boolean]>([
    ['lessThan', 5, false],
    ['lessThanInclusive', 5, false],
    ['greaterThan', -5, false],
    ['greaterThanInclusive', -5, false],
    ['between', [-5, 5], false],
    ['equal', 0, false],
    ['equal', null, true],
    ['notEqual', 0, true],
    ['notEqual', null, false],
    ['in', [0, 1], false],
    ['in', [0, null], true],
    ['notIn', [0, 1], true],
    ['isBlank', true, true],
    ['isBlank', false, false],
    ['not:greaterThan', 5, true],
    ['not:not:greaterThan', 5, false],
  ])('number: %s %j is %j', (operator, value, expected) => {
    const leaf = { fact: 'x', operator, value: value as number };
    expect(taken({ all: [leaf] }, numbers(blank))).toEqual([expected]);
    expect(taken({ not: leaf }, numbers(blank))).toEqual([!expected]);
    // A fact that is not at hand is blank for everybody.
    expect(taken({ all: [leaf] }, factsOf({}, 1))).toEqual([expected]);
  });

  test.each<[string, string, boolean]>([
    ['textContains', '', false],
    ['startsWith', '', false],
    ['endsWith', '', false],
    ['equal', '', false],
    ['notEqual', 'A', true],
    ['lessThan', 'A', false],
  ])('text: %s "%s" is %j', (operator, value, expected) => {
    expect(taken({ all: [{ fact: 'x', operator, value }] }, factsOf({ x: textColumn([null]) }, 1))).toEqual([
      expected,
    ]);
  });

  test.each<[string, boolean]>([
    ['contains', false],
    ['doesNotContain', false],
    ['someFact:equal', false],
    ['everyFact:equal', false],
  ])('list: %s is %j', (operator, expected) => {
    const facts = factsOf({ x: { kind: 'list', values: [null] } }, 1);
    expect(taken({ all: [{ fact: 'x', operator, value: 'A' }] }, facts)).toEqual([expected]);
  });

  test('is on the right side of a comparison what json-rules-engine makes of null: zero', () => {
    const facts = factsOf(
      { x: numberColumn(Float64Array.of(5, -5)), y: numberColumn(Float64Array.of(blank, blank)) },
      2,
    );
    expect(taken({ all: [{ fact: 'x', operator: 'greaterThan', value: { fact: 'y' } }] }, facts)).toEqual([
      true,
      false,
    ]);
  });
});

describe('columns of every kind', () => {
  test('numbers, few or many different ones, equal decimals and negative zero', () => {
    const inList: Group = { all: [{ fact: 'x', operator: 'in', value: [0.3, 0, 555] }] };
    expect(taken(inList, numbers(0.3, 0.1 + 0.2, -0, 555, 7))).toEqual([true, false, true, true, false]);
    expect(taken(inList, numbers(555, 555, 7, 7, 555, 7))).toEqual([true, true, false, false, true, false]);
  });

  test('texts are compared by code units, and case matters', () => {
    const facts = factsOf({ x: textColumn(['A', 'a', '茶', 'A']) }, 4);
    expect(taken({ all: [{ fact: 'x', operator: 'in', value: ['A', '茶'] }] }, facts)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('yes and no', () => {
    const facts = factsOf({ x: { kind: 'boolean', values: Int8Array.of(1, 0, -1) } }, 3);
    expect(taken({ all: [{ fact: 'x', operator: 'equal', value: false }] }, facts)).toEqual([
      false,
      true,
      false,
    ]);
    expect(taken({ all: [{ fact: 'x', operator: 'notEqual', value: true }] }, facts)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('days before and after a date, which itself is neither', () => {
    const days = factsOf({ x: numberColumn(Float64Array.of(45351, 45352, 45353, blank), 'day') }, 4);
    const value = '2024-03-01'; // day 45352
    expect(taken({ all: [{ fact: 'x', operator: 'dateBefore', value }] }, days)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(taken({ all: [{ fact: 'x', operator: 'dateAfter', value }] }, days)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('one day against another', () => {
    const first = numberColumn(Float64Array.of(1, 5, blank, 3), 'day');
    const last = numberColumn(Float64Array.of(2, 5, 9, blank), 'day');
    const conditions: Group = { all: [{ fact: 'first', operator: 'dateBefore', value: { fact: 'last' } }] };
    expect(taken(conditions, factsOf({ first, last }, 4))).toEqual([true, false, false, false]);
  });

  test('lists of ticked traits', () => {
    const values = [['vip', 'new'], [], null, ['new']];
    const facts = factsOf({ x: { kind: 'list', values } }, 4);
    expect(taken({ all: [{ fact: 'x', operator: 'contains', value: 'vip' }] }, facts)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(taken({ all: [{ fact: 'x', operator: 'doesNotContain', value: 'vip' }] }, facts)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(taken({ all: [{ fact: 'x', operator: 'everyFact:equal', value: 'new' }] }, facts)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('compilePack', () => {
  const leaf = { fact: 'x', operator: 'equal', value: 1 };

  test('keeps equal conditions once, and tells values of different types apart', () => {
    const pack = packOf({
      all: [leaf, { ...leaf }, { any: [leaf] }, { ...leaf, value: '1' }, { ...leaf, value: true }],
    });
    const kinds = compilePack(pack).nodes.map((node) =>
      node.kind === 'leaf' ? typeof node.leaf.value : node.kind,
    );
    expect(kinds).toEqual(['number', 'any', 'string', 'boolean', 'all']);
  });

  test('shares a named condition among all rules that mention it', () => {
    const rules = Array.from({ length: 40 }, (_, n) => rule(`r${n}`, { all: [{ condition: 'one' }] }));
    const compiled = compilePack(parsed(packFile({ conditions: { one: { all: [leaf] } }, rules })));
    expect(compiled.nodes).toHaveLength(3);
    expect(compiled.rules).toHaveLength(40);
  });

  test('changes neither the pack nor the facts', () => {
    const pack = deepFreeze(
      parsed(packFile({ rules: [rule('B', { all: [leaf] }, 1), rule('A', { any: [leaf] }, 5)] })),
    );
    const values = Float64Array.of(1, 2, blank);
    const facts = deepFreeze(factsOf({ x: numberColumn(values), t: textColumn(['a', null, 'b']) }, 3));
    expect([...evaluate(compilePack(pack), facts)]).toEqual([1, -1, -1]);
    expect(values).toEqual(Float64Array.of(1, 2, blank));
  });

  test('says to developers that a pack was never parsed', () => {
    const pack = { ...parsed(packFile()), rules: [{ ...rule('A', { condition: 'gone' }) }] } as never;
    expect(() => compilePack(pack)).toThrow('no condition named "gone"');
  });
});
