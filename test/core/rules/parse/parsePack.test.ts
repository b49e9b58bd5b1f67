/** What a pack's file may hold, and which problem at which place tells each way of getting it wrong. */
import { describe, expect, test } from 'vitest';
import { renderProblem } from '../../../../src/core/problem';
import { parsePack, parsePackText } from '../../../../src/core/rules/parse/parsePack';
import { codes, deepFreeze, leaf, packFile, parsed, rule } from '../samplePack';

function problemsOf(file: unknown): readonly string[] {
  const result = parsePack(file);
  return result.ok ? [] : codes(result.problems);
}

/** The problems of a pack whose only rule has these conditions, their places counted from the conditions on. */
function problemsIn(conditions: unknown): readonly string[] {
  return problemsOf(packFile({ rules: [rule('Good', conditions)] })).map((line) =>
    line.replace('/rules/0/conditions', '…'),
  );
}

describe('a valid pack', () => {
  test('comes back as a copy that equals its file, a plain text taken for all three languages', () => {
    const file = deepFreeze(packFile());
    expect(parsed(file)).toEqual({
      ...file,
      description: { en: 'A pack for tests', 'zh-CN': 'A pack for tests', 'zh-TW': 'A pack for tests' },
      source: { en: 'Our own', 'zh-CN': 'Our own', 'zh-TW': 'Our own' },
      segments: [
        {
          id: 'good',
          title: { en: 'Good', 'zh-CN': 'Good', 'zh-TW': 'Good' },
          color: '#c6efce',
          playbook: [{ en: 'Call.', 'zh-CN': 'Call.', 'zh-TW': 'Call.' }],
        },
        {
          id: 'rest',
          title: { en: 'Rest', 'zh-CN': 'Rest', 'zh-TW': 'Rest' },
          color: '#FFFFFF',
          playbook: [],
        },
      ],
    });
  });

  test('comes back from its own JSON unchanged', () => {
    const pack = parsed(packFile());
    const again = parsePackText(JSON.stringify(pack));
    expect(again).toEqual({ ok: true, value: pack });
  });

  test.each([
    ['options of schemes', { schemes: { rfm: { bins: 5, method: 'fixed', cuts: [1, 2], ties: true } } }],
    ['no rules yet', { rules: [] }],
    [
      'a playbook by stages',
      {
        segments: [
          {
            id: 'good',
            title: 'Good',
            color: '#c6efce',
            playbook: [],
            stages: { opening: ['Say hello.'], avoid: [] },
          },
          { id: 'rest', title: 'Rest', color: '#ffffff', playbook: [] },
        ],
      },
    ],
    [
      'facts with range, values and title',
      { facts: { x: { kind: 'text', values: ['A', 'B', ''], title: 'X' } } },
    ],
    ['a Chinese name of a fact', { facts: { 等级: { kind: 'number', min: 1, max: 5 } } }],
    ['a rule of high priority', { rules: [rule('A', { all: [leaf] }, 1_000_000)] }],
    [
      'named conditions that mention one another',
      { conditions: { a: { all: [leaf] }, b: { any: [{ condition: 'a' }, leaf] } } },
    ],
  ])('may have %s', (_, changes) => {
    expect(problemsOf(packFile(changes))).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['in', ['A', null, 3, true]],
    ['notIn', [1]],
    ['everyFact:not:in', ['A']],
    ['someValue:textContains', ['a', 'b']],
    ['not:someValue:not:equal', [1, 2]],
    ['swap:lessThan', 3],
    ['between', [1, 1]],
    ['not:between', [-2.5, 1]],
    ['isBlank', true],
    ['dateBefore', '2024-02-29'],
    ['dateAfter', { fact: 'lastOrder' }],
    ['equal', null],
    ['lessThan', { fact: 'other' }],
    ['contains', 'vip'],
    ['withinDays', 0],
    ['not:withinDays', 30],
  ])('may compare with %s %j', (operator, value) => {
    expect(problemsIn({ all: [{ fact: 'x', operator, value }] })).toEqual([]);
  });
});

