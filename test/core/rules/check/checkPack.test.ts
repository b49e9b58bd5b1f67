/** A pack against its facts: what keeps it from running, and what its author may not have meant. */
import { describe, expect, test } from 'vitest';
import { renderProblem } from '../../../../src/core/problem';
import { checkPack } from '../../../../src/core/rules/check/checkPack';
import type { Condition } from '../../../../src/core/rules/pack';
import { codes, packFile, packOf, parsed, rule } from '../samplePack';

const facts = {
  orders: { kind: 'number', min: 0 },
  r: { kind: 'number', min: 1, max: 5 },
  abc: { kind: 'text', values: ['A', 'B', 'C'] },
  city: { kind: 'text' },
  active: { kind: 'boolean' },
  first: { kind: 'day' },
  last: { kind: 'day' },
  traits: { kind: 'list' },
};

function check(condition: Condition): { problems: readonly string[]; warnings: readonly string[] } {
  const { problems, warnings } = checkPack(packOf({ all: [condition] }, facts));
  const short = (lines: readonly string[]) =>
    lines.map((line) => line.replace('/rules/0/conditions/all/0', '…'));
  return { problems: short(codes(problems)), warnings: short(codes(warnings)) };
}

test('a warning in a named condition tells the rule that mentions it, without a number', () => {
  const conditions = { few: { not: { fact: 'orders', operator: 'greaterThan', value: 3 } } };
  const pack = parsed(packFile({ facts, conditions, rules: [rule('Few', { condition: 'few' })] }));
  const [warning] = checkPack(pack).warnings.map((one) => renderProblem(one, 'en'));
  expect(warning).toMatch(/^Rule "Few", at \/conditions\/few\/not: /);
});

describe('operators and values that fit the kind of the fact', () => {
  test.each<[string, string, unknown]>([
    ['orders', 'greaterThan', 3],
    ['orders', 'greaterThan', { fact: 'r' }],
    ['orders', 'between', [1, 3]],
    ['orders', 'in', [1, null]],
    ['orders', 'equal', null],
    ['orders', 'someValue:lessThan', [1, 2]],
    ['abc', 'equal', 'A'],
    ['abc', 'notIn', ['A', 'B']],
    ['city', 'textContains', 'Lon'],
    ['city', 'swap:textContains', 'London and Paris'],
    ['city', 'everyValue:not:startsWith', ['x', 'y']],
    ['active', 'equal', true],
    ['first', 'dateBefore', '2024-03-01'],
    ['first', 'dateAfter', { fact: 'last' }],
    ['first', 'equal', { fact: 'last' }],
    ['first', 'notEqual', null],
    ['first', 'isBlank', false],
    ['traits', 'contains', 'vip'],
    ['traits', 'contains', { fact: 'city' }],
    ['traits', 'equal', null],
    ['traits', 'someFact:startsWith', 'v'],
    ['traits', 'everyFact:in', ['a', 'b']],
    ['traits', 'someValue:contains', ['a', 'b']],
    ['city', 'swap:contains', ['Paris', 'London']],
  ])('%s %s %j', (fact, operator, value) => {
    expect(check({ fact, operator, value } as Condition).problems).toEqual([]);
  });
});

describe('operators that cannot test a fact of its kind', () => {
  test.each<[string, string, unknown]>([
    ['city', 'greaterThan', 3],
    ['city', 'between', [1, 2]],
    ['orders', 'textContains', 'x'],
    ['orders', 'contains', 1],
    ['orders', 'someFact:equal', 1],
    ['active', 'lessThan', 1],
    ['first', 'greaterThan', 45000],
    ['first', 'in', ['2024-03-01']],
    ['orders', 'dateBefore', '2024-03-01'],
    ['traits', 'in', ['vip']],
    ['traits', 'greaterThan', 1],
    ['orders', 'swap:textContains', 'x'],
  ])('%s %s %j', (fact, operator, value) => {
    expect(check({ fact, operator, value } as Condition).problems).toEqual(['operatorDoesNotFit …/operator']);
  });
});

describe('values that a fact can never meet', () => {
  test.each<[string, string, unknown]>([
    ['orders', 'equal', '5'],
    ['orders', 'greaterThan', null],
    ['orders', 'greaterThan', '5'],
    ['orders', 'greaterThan', { fact: 'city' }],
    ['orders', 'in', [1, '2']],
    ['orders', 'equal', [1]],
    ['abc', 'equal', 1],
    ['active', 'equal', 'yes'],
    ['active', 'equal', 1],
    ['first', 'equal', '2024-03-01'],
    ['first', 'equal', 45000],
    ['first', 'dateBefore', { fact: 'city' }],
    ['city', 'textContains', 5],
    ['city', 'someValue:equal', ['a', 5]],
    ['traits', 'contains', 5],
    ['city', 'swap:textContains', 5],
    ['traits', 'equal', ['vip']],
  ])('%s %s %j', (fact, operator, value) => {
    expect(check({ fact, operator, value } as Condition).problems).toEqual(['valueDoesNotFit …/value']);
  });
});

