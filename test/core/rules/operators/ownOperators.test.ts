/** Fenlei's own operators, value by value; and that nothing a pack may name can throw, whatever the cells hold. */
import { expect, test } from 'vitest';
import type { Decorator } from '../../../../src/core/rules/operators/decorators';
import { operatorsAsOf } from '../../../../src/core/rules/operators/engine';
import { operatorNames, operators } from '../../../../src/core/rules/operators/operators';
import { type OwnOperator, ownOperators } from '../../../../src/core/rules/operators/ownOperators';

const march1 = 45352; // 2024-03-01

test.each<[OwnOperator, unknown, unknown, boolean]>([
  ['textContains', 'tea and coffee', 'and', true],
  ['textContains', 'tea', 'TEA', false],
  ['textContains', 'tea', '', true],
  ['textContains', '50 %', '.*', false],
  ['textContains', '龙井茶', '茶', true],
  ['textContains', null, '', false],
  ['textContains', 12, '1', false],
  ['textContains', ['tea'], 'tea', false],
  ['textContains', 'tea', null, false],
  ['startsWith', 'VIP-1', 'VIP', true],
  ['startsWith', 'a VIP', 'VIP', false],
  ['startsWith', null, 'V', false],
  ['endsWith', 'a@b.cn', '.cn', true],
  ['endsWith', 'a.cn ', '.cn', false],
  ['endsWith', null, '', false],
  ['between', 1, [1, 3], true],
  ['between', 3, [1, 3], true],
  ['between', 3.01, [1, 3], false],
  ['between', -0, [0, 0], true],
  ['between', null, [-1, 1], false],
  ['between', '2', [1, 3], false],
  ['between', 2, [1], false],
  ['between', 2, 'x', false],
  ['isBlank', null, true, true],
  ['isBlank', null, false, false],
  ['isBlank', 0, true, false],
  ['isBlank', '', false, true],
  ['isBlank', false, false, true],
  ['isBlank', [], true, false],
  ['dateBefore', march1 - 1, '2024-03-01', true],
  ['dateBefore', march1, '2024-03-01', false],
  ['dateBefore', null, '2024-03-01', false],
  ['dateBefore', march1, '2023-02-29', false],
  ['dateBefore', '2024-02-01', '2024-03-01', false],
  ['dateBefore', march1, march1 + 1, true],
  ['dateAfter', march1 + 1, '2024-03-01', true],
  ['dateAfter', march1, '2024-03-01', false],
  ['dateAfter', null, '1900-01-01', false],
  ['dateAfter', null, null, false],
  ['withinDays', march1, 0, true],
  ['withinDays', march1 - 1, 0, false],
  ['withinDays', march1 - 30, 30, true],
  ['withinDays', march1 - 31, 30, false],
  ['withinDays', march1 + 1, 30, false],
  ['withinDays', null, 30, false],
  ['withinDays', '2024-03-01', 30, false],
  ['withinDays', march1, '30', false],
])('%s of %j and %j is %j', (name, fact, wanted, expected) => {
  expect(ownOperators(march1)[name](fact, wanted)).toBe(expected);
});

test('every operator under every allowed chain of up to three decorators answers a boolean', () => {
  const facts = [null, 0, -1, 2.5, '', '5', 'abc', true, false, [], ['a'], ['a', 'b']];
  const scalars = [null, 0, 2.5, '', '5', 'a', true];
  const lists = [['a'], [1, 2], [null, 'a', 1, true]];
  let asked = 0;
  for (const base of operatorNames) {
    for (const chain of chains(operators[base].decorators)) {
      const operator = operatorsAsOf(46_000)([...chain, base].join(':'));
      const needsList = operators[base].value === 'list' || chain.some(isOverValues);
      for (const wanted of needsList ? lists : [...scalars, ...lists]) {
        for (const fact of facts) {
          asked += 1;
          expect(operator?.evaluate(fact, wanted)).toBeTypeOf('boolean');
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(50_000);
});

/** As `parsePack` allows them: `someValue` or `everyValue` once, and never with `swap`. */
function chains(allowed: readonly Decorator[]): readonly (readonly Decorator[])[] {
  let longest: readonly (readonly Decorator[])[] = [[]];
  const all = [...longest];
  for (let length = 1; length <= 3; length++) {
    longest = longest.flatMap((chain) => allowed.map((decorator) => [...chain, decorator]));
    all.push(...longest);
  }
  return all.filter((chain) => {
    const overValues = chain.filter(isOverValues).length;
    return overValues === 0 || (overValues === 1 && !chain.includes('swap'));
  });
}

function isOverValues(decorator: Decorator): boolean {
  return decorator === 'someValue' || decorator === 'everyValue';
}

test('without an analysis date nothing is within any number of days', () => {
  expect(ownOperators(Number.NaN).withinDays(march1, 1_000_000)).toBe(false);
});