describe('the frame of a pack', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['no object', [], ['wrongType /']],
    ['null', null, ['wrongType /']],
    ['another format', packFile({ format: 2 }), ['wrongType /format']],
    ['no title', packFile({ title: undefined }), ['missingKey /title']],
    [
      'a title without one language',
      packFile({ title: { en: 'A', 'zh-CN': '甲' } }),
      ['missingKey /title/zh-TW'],
    ],
    [
      'a title in a fourth language',
      packFile({ title: { en: 'A', 'zh-CN': 'A', 'zh-TW': 'A', fr: 'A' } }),
      ['unknownKey /title/fr'],
    ],
    ['a blank title', packFile({ title: ' ' }), ['blankText /title']],
    ['a very long title', packFile({ title: 'x'.repeat(2_001) }), ['tooLarge /title']],
    ['an unknown key', packFile({ colour: 'red' }), ['unknownKey /colour']],
    [
      'a stage that there is not',
      packFile({
        segments: [
          { id: 'good', title: 'G', color: '#ffffff', playbook: [], stages: { openning: ['Hi.'] } },
          { id: 'rest', title: 'R', color: '#ffffff', playbook: [] },
        ],
      }),
      ['unknownKey /segments/0/stages/openning'],
    ],
    ['another hit policy', packFile({ hitPolicy: 'all' }), ['wrongType /hitPolicy']],
    [
      'a muted rule that is not muted by true or false',
      packFile({ rules: [{ ...rule('A', { all: [leaf] }), muted: 'yes' }] }),
      ['wrongType /rules/0/muted'],
    ],
    [
      'a fact that is whole by a number',
      packFile({ facts: { orders: { kind: 'number', whole: 1 } } }),
      ['wrongType /facts/orders/whole'],
    ],
    ['test customers that are no list', packFile({ examples: {} }), ['wrongType /examples']],
    ['a nameless id', packFile({ id: '' }), ['blankText /id']],
    ['a fact without kind', packFile({ facts: { x: {} } }), ['missingKey /facts/x/kind']],
    ['a fact of no known kind', packFile({ facts: { x: { kind: 'date' } } }), ['wrongType /facts/x/kind']],
    ['a fact with an empty name', packFile({ facts: { '': { kind: 'text' } } }), ['blankText /facts/']],
    [
      'a range turned round',
      packFile({ facts: { x: { kind: 'number', min: 5, max: 1 } } }),
      ['minAboveMax /facts/x/min'],
    ],
    [
      'an infinite limit',
      packFile({ facts: { x: { kind: 'number', max: Infinity } } }),
      ['wrongType /facts/x/max'],
    ],
    [
      'options that are no options',
      packFile({ schemes: { rfm: { bins: null } } }),
      ['wrongType /schemes/rfm/bins'],
    ],
    ['a fallback that is no segment', packFile({ otherwise: 'gone' }), ['unknownSegment /otherwise']],
    ['no rules at all', packFile({ rules: undefined }), ['missingKey /rules']],
    [
      'too many rules',
      packFile({ rules: Array.from({ length: 501 }, (_, n) => rule(`r${n}`, { all: [leaf] })) }),
      ['tooLarge /rules'],
    ],
  ])('%s', (_, file, expected) => {
    expect(problemsOf(file)).toEqual(expected);
  });

  test.each([
    ['#fff', 'notAColor'],
    ['green', 'notAColor'],
    ['#c6efcg', 'notAColor'],
    ['#c6efce ', 'notAColor'],
    [7, 'notAColor'],
    [undefined, 'missingKey'],
  ])('a segment’s colour %j', (color, code) => {
    const segments = [{ id: 'good', title: 'Good', color, playbook: [] }];
    expect(problemsOf(packFile({ segments, otherwise: 'good' }))).toEqual([`${code} /segments/0/color`]);
  });

  test('two segments of one id', () => {
    const segment = { id: 'good', title: 'Good', color: '#c6efce', playbook: [] };
    const file = packFile({ segments: [segment, segment], otherwise: 'good' });
    expect(problemsOf(file)).toEqual(['repeatedName /segments/1/id']);
  });
});

test.each([
  ['number', [1, '2']],
  ['text', ['A', 2]],
  ['list', ['A', true]],
  ['boolean', [true, 1]],
  ['day', [46_000, '2026-06-30']],
])('a known value of another kind than the fact’s, %s', (kind, values) => {
  const file = packFile({ facts: { orders: { kind: 'number' }, x: { kind, values } } });
  expect(problemsOf(file)).toEqual(['wrongType /facts/x/values/1']);
});

test.each([
  ['>=', 'greaterThanInclusive'],
  ['≤', 'lessThanInclusive'],
  ['<>', 'notEqual'],
  ['not:==', 'equal'],
])('for the sign %s the operator that does the same is named', (operator, meant) => {
  const result = parsePack(packFile({ rules: [rule('A', { all: [{ ...leaf, operator }] })] }));
  expect(result.ok ? [] : result.problems.map(({ expected }) => expected)).toEqual([[meant]]);
});