describe('facts', () => {
  test('that the pack does not declare are named with the nearest one', () => {
    const { problems } = checkPack(
      packOf({ all: [{ fact: 'order', operator: 'equal', value: { fact: 'R' } }] }, facts),
    );
    expect(codes(problems)).toEqual([
      'undeclaredFact /rules/0/conditions/all/0/fact',
      'undeclaredFact /rules/0/conditions/all/0/value/fact',
    ]);
    expect(problems.map(({ expected }) => expected?.[0])).toEqual(['orders', 'r']);
  });

  test('that are not at hand, or at hand as another kind, keep the pack from running', () => {
    const pack = packOf({ all: [{ fact: 'orders', operator: 'greaterThan', value: 1 }] }, facts);
    const atHand = new Map(Object.entries({ ...facts, abc: { kind: 'number' as const } })) as never;
    expect(codes(checkPack(pack, atHand).problems)).toEqual(['factKindDiffers /facts/abc/kind']);
    const fewer = new Map(Object.entries({ order: { kind: 'number' as const } }));
    const { problems } = checkPack(packOf({ all: [{ fact: 'orders', operator: 'equal', value: 1 }] }), fewer);
    expect(problems).toMatchObject([{ code: 'missingFact', at: ['facts', 'orders'], expected: ['order'] }]);
  });

  test('in named conditions are checked where they are written, once', () => {
    const conditions = { big: { all: [{ fact: 'city', operator: 'greaterThan', value: 1 }] } };
    const rules = ['A', 'B'].map((name) => rule(name, { all: [{ condition: 'big' }] }));
    const { problems } = checkPack(parsed(packFile({ facts, conditions, rules })));
    expect(codes(problems)).toEqual(['operatorDoesNotFit /conditions/big/all/0/operator']);
  });
});

describe('warnings', () => {
  test.each<[Condition, readonly string[]]>([
    [{ fact: 'abc', operator: 'equal', value: 'D' }, ['valueNeverOccurs …/value']],
    [
      { fact: 'abc', operator: 'in', value: ['A', 'D', 'E', null] },
      ['valueNeverOccurs …/value', 'valueNeverOccurs …/value'],
    ],
    [{ fact: 'r', operator: 'not:equal', value: 6 }, ['valueNeverOccurs …/value']],
    [{ fact: 'r', operator: 'in', value: [0, 1] }, ['valueNeverOccurs …/value']],
    [{ fact: 'r', operator: 'equal', value: 5 }, []],
    [{ fact: 'r', operator: 'lessThan', value: 9 }, []],
    [{ not: { fact: 'r', operator: 'lessThan', value: 3 } }, ['blankPasses …/not']],
    [{ fact: 'r', operator: 'not:between', value: [1, 2] }, ['blankPasses …']],
    [{ not: { fact: 'city', operator: 'not:textContains', value: 'x' } }, []],
    [{ not: { not: { fact: 'r', operator: 'lessThan', value: 3 } } }, []],
    [{ not: { fact: 'abc', operator: 'equal', value: 'A' } }, []],
    [{ not: { fact: 'traits', operator: 'contains', value: 'vip' } }, ['blankPasses …/not']],
    [{ not: { any: [{ fact: 'r', operator: 'lessThan', value: 3 }] } }, ['blankPasses …/not/any/0']],
    [
      {
        not: {
          any: [
            { fact: 'r', operator: 'isBlank', value: true },
            { fact: 'r', operator: 'lessThan', value: 3 },
          ],
        },
      },
      [],
    ],
    [
      {
        all: [
          { fact: 'r', operator: 'isBlank', value: false },
          { not: { fact: 'r', operator: 'lessThan', value: 3 } },
        ],
      },
      [],
    ],
    [
      {
        any: [
          { fact: 'r', operator: 'isBlank', value: false },
          { not: { fact: 'r', operator: 'lessThan', value: 3 } },
        ],
      },
      ['blankPasses …/any/1/not'],
    ],
    [{ fact: 'orders', operator: 'greaterThan', value: { fact: 'r' } }, ['blankCountsAsZero …']],
    [{ fact: 'orders', operator: 'swap:lessThan', value: -3 }, ['blankCountsAsZero …']],
    [{ fact: 'orders', operator: 'swap:lessThan', value: 3 }, []],
    [
      {
        all: [
          { fact: 'r', operator: 'greaterThan', value: 0 },
          { fact: 'orders', operator: 'greaterThan', value: { fact: 'r' } },
        ],
      },
      [],
    ],
  ])('%j', (condition, expected) => {
    expect(check(condition)).toEqual({ problems: [], warnings: expected });
  });

  test('about a named condition come once, with the rule that turned it round', () => {
    const conditions = { low: { all: [{ fact: 'r', operator: 'lessThan', value: 3 }] } };
    const rules = [rule('A', { all: [{ condition: 'low' }] }), rule('B', { not: { condition: 'low' } })];
    const { warnings } = checkPack(parsed(packFile({ facts, conditions, rules })));
    expect(warnings).toMatchObject([{ code: 'blankPasses', at: ['conditions', 'low', 'all', 0], rule: 'B' }]);
  });
});
