/** Packs written to do harm, or broken by chance: each ends in problems or in a run, never in an exception or a hang. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packLimits } from '../../../../src/core/rules/packLimits';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { codes, leaf, packFile, rule } from '../samplePack';
import { brokenPack, handMade } from './hostilePacks';
import { takeAllTheWay } from './hostileSteps';
import { type HostileThread, hostileThread } from './hostileThread';

describe('own keys named after JavaScript’s own members', () => {
  const places: readonly [string, (key: string) => string][] = [
    ['pack', (key) => JSON.stringify(packFile()).replace('{', `{"${key}": {"rules": []}, `)],
    [
      'facts',
      (key) => JSON.stringify(packFile()).replace('"orders":', `"${key}": {"kind": "text"}, "orders":`),
    ],
    [
      'conditions',
      (key) =>
        JSON.stringify(packFile()).replace('"rules":', `"conditions": {"${key}": {"all": []}}, "rules":`),
    ],
    [
      'schemes',
      (key) => JSON.stringify(packFile()).replace('"schemes":{}', `"schemes": {"${key}": {"${key}": 1}}`),
    ],
    ['leaf', (key) => JSON.stringify(packFile()).replace('{"fact"', `{"${key}": {"all": []}, "fact"`)],
    ['fact', (key) => JSON.stringify(packFile()).replace('{"fact":"orders"', `{"fact":"${key}"`)],
    ['reference', (key) => JSON.stringify(packFile()).replace('"value":3', `"value":{"fact":"${key}"}`)],
    ['mention', (key) => JSON.stringify(packFile({ rules: [rule('A', { condition: key })] }))],
    ['segment', (key) => JSON.stringify(packFile({ otherwise: key }))],
    ['operator', (key) => JSON.stringify(packFile()).replace('greaterThan', key)],
    ['decorator', (key) => JSON.stringify(packFile()).replace('greaterThan', `${key}:equal`)],
  ];
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'isBooleanOperator',
    'then',
  ];

  test.each(places)('in the place of a %s', (_, write) => {
    for (const key of keys) takeAllTheWay(write(key));
    expect('rules' in {}).toBe(false);
    expect(takeAllTheWay(write('__proto__'))).toBe('refused');
  });
});

describe('values that no JSON could hold, or no file', () => {
  test.each<[string, () => unknown]>([
    ['a hundred thousand rules', () => packFile({ rules: Array.from({ length: 100_000 }, () => null) })],
    [
      'a hundred thousand unknown keys',
      () => Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n])),
    ],
    ['a text of a million letters', () => packFile({ title: 'x'.repeat(1_000_000) })],
    [
      'a fact with a name of a million letters',
      () => packFile({ facts: { ['x'.repeat(1_000_000)]: { kind: 'text' } } }),
    ],
    ['a long list of nothing', () => packFile({ rules: new Array(4_000_000_000) })],
    [
      'a decorator a thousand times',
      () => packFile({ rules: [rule('A', { all: [{ ...leaf, operator: `${'not:'.repeat(100_000)}in` }] })] }),
    ],
    [
      'a thousand conditions with a thousand unknown facts',
      () =>
        packFile({
          rules: [
            rule('A', { any: Array.from({ length: 1_000 }, (_, n) => ({ ...leaf, operator: `op${n}` })) }),
          ],
        }),
    ],
    [
      'objects inside themselves',
      () => {
        const group: { all: unknown[] } = { all: [] };
        group.all.push(group, group);
        return packFile({ rules: [rule('A', group)], facts: group, title: group });
      },
    ],
    [
      'a getter that throws',
      () =>
        Object.defineProperty({}, 'rules', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    [
      'functions, symbols and dates',
      () => packFile({ title: () => 1, id: Symbol('x'), facts: new Date(0), otherwise: 10n }),
    ],
  ])('%s', (_, make) => {
    expect(takeAllTheWay(make())).toBe('refused');
  });
});

describe('in a thread of 64 MB', () => {
  let thread: HostileThread;
  beforeAll(async () => {
    thread = await hostileThread();
  });
  afterAll(() => thread.close());

  test('every pack written to do harm ends in problems or in a run', async () => {
    const ran: string[] = [];
    for (const [name, input] of handMade) {
      const { outcome, message } = await thread.take(input);
      expect([name, message]).toEqual([name, '']);
      if (outcome !== 'refused') ran.push(`${name}: ${outcome}`);
    }
    expect(handMade.length).toBeGreaterThan(200);
    expect(ran).toEqual([
      'a null byte in a name: ran',
      'half a character: ran',
      '32 levels: ran',
      '20 rules that all mention 20 conditions of 40 parts: ran',
      'as many facts and leaves as there may be: ran',
      'as many unknown facts as there may be, with long names: faulty',
      'long lists until the file is full: ran',
      'long texts until the file is full: ran',
      'as many texts as there may be until the file is full: ran',
      'values that never occur until the file is full: ran',
      'test customers with unknown facts until the file is full: faulty',
      'test customers for as many rules as there may be: ran',
      'test customers of as many analysis dates as there may be: ran',
      'playbooks until the file is full: ran',
      'test customers until the file is full: faulty',
      'the largest range: ran',
      'a scale from nothing to everything: ran',
      'a scheme with a billion boxes: faulty',
    ]);
    // Large packs on a busy machine.
  }, 240_000);

  test('so does each of 1,000 packs broken by chance', async () => {
    const outcomes = { refused: 0, faulty: 0, ran: 0, threw: 0, died: 0 };
    await fc.assert(
      fc.asyncProperty(brokenPack, async (input) => {
        const { outcome, message } = await thread.take(input);
        outcomes[outcome] += 1;
        expect(message).toBe('');
      }),
      { seed: 11, numRuns: 1_000 },
    );
    expect(outcomes.refused).toBeGreaterThan(500);
    expect(outcomes.faulty).toBeGreaterThan(50);
    expect(outcomes.ran).toBeGreaterThan(20);
  }, 240_000);
});

describe('what would take too long', () => {
  function problemsOf(changes: Record<string, unknown>): readonly string[] {
    const result = parsePack(packFile(changes));
    return result.ok ? [] : codes(result.problems);
  }

  test('rules that mention large named conditions are refused at the one that is too much', () => {
    const big = { any: Array.from({ length: 999 }, (_, n) => ({ ...leaf, value: n })) };
    const rules = (count: number) =>
      Array.from({ length: count }, (_, n) => rule(`r${n}`, { condition: 'big' }));
    expect(packLimits.writtenOut).toBe(20_000);
    expect(problemsOf({ conditions: { big }, rules: rules(19) })).toEqual([]);
    expect(problemsOf({ conditions: { big }, rules: rules(25) })).toEqual([
      'tooMuchWrittenOut /rules/19/conditions',
    ]);
  });

  test('test customers have few analysis dates', () => {
    const examples = (dates: number) =>
      Array.from({ length: 40 }, (_, n) => ({
        name: `e${n}`,
        facts: {},
        asOf: `2026-01-${10 + (n % dates)}`,
        expected: 'rest',
      }));
    expect(problemsOf({ examples: examples(packLimits.dates) })).toEqual([]);
    expect(problemsOf({ examples: examples(packLimits.dates + 1) })).toEqual(['tooManyDates /examples']);
  });

  test('of thousands of mistakes a hundred are told, and that there are more', () => {
    const result = parsePack(
      packFile(Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`k${n}`, n]))),
    );
    expect(result.ok ? [] : codes(result.problems.slice(99))).toEqual(['unknownKey /k99', 'moreProblems /']);
  });
});