describe('a rule', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['without a name', { ...rule('', { all: [leaf] }), name: undefined }, ['missingKey /rules/0/name']],
    [
      'that leads nowhere',
      { ...rule('A', { all: [leaf] }), event: { type: 'segment', params: { segment: 'goood' } } },
      ['unknownSegment /rules/0/event/params/segment'],
    ],
    [
      'of event type error',
      { ...rule('A', { all: [leaf] }), event: { type: 'error', params: { segment: 'good' } } },
      ['wrongType /rules/0/event/type'],
    ],
    [
      'with further params',
      { ...rule('A', { all: [leaf] }), event: { type: 'segment', params: { segment: 'good', x: 1 } } },
      ['unknownKey /rules/0/event/params/x'],
    ],
    [
      'with a function to call',
      { ...rule('A', { all: [leaf] }), onSuccess: 'alert()' },
      ['engineOnlyKey /rules/0/onSuccess'],
    ],
    ['without conditions', { ...rule('A', undefined) }, ['missingKey /rules/0/conditions']],
  ])('%s', (_, bad, expected) => {
    expect(problemsOf(packFile({ rules: [bad] }))).toEqual(expected);
  });

  test.each([0, -1, 1.5, '3', null, Number.NaN, 2 ** 60, 1e21])('of priority %j', (priority) => {
    const bad = { ...rule('A', { all: [leaf] }), priority };
    expect(problemsOf(packFile({ rules: [bad] }))).toEqual(['badPriority /rules/0/priority']);
  });

  test('of a name that another rule has', () => {
    const rules = [rule('A', { all: [leaf] }), rule('A', { any: [leaf] })];
    expect(problemsOf(packFile({ rules }))).toEqual(['repeatedName /rules/1/name']);
  });
});

describe('a condition', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['that stands alone', leaf, ['bareLeaf …']],
    ['of an empty all', { all: [] }, ['emptyGroup …/all']],
    ['of an empty any deep inside', { all: [{ not: { any: [] } }] }, ['emptyGroup …/all/0/not/any']],
    ['of all and any side by side', { all: [leaf], any: [leaf] }, ['mixedCondition …']],
    [
      'of all beside a named condition',
      { all: [{ all: [leaf], condition: 'x' }] },
      ['mixedCondition …/all/0'],
    ],
    ['of a leaf with a group in it', { all: [{ ...leaf, not: leaf }] }, ['mixedCondition …/all/0']],
    ['of nothing', { all: [{}] }, ['noCondition …/all/0']],
    ['of a misspelt group', { al: [leaf] }, ['noCondition …']],
    ['that is a text', { all: ['orders > 3'] }, ['wrongType …/all/0']],
    ['whose all is no list', { all: leaf }, ['wrongType …/all']],
    ['whose not is a list', { not: [leaf] }, ['wrongType …/not']],
    ['with a path', { all: [{ ...leaf, path: '$.x' }] }, ['engineOnlyKey …/all/0/path']],
    ['with params', { all: [{ ...leaf, params: {} }] }, ['engineOnlyKey …/all/0/params']],
    ['with a priority of its own', { all: [leaf], priority: 3 }, ['engineOnlyKey …/priority']],
    ['without a value', { all: [{ fact: 'x', operator: 'equal' }] }, ['missingKey …/all/0/value']],
    ['without a fact', { all: [{ operator: 'equal', value: 1 }] }, ['missingKey …/all/0/fact']],
    ['about a nameless fact', { all: [{ ...leaf, fact: '' }] }, ['blankText …/all/0/fact']],
    [
      'about a name of JavaScript’s own',
      { all: [{ ...leaf, fact: 'constructor' }] },
      ['reservedName …/all/0/fact'],
    ],
    [
      'about a named condition nobody wrote',
      { all: [{ condition: 'x' }] },
      ['unknownCondition …/all/0/condition'],
    ],
  ])('%s', (_, conditions, expected) => {
    expect(problemsIn(conditions)).toEqual(expected);
  });

  test.each<[string, unknown, string]>([
    ['greatherThan', 1, 'unknownOperator …/all/0/operator'],
    ['equal:not', 1, 'unknownDecorator …/all/0/operator'],
    ['nott:equal', 1, 'unknownDecorator …/all/0/operator'],
    [':equal', 1, 'unknownDecorator …/all/0/operator'],
    ['not:not:not:not:equal', 1, 'tooLarge …/all/0/operator'],
    [`${'not:'.repeat(4_000)}equal`, 1, 'tooLarge …/all/0/operator'],
    ['swap:in', ['a'], 'decoratorNotHere …/all/0/operator'],
    ['someValue:in', ['a'], 'decoratorNotHere …/all/0/operator'],
    ['someFact:between', [1, 2], 'decoratorNotHere …/all/0/operator'],
    ['someValue:everyValue:equal', ['a'], 'valueDecoratorOnce …/all/0/operator'],
    ['swap:someValue:equal', ['a'], 'valueDecoratorOnce …/all/0/operator'],
    ['in', 'abc', 'literalListNeeded …/all/0/value'],
    ['in', null, 'literalListNeeded …/all/0/value'],
    ['notIn', { fact: 'l' }, 'literalListNeeded …/all/0/value'],
    ['in', [], 'emptyList …/all/0/value'],
    ['someValue:equal', 'a', 'literalListNeeded …/all/0/value'],
    ['everyValue:equal', { fact: 'l' }, 'literalListNeeded …/all/0/value'],
    ['between', [2, 1], 'rangeNeeded …/all/0/value'],
    ['between', [1, 2, 3], 'rangeNeeded …/all/0/value'],
    ['between', ['1', '2'], 'rangeNeeded …/all/0/value'],
    ['between', { fact: 'l' }, 'rangeNeeded …/all/0/value'],
    ['isBlank', 'true', 'wrongType …/all/0/value'],
    ['withinDays', '30', 'daysNeeded …/all/0/value'],
    ['withinDays', -1, 'daysNeeded …/all/0/value'],
    ['withinDays', 1.5, 'daysNeeded …/all/0/value'],
    ['withinDays', { fact: 'x' }, 'daysNeeded …/all/0/value'],
    ['swap:withinDays', 30, 'decoratorNotHere …/all/0/operator'],
    ['dateBefore', '2023-02-29', 'dateNeeded …/all/0/value'],
    ['dateAfter', 45000, 'dateNeeded …/all/0/value'],
    ['dateAfter', ['2024-01-01'], 'dateNeeded …/all/0/value'],
    ['equal', Number.NaN, 'wrongType …/all/0/value'],
    ['equal', { fact: 'x', path: '$' }, 'engineOnlyKey …/all/0/value/path'],
    ['equal', { fact: 3 }, 'wrongType …/all/0/value/fact'],
    ['in', [[1]], 'wrongType …/all/0/value/0'],
    ['equal', 'x'.repeat(2_001), 'tooLarge …/all/0/value'],
    ['in', Array.from({ length: 1_001 }, () => 1), 'tooLarge …/all/0/value'],
  ])('%s with %j', (operator, value, expected) => {
    expect(problemsIn({ all: [{ fact: 'x', operator, value }] })).toContain(expected);
  });
});

