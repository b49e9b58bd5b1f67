/** Names that people cannot tell apart: two of them in one pack are refused, and a mention that only looks right is explained. */
import { describe, expect, test } from 'vitest';
import { looksLike } from '../../src/core/lookAlike';
import { checkPack } from '../../src/core/rules/check/checkPack';
import { parsePack } from '../../src/core/rules/parse/parsePack';
import { codes, leaf, packFile, parsed, rule } from './rules/samplePack';

test.each([
  ['Cyrillic letters', 'ассоunт', 'accounт'],
  ['Greek capitals', 'ΑΒΕ', 'ABE'],
  ['full-width letters', 'ｏｒｄｅｒｓ', 'orders'],
  ['a space without width', 'or\u200bders', 'orders'],
  ['a soft hyphen', 'or\u00adders', 'orders'],
  ['a mark for the direction of reading', '\u202eorders', 'orders'],
  ['a filler letter', 'orders\u3164', 'orders'],
  ['a space that does not break', 'last\u00a0order', 'last order'],
  ['a wide space', '最近\u3000訂單', '最近 訂單'],
  ['a space at the end', 'orders ', 'orders'],
  ['an accent of its own', 'cafe\u0301', 'café'],
])('%s look alike', (_, one, other) => {
  expect(one).not.toBe(other);
  expect(looksLike(one, other)).toBe(true);
});

test.each([
  ['orders', 'Orders'],
  ['order 1', 'order l'],
  ['жук', 'xyk'],
  ['订单', '訂單'],
  ['vip', 'vip!'],
  ['❤️', '💙'],
])('%s and %s do not', (one, other) => {
  expect(looksLike(one, other)).toBe(false);
});

function problemsOf(file: unknown): readonly string[] {
  const result = parsePack(file);
  return result.ok ? [] : codes(result.problems);
}

describe('two names of one pack', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'facts',
      { facts: { orders: { kind: 'number' }, оrders: { kind: 'number' } } },
      'lookAlikeName /facts/оrders',
    ],
    [
      'named conditions',
      { conditions: { big: { all: [leaf] }, 'big\u200b': { any: [leaf] } } },
      'lookAlikeName /conditions/big\u200b',
    ],
    [
      'rules',
      { rules: [rule('A', { all: [leaf] }), rule('А', { all: [leaf] })] },
      'lookAlikeName /rules/1/name',
    ],
    [
      'segments',
      {
        segments: ['good', 'rest', 'gооd'].map((id) => ({ id, title: id, color: '#ffffff', playbook: [] })),
      },
      'lookAlikeName /segments/2/id',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(packFile(changes))).toEqual([problem]);
  });

  test('that look different are no problem, whatever alphabet they are in', () => {
    const names = ['A', 'Б', 'Ω', '订单', 'a', '❤️', 'سفارش‌ها'];
    expect(problemsOf(packFile({ rules: names.map((name) => rule(name, { all: [leaf] })) }))).toEqual([]);
  });
});

describe('a mention that only looks right', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a segment', { otherwise: 'rеst' }, 'lookAlikeName /otherwise'],
    [
      'a named condition',
      { conditions: { bigger: { all: [leaf] } }, rules: [rule('A', { condition: 'biggеr' })] },
      'lookAlikeName /rules/0/conditions/condition',
    ],
    ['a key', { hitPоlicy: 'first' }, 'lookAlikeName /hitPоlicy'],
    ['a group', { rules: [rule('A', { аll: [leaf] })] }, 'lookAlikeName /rules/0/conditions'],
    [
      'an operator',
      { rules: [rule('A', { all: [{ ...leaf, operator: 'ｅqual' }] })] },
      'lookAlikeName /rules/0/conditions/all/0/operator',
    ],
    [
      'a decorator',
      { rules: [rule('A', { all: [{ ...leaf, operator: 'n\u200bot:equal' }] })] },
      'lookAlikeName /rules/0/conditions/all/0/operator',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(packFile(changes))).toEqual([problem]);
  });

  test('a fact of a condition, or of the data', () => {
    const pack = parsed(packFile({ rules: [rule('A', { all: [{ ...leaf, fact: 'ordеrs' }] })] }));
    expect(checkPack(pack).problems).toEqual([
      {
        code: 'lookAlikeName',
        at: ['rules', 0, 'conditions', 'all', 0, 'fact'],
        rule: 'A',
        found: 'ordеrs',
        expected: ['orders'],
      },
    ]);
    const atHand = new Map([['orders\u200b', { kind: 'number' as const }]]);
    expect(codes(checkPack(parsed(packFile()), atHand).problems)).toEqual(['lookAlikeName /facts/orders']);
  });

  test('a name that is like none has the plain problem', () => {
    expect(problemsOf(packFile({ otherwise: 'best' }))).toEqual(['unknownSegment /otherwise']);
  });
});
