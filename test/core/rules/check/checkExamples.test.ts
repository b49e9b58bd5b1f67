/** Test customers: a pack that carries examples says at once what a changed rule moved. */
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../../src/core/rules/check/checkPack';
import { runExamples } from '../../../../src/core/rules/check/runExamples';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { codes, deepFreeze, packFile, parsed, rule } from '../samplePack';

const facts = {
  orders: { kind: 'number' },
  city: { kind: 'text' },
  lastOrder: { kind: 'day' },
  member: { kind: 'boolean' },
  tags: { kind: 'list' },
};
const example = (name: string, values: Readonly<Record<string, unknown>>, expected: unknown = 'good') => ({
  name,
  facts: values,
  expected,
});

describe('values of every kind reach the rules as in a sheet', () => {
  const leafOf = (fact: string, operator: string, value: unknown) => ({ all: [{ fact, operator, value }] });

  test.each<[string, unknown, unknown, unknown]>([
    ['a number', leafOf('orders', 'greaterThan', 3), { orders: 4 }, { orders: 3 }],
    ['a text', leafOf('city', 'equal', 'Lyon'), { city: 'Lyon' }, { city: 'lyon' }],
    [
      'a date',
      leafOf('lastOrder', 'dateAfter', '2026-03-01'),
      { lastOrder: '2026-03-02' },
      { lastOrder: '2026-03-01' },
    ],
    ['a truth', leafOf('member', 'equal', true), { member: true }, { member: false }],
    ['a list', leafOf('tags', 'contains', 'vip'), { tags: ['new', 'vip'] }, { tags: ['new'] }],
    ['a blank', leafOf('orders', 'isBlank', true), {}, { orders: 0 }],
    ['a blank that is written', leafOf('orders', 'equal', null), { orders: null }, { orders: 0 }],
  ])('%s', (_, conditions, inside, outside) => {
    const examples = [
      { name: 'inside', facts: inside, expected: 'good' },
      { name: 'outside', facts: outside, expected: 'rest' },
    ];
    const pack = deepFreeze(parsed(packFile({ facts, rules: [rule('R', conditions)], examples })));
    expect(runExamples(pack).results.map(({ passed }) => passed)).toEqual([true, true]);
    expect(checkPack(pack)).toEqual({ problems: [], warnings: [] });
  });

  test('days are counted from the date that the example names', () => {
    const within = leafOf('lastOrder', 'withinDays', 30);
    const examples = [
      { ...example('recent', { lastOrder: '2026-05-31' }), asOf: '2026-06-30' },
      { ...example('later', { lastOrder: '2026-05-31' }, 'rest'), asOf: '2026-07-01' },
    ];
    const pack = parsed(packFile({ facts, rules: [rule('R', within)], examples }));
    expect(runExamples(pack).results.map(({ passed }) => passed)).toEqual([true, true]);
  });

  test('an example without that date is a problem where a rule, or a condition it names, counts days', () => {
    const conditions = { recent: leafOf('lastOrder', 'not:withinDays', 30) };
    const rules = [rule('R', { not: { condition: 'recent' } })];
    const pack = parsed(packFile({ facts, conditions, rules, examples: [example('A', {})] }));
    expect(codes(checkPack(pack).problems)).toEqual(['exampleNeedsDate /examples/0']);
  });
});

describe('what does not fit', () => {
  test.each<[string, unknown, string]>([
    ['an unknown fact', { order: 4 }, 'undeclaredFact /examples/0/facts/order'],
    ['a text for a number', { orders: '4' }, 'exampleDoesNotFit /examples/0/facts/orders'],
    ['a number for a text', { city: 4 }, 'exampleDoesNotFit /examples/0/facts/city'],
    [
      'a date that no calendar has',
      { lastOrder: '2026-02-30' },
      'exampleDoesNotFit /examples/0/facts/lastOrder',
    ],
    ['a word for a truth', { member: 'yes' }, 'exampleDoesNotFit /examples/0/facts/member'],
    ['a text for a list', { tags: 'vip' }, 'exampleDoesNotFit /examples/0/facts/tags'],
    ['a list for a text', { city: ['Lyon'] }, 'exampleDoesNotFit /examples/0/facts/city'],
    ['a name of JavaScript’s own', JSON.parse('{"toString": 1}'), ''],
  ])('%s', (_, values, problem) => {
    const file = packFile({ facts, examples: [example('A', values as Record<string, unknown>)] });
    const result = parsePack(file);
    if (problem === '') expect(result.ok).toBe(false);
    else expect(codes(checkPack(parsed(file)).problems)).toEqual([problem]);
  });

  test('shapes are refused by the parser, each at its place', () => {
    const wrong = (change: unknown) => {
      const result = parsePack(packFile({ facts, examples: [change] }));
      return result.ok ? [] : codes(result.problems);
    };
    expect(wrong({ name: 'A', facts: {} })).toEqual(['missingKey /examples/0/expected']);
    expect(wrong(example('A', {}, 'best'))).toEqual(['unknownSegment /examples/0/expected']);
    expect(wrong(example('A', {}, ['good']))).toEqual(['wrongType /examples/0/expected']);
    expect(wrong({ ...example('A', {}), asOf: '2026-02-30' })).toEqual(['wrongType /examples/0/asOf']);
    expect(wrong({ ...example('A', {}), date: 1 })).toEqual(['unknownKey /examples/0/date']);
    expect(wrong(example('A', { orders: {} }))).toEqual(['wrongType /examples/0/facts/orders']);
    const twice = parsePack(packFile({ examples: [example('A', {}), example('A', {})] }));
    expect(twice.ok ? [] : codes(twice.problems)).toEqual(['repeatedName /examples/1/name']);
    const single = parsePack(packFile({ hitPolicy: 'collect', examples: [example('A', {}, 'good')] }));
    expect(single.ok ? [] : codes(single.problems)).toEqual(['exampleNeedsList /examples/0/expected']);
    const none = parsePack(packFile({ hitPolicy: 'collect', examples: [example('A', {}, [])] }));
    expect(none.ok ? [] : codes(none.problems)).toEqual(['missingKey /examples/0/expected']);
  });
});