describe('limits of depth and size', () => {
  const nested = (levels: number): unknown => (levels === 1 ? leaf : { not: nested(levels - 1) });
  const many = (count: number) => ({
    any: Array.from({ length: count }, (_, value) => ({ ...leaf, value })),
  });

  test('32 levels are allowed, 33 are not', () => {
    expect(problemsIn(nested(32))).toEqual([]);
    expect(problemsIn(nested(33))).toEqual(['tooDeep …']);
    expect(problemsIn(nested(500))).toEqual(['tooDeep …']);
  });

  test('levels are counted through named conditions', () => {
    const conditions = { a: nested(20), b: { all: [{ condition: 'a' }] } };
    const file = (levels: number) =>
      packFile({ conditions, rules: [rule('Good', { not: nestedMention(levels - 1) })] });
    const nestedMention = (levels: number): unknown =>
      levels === 1 ? { condition: 'b' } : { not: nestedMention(levels - 1) };
    // b is one level above its mention, the mention one above a's 20.
    expect(problemsOf(file(10))).toEqual([]);
    expect(problemsOf(file(11))).toEqual(['tooDeep /rules/0/conditions']);
  });

  test('2,000 conditions in a file are allowed, one more is not', () => {
    const rules = (last: number) => [rule('A', many(999)), rule('B', many(last))];
    expect(problemsOf(packFile({ rules: rules(999) }))).toEqual([]);
    expect(problemsOf(packFile({ rules: rules(1_000) }))).toEqual([
      'tooManyConditions /rules/1/conditions/any/999',
    ]);
  });

  test('conditions that double at every mention are counted, not expanded', () => {
    const doublings = Object.fromEntries(
      Array.from({ length: 25 }, (_, level) => [
        `c${level}`,
        level === 0
          ? { all: [leaf] }
          : { all: [{ condition: `c${level - 1}` }, { condition: `c${level - 1}` }] },
      ]),
    );
    const codesFound = problemsOf(packFile({ conditions: doublings }));
    expect(codesFound).not.toContain('tooManyConditions /conditions/c8');
    expect(codesFound).toContain('tooManyConditions /conditions/c9');
    expect(codesFound).toContain('tooManyConditions /conditions/c24');
  });
});

