/** The contract with json-rules-engine 7.3.1: four of its files, by path, hold what Fenlei takes from them. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { decoratorNames } from '../../../../src/core/rules/operators/decorators';
import {
  engineObjection,
  libraryDecorators,
  libraryOperators,
  operatorsAsOf,
} from '../../../../src/core/rules/operators/engine';
import { operatorNames } from '../../../../src/core/rules/operators/operators';
import { ownOperators } from '../../../../src/core/rules/operators/ownOperators';

const require = createRequire(import.meta.url);

const theirOperators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];
const theirDecorators = ['someFact', 'someValue', 'everyFact', 'everyValue', 'swap', 'not'];

describe('json-rules-engine', () => {
  test.each([
    ['condition', 'function'],
    ['operator-map', 'function'],
    ['engine-default-operators', 'object'],
    ['engine-default-operator-decorators', 'object'],
  ])('keeps dist/%s.js with its default export', (file, type) => {
    expect(typeof require(`json-rules-engine/dist/${file}.js`).default).toBe(type);
  });

  test('is the version whose behaviour was read and run', () => {
    expect(require('json-rules-engine/package.json').version).toBe('7.3.1');
  });

  test('has the ten operators and six decorators, and no others', () => {
    expect(libraryOperators.map(({ name }) => name)).toEqual(theirOperators);
    expect(libraryDecorators.map(({ name }) => name)).toEqual(theirDecorators);
  });
});

describe('the catalogues', () => {
  test('name every operator of the library and of Fenlei, and nothing else', () => {
    expect([...operatorNames].sort()).toEqual([...theirOperators, ...Object.keys(ownOperators(0))].sort());
  });

  test('name every decorator of the library, and nothing else', () => {
    expect([...decoratorNames].sort()).toEqual([...theirDecorators].sort());
  });
});

describe('operatorsAsOf', () => {
  test.each([
    ['equal', 3, 3, true],
    ['not:equal', 3, 3, false],
    ['everyFact:not:equal', ['a', 'b'], 'c', true],
    ['someValue:startsWith', 'Paris', ['Lo', 'Pa'], true],
    ['not:between', null, [1, 2], true],
  ])('%s of %j and %j is %j', (name, fact, wanted, expected) => {
    expect(operatorsAsOf(46_000)(name)?.evaluate(fact, wanted)).toBe(expected);
  });

  test('counts days from the date that was asked for last', () => {
    const within = (asOf: number) => operatorsAsOf(asOf)('not:withinDays')?.evaluate(46_000, 3);
    expect([46_001, 46_009, 46_002, Number.NaN, 46_000].map(within)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test.each(['moreThan', 'no:equal', 'equal:not', ''])('knows no operator "%s"', (name) => {
    expect(operatorsAsOf(46_000)(name)).toBeNull();
  });
});

describe('engineObjection', () => {
  test('is silent about a condition the library can load, and leaves it as it was', () => {
    const condition = Object.freeze({ all: [{ fact: 'r', operator: 'equal', value: 1, priority: '7' }] });
    expect(engineObjection(condition)).toBeNull();
    expect(condition.all[0]?.priority).toBe('7');
  });

  test('tells the library’s own words', () => {
    expect(engineObjection({ all: 3 })).toBe('"all" must be an array');
  });
});