test('an example that lands elsewhere is a warning, and the pack still runs', () => {
  const pack = parsed(packFile({ examples: [example('Ann', { orders: 4 }), example('Bo', { orders: 3 })] }));
  const { problems, warnings } = checkPack(pack);
  expect(problems).toEqual([]);
  expect(warnings).toEqual([
    { code: 'exampleFails', at: ['examples', 1], found: 'rest', expected: ['good'], values: { name: 'Bo' } },
  ]);
});

test('with hit policy "collect" an example names all segments in order', () => {
  const rules = [
    rule('over 3', { all: [{ fact: 'orders', operator: 'greaterThan', value: 3 }] }),
    {
      ...rule('over 1', { all: [{ fact: 'orders', operator: 'greaterThan', value: 1 }] }, 5),
      event: { type: 'segment', params: { segment: 'rest' } },
    },
  ];
  const examples = [
    example('both', { orders: 4 }, ['rest', 'good']),
    example('other order', { orders: 4 }, ['good', 'rest']),
    example('none', { orders: 0 }, ['rest']),
  ];
  const pack = parsed(packFile({ hitPolicy: 'collect', rules, examples }));
  expect(runExamples(pack).results.map(({ passed }) => passed)).toEqual([true, false, true]);
});

test('coverage counts the rule that decided, and names rules that no example tries; muted ones need none', () => {
  const over = (limit: number) => ({ all: [{ fact: 'orders', operator: 'greaterThan', value: limit }] });
  const rules = [
    rule('A', over(5)),
    rule('B', over(3)),
    { ...rule('C', over(1)), muted: true },
    rule('D', over(0)),
  ];
  const examples = [
    example('six', { orders: 6 }),
    example('two', { orders: 2 }),
    example('one', { orders: 1 }),
  ];
  const { taken, uncovered } = runExamples(parsed(packFile({ rules, examples })));
  expect(taken).toEqual([1, 0, 0, 2]);
  expect(uncovered).toEqual([1]);
});

describe('values that the pack itself says never occur', () => {
  const limits = {
    r: { kind: 'number', min: 1, max: 5, whole: true },
    share: { kind: 'number', max: 1 },
    level: { kind: 'number', values: [10, 20, 30] },
    city: { kind: 'text', values: ['Lyon', 'Paris'] },
    tags: { kind: 'list', values: ['vip', 'new'] },
    since: { kind: 'day', min: 45_658 },
    member: { kind: 'boolean', values: [true] },
  };
  const warningsOf = (given: Readonly<Record<string, unknown>>) => {
    const pack = parsed(
      packFile({
        facts: limits,
        rules: [rule('R', { all: [{ fact: 'r', operator: 'equal', value: 5 }] })],
        examples: [example('Ann', given, 'rest')],
      }),
    );
    return checkPack(pack).warnings.filter(({ code }) => code === 'exampleValueNeverOccurs');
  };

  test.each<[string, unknown, string]>([
    ['r', 7, '5'],
    ['r', -1, '1'],
    ['r', 2.5, '3'],
    ['share', 1.5, '1'],
    ['level', 24, '20'],
    ['city', 'Pariss', '"Paris"'],
    ['tags', ['vip', 'nev'], '"new"'],
    ['since', '2024-12-31', '"2025-01-01"'],
    ['member', false, 'true'],
  ])('%s: %j, nearest %s', (fact, value, nearest) => {
    expect(warningsOf({ [fact]: value })).toEqual([
      {
        code: 'exampleValueNeverOccurs',
        at: ['examples', 0, 'facts', fact],
        found: value,
        expected: [nearest],
        values: { name: 'Ann', fact },
      },
    ]);
  });

  test('values that occur and blanks are no matter', () => {
    const fine = { r: 5, share: -3, level: 30, city: 'Lyon', tags: [], since: '2025-01-01', member: true };
    expect(warningsOf(fine)).toEqual([]);
    expect(warningsOf({ r: null, city: null, tags: null, since: null })).toEqual([]);
  });
});