describe('named conditions that go round in a circle', () => {
  const mention = (name: string) => ({ all: [leaf, { condition: name }] });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['one that mentions itself', { a: mention('a') }, 'a', 'a → a'],
    ['two', { a: mention('b'), b: mention('a') }, 'a', 'a → b → a'],
    [
      'three behind a fourth',
      { x: mention('a'), a: mention('b'), b: mention('c'), c: mention('a') },
      'a',
      'a → b → c → a',
    ],
  ])('%s', (_, conditions, name, found) => {
    const result = parsePack(packFile({ conditions }));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'conditionCycle', at: ['conditions', name], found }],
    });
  });
});

describe('problems', () => {
  test('are told all at once, each with the name of its rule', () => {
    const rules = [
      rule('VIP', {
        all: [
          { ...leaf, operator: 'more than' },
          { ...leaf, extra: 1 },
        ],
      }),
      rule('Lost', { any: [] }, 0),
    ];
    const result = parsePack(packFile({ id: 7, rules }));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ code, rule }) => [code, rule])).toEqual(
      expect.arrayContaining([
        ['wrongType', undefined],
        ['unknownOperator', 'VIP'],
        ['unknownKey', 'VIP'],
        ['emptyGroup', 'Lost'],
        ['badPriority', 'Lost'],
      ]),
    );
    expect(problems).toHaveLength(5);
  });

  test('suggest the nearest name first', () => {
    const result = parsePack(
      packFile({ rules: [rule('A', { all: [{ ...leaf, operator: 'greatherThan' }] })] }),
    );
    expect(result.ok ? [] : result.problems[0]?.expected?.[0]).toBe('greaterThan');
  });

  test('are a hundred at most, and the number of the others', () => {
    const rules = Array.from({ length: 150 }, (_, n) => rule(`r${n}`, { all: [] }));
    const result = parsePack(packFile({ rules }));
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(101);
    expect(problems[100]).toEqual({ code: 'moreProblems', at: [], values: { more: 50 } });
  });

  test('read as sentences in three languages', () => {
    const result = parsePack(packFile({ rules: [rule('VIP', { all: [{ ...leaf, operator: 'lesThan' }] })] }));
    const lines = result.ok ? [] : result.problems.map((problem) => renderProblem(problem, 'zh-TW'));
    expect(lines[0]).toContain('沒有 "lesThan" 這個運算子。請改用：lessThan、');
  });
});

describe('two segments with one title', () => {
  const segment = (id: string, title: unknown) => ({ id, title, color: '#ffffff', playbook: [] });
  const problemsOf = (...titles: readonly unknown[]) => {
    const segments = [...titles.map((title, index) => segment(`s${index}`, title)), segment('rest', 'Rest')];
    const event = { type: 'segment', params: { segment: 's0' } };
    const result = parsePack(packFile({ segments, rules: [{ ...rule('A', { all: [leaf] }), event }] }));
    return result.ok ? [] : result.problems;
  };

  test('could not be told apart in the sheet, in whichever language it is', () => {
    expect(problemsOf('Loyal', 'Loyal')).toEqual([
      { code: 'sameTitle', at: ['segments', 1, 'title'], found: 'Loyal', values: { other: 's0' } },
    ]);
    const one = { en: 'Big', 'zh-CN': '大', 'zh-TW': '大' };
    expect(codes(problemsOf(one, { ...one, en: 'Large', 'zh-CN': '大户' }))).toEqual([
      'sameTitle /segments/1/title',
    ]);
    expect(codes(problemsOf('A', 'B', 'A', 'Rest'))).toEqual([
      'sameTitle /segments/2/title',
      'sameTitle /segments/4/title',
    ]);
  });

  test('one title in two languages of two segments is no matter, nor is a comma', () => {
    const one = { en: 'VIP', 'zh-CN': '贵宾', 'zh-TW': '貴賓' };
    expect(problemsOf(one, { en: 'Guest', 'zh-CN': 'VIP', 'zh-TW': 'Guest' }, 'New, large')).toEqual([]);
  });

  test('missing titles are told once, as missing', () => {
    expect(codes(problemsOf('', ''))).toEqual(['blankText /segments/0/title', 'blankText /segments/1/title']);
  });
});
