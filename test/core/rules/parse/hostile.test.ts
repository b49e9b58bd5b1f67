/** Packs written to do harm, or broken by chance: each ends in problems or in a run, never in an exception or a hang. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/core/i18n/text';
import { renderProblem } from '../../../../src/core/problem';
import { checkPack } from '../../../../src/core/rules/check/checkPack';
import { describeLeaf } from '../../../../src/core/rules/describe/describeLeaf';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { explain } from '../../../../src/core/rules/explain/explain';
import { parsePack, parsePackText } from '../../../../src/core/rules/parse/parsePack';
import { type Customer, factKinds, factsOf, scenario } from '../arbitraryPack';
import { leaf, packFile, rule } from '../samplePack';

const nobody: Customer = { n1: null, n2: 1, t1: 'A', t2: null, b1: true, d1: 0, d2: null, l1: ['A'] };
const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

/** Takes a pack all the way: parse, check, compile, evaluate, explain, describe, or every problem as a sentence. */
function takeAllTheWay(result: ReturnType<typeof parsePack>): 'refused' | 'ran' {
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const problem of result.problems) {
      expect(JSON.stringify(problem).length).toBeLessThan(8_000);
      for (const locale of locales) expect(renderProblem(problem, locale)).not.toMatch(/\{\w+\}/);
    }
    return 'refused';
  }
  const facts = factsOf([nobody, { ...nobody, n1: 5 }]);
  const compiled = compilePack(result.value);
  const { problems, warnings } = checkPack(result.value, facts.columns);
  for (const problem of [...problems, ...warnings])
    expect(renderProblem(problem, 'en')).not.toMatch(/\{\w+\}/);
  expect(explain(compiled, facts, 1).fired?.rule ?? -1).toBe(evaluate(compiled, facts)[1]);
  for (const node of compiled.nodes) if (node.kind === 'leaf') describeLeaf(node.leaf, result.value, 'zh-CN');
  return 'ran';
}

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
    for (const key of keys) takeAllTheWay(parsePackText(write(key)));
    expect('rules' in {}).toBe(false);
    expect(takeAllTheWay(parsePackText(write('__proto__')))).toBe('refused');
  });
});

describe('hostile sizes', () => {
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
    expect(takeAllTheWay(parsePack(make()))).toBe('refused');
  });
});

test('800 packs with one or more changes by chance', () => {
  const outcomes = { refused: 0, ran: 0 };
  fc.assert(
    fc.property(
      scenario,
      fc.array(fc.tuple(fc.nat(), mutation), { minLength: 1, maxLength: 3 }),
      (drawn, mutations) => {
        const file = packFile({ facts: declared, conditions: drawn.conditions, rules: drawn.rules });
        const changed = mutations.reduce(
          (value: unknown, [place, put]) => changeAt(value, { place, put }),
          file,
        );
        outcomes[takeAllTheWay(parsePack(changed))] += 1;
      },
    ),
    { seed: 11, numRuns: 800 },
  );
  expect(outcomes.refused).toBeGreaterThan(200);
  expect(outcomes.ran).toBeGreaterThan(20);
});

const mutation: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    1e308,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    [null],
    'all',
    '__proto__',
  ),
  fc.constantFrom<unknown>(
    { all: [] },
    { any: [{}] },
    { not: {} },
    { condition: 'c2' },
    { fact: 'n1' },
    leaf,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The value with one of its parts, found by number, replaced. */
function changeAt(value: unknown, change: { readonly place: number; readonly put: unknown }): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const copy: unknown = structuredClone(value);
  collect(copy);
  const chosen = places[change.place % places.length];
  if (chosen) chosen.holder[chosen.key] = structuredClone(change.put);
  return copy;

  function collect(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    const holder = part as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      collect(holder[key]);
    }
  }
}
