/** What two packs differ in: nothing forgotten, nothing invented. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../../src/core/rules/edit/applyEdit';
import type { Difference, PackDiff } from '../../../../../src/core/rules/edit/diff/difference';
import { diffPacks } from '../../../../../src/core/rules/edit/diff/diffPacks';
import type { Edit } from '../../../../../src/core/rules/edit/edit';
import type { Condition, RulePack } from '../../../../../src/core/rules/pack';
import { packFiles } from '../../../../rules/packFiles';
import { deepFreeze, leaf, packFile, parsed, rule } from '../../samplePack';
import { arbitraryEdit, arbitraryPack } from '../arbitraryEdits';
import { applyDiff } from './applyDiff';
import { canonicalPack, spell } from './canonicalPack';

const city = (value: string): Condition => ({ fact: 'city', operator: 'equal', value });
const text = (all: string) => ({ en: all, 'zh-CN': all, 'zh-TW': all });

const file = packFile({
  facts: { orders: { kind: 'number' }, city: { kind: 'text', title: text('City') } },
  conditions: { many: { all: [leaf] }, few: { not: { condition: 'many' } } },
  segments: [
    { id: 'good', title: 'Good', color: '#c6efce', playbook: ['Call.', 'Write.'] },
    { id: 'rest', title: 'Rest', color: '#FFFFFF', playbook: [] },
  ],
  rules: [
    rule('a', { all: [{ condition: 'many' }, city('Paris')] }, 30),
    rule('b', { any: [leaf, { not: city('Lyon') }] }, 20),
    rule('c', { not: leaf }, 10),
    rule('d', { all: [{ condition: 'few' }] }, 10),
  ],
  examples: [{ name: 'Ann', facts: { orders: 5 }, expected: 'good' }],
});
const pack = deepFreeze(parsed(file));
const first = pack.rules[0] as RulePack['rules'][number];

/** The pack after these edits; each must be possible. */
function edited(...edits: readonly Edit[]): RulePack {
  return edits.reduce((now, edit) => {
    const result = applyEdit(now, edit);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  }, pack);
}

const withRule = (conditions: unknown) => ({ ...first, conditions }) as typeof first;
const changeA = (conditions: unknown): Edit => ({
  kind: 'changeRule',
  name: 'a',
  rule: withRule(conditions),
});
const many = { condition: 'many' };
const ofA = (...at: readonly (string | number)[]) => ({
  change: 'condition',
  of: 'rule',
  name: 'a',
  at: ['conditions', ...at],
});

describe('spellings that make no difference', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['a priority of 1', { rules: [rule('a', { all: [leaf] })] }, { rules: [rule('a', { all: [leaf] }, 1)] }],
    [
      'muted: false',
      { rules: [{ ...rule('a', { all: [leaf] }), muted: false }] },
      { rules: [rule('a', { all: [leaf] })] },
    ],
    ['one text for all languages', { title: text('T') }, { title: 'T' }],
    ['whole: false', { facts: { orders: { kind: 'number', whole: false } } }, {}],
    [
      'the order of facts',
      { facts: { orders: { kind: 'number' }, city: { kind: 'text' } } },
      { facts: { city: { kind: 'text' }, orders: { kind: 'number' } } },
    ],
    ['no named conditions', { conditions: {} }, {}],
    ["a scheme's default", { schemes: { rfm: { bins: 5 } } }, { schemes: { rfm: {} } }],
    ['no test customers', { examples: [] }, {}],
    [
      'a blank of a test customer',
      { examples: [{ name: 'A', facts: { orders: null }, expected: 'good' }] },
      { examples: [{ name: 'A', facts: {}, expected: 'good' }] },
    ],
    [
      'the order of test customers',
      { examples: ['A', 'B'].map((name) => ({ name, facts: {}, expected: 'rest' })) },
      { examples: ['B', 'A'].map((name) => ({ name, facts: {}, expected: 'rest' })) },
    ],
    [
      'the order in the file of rules with priorities',
      { rules: [rule('a', { all: [leaf] }, 2), rule('b', { all: [leaf] })] },
      { rules: [rule('b', { all: [leaf] }), rule('a', { all: [leaf] }, 2)] },
    ],
    [
      'the letters of a colour',
      {
        segments: [
          { id: 'rest', title: 'R', color: '#ABCDEF', playbook: [] },
          ...[{ id: 'good', title: 'G', color: '#ffffff', playbook: [] }],
        ],
      },
      {
        segments: [
          { id: 'rest', title: 'R', color: '#abcdef', playbook: [] },
          ...[{ id: 'good', title: 'G', color: '#FFFFFF', playbook: [] }],
        ],
      },
    ],
  ])('%s', (_, one, other) => {
    const [before, after] = [parsed(packFile(one)), parsed(packFile(other))];
    expect(diffPacks(before, after)).toEqual([]);
    expect(diffPacks(after, before)).toEqual([]);
  });
});

describe('one edit', () => {
  test.each<[string, Edit, readonly object[]]>([
    [
      'a leaf with another value',
      changeA({ all: [many, city('Lyon')] }),
      [{ ...ofA('all', 1), from: city('Paris'), to: city('Lyon') }],
    ],
    [
      'a leaf more',
      changeA({ all: [leaf, many, city('Paris')] }),
      [{ ...ofA('all', 0), from: null, to: leaf }],
    ],
    ['a leaf less', changeA({ all: [city('Paris')] }), [{ ...ofA('all', 0), from: many, to: null }]],
    [
      'a leaf less beside one that changed',
      changeA({ all: [city('Lyon')] }),
      [
        { ...ofA('all', 0), from: many, to: null },
        { ...ofA('all', 0), from: city('Paris'), to: city('Lyon') },
      ],
    ],
    [
      'OR instead of AND',
      changeA({ any: [many, city('Paris')] }),
      [{ ...ofA(), from: first.conditions, to: { any: [many, city('Paris')] } }],
    ],
    [
      'a leaf under not',
      {
        kind: 'changeRule',
        name: 'c',
        rule: { ...(pack.rules[2] as typeof first), conditions: { not: city('x') } },
      },
      [{ ...ofA('not'), name: 'c', from: leaf, to: city('x') }],
    ],
    [
      'a rule to another segment, muted, with another priority and the same place',
      {
        kind: 'changeRule',
        name: 'a',
        rule: {
          ...first,
          priority: 25,
          muted: true,
          event: { type: 'segment', params: { segment: 'rest' } },
        },
      },
      [
        { change: 'changed', of: 'rule', name: 'a', at: ['priority'], from: 30, to: 25 },
        { change: 'changed', of: 'rule', name: 'a', at: ['muted'], from: false, to: true },
        { change: 'changed', of: 'rule', name: 'a', at: ['segment'], from: 'good', to: 'rest' },
      ],
    ],
    [
      'a rule asked later: it alone has moved',
      { kind: 'moveRule', name: 'a', to: 1 },
      [
        { change: 'moved', of: 'rule', name: 'a', from: 0, to: 1 },
        { change: 'changed', of: 'rule', name: 'a', at: ['priority'], from: 30, to: 20 },
      ],
    ],
    [
      'a rule asked earlier: it alone has moved',
      { kind: 'moveRule', name: 'b', to: 0 },
      [
        { change: 'moved', of: 'rule', name: 'b', from: 1, to: 0 },
        { change: 'changed', of: 'rule', name: 'b', at: ['priority'], from: 20, to: 30 },
      ],
    ],
    ['a copy', { kind: 'duplicateRule', name: 'a' }, [{ change: 'added', of: 'rule', name: 'a (2)', to: 1 }]],
    [
      'a rule less',
      { kind: 'removeRule', name: 'b' },
      [{ change: 'removed', of: 'rule', name: 'b', from: 1 }],
    ],
    [
      'another name for a rule',
      { kind: 'changeRule', name: 'a', rule: { ...first, name: 'z' } },
      [{ change: 'renamed', of: 'rule', name: 'z', from: 'a' }],
    ],
    [
      'another name for a named condition, mentioned in rules and in another one',
      { kind: 'renameCondition', name: 'many', to: 'lots' },
      [{ change: 'renamed', of: 'condition', name: 'lots', from: 'many' }],
    ],
    [
      'a named condition anew',
      { kind: 'changeCondition', name: 'many', condition: { all: [city('x')] } },
      [{ ...ofA(), of: 'condition', name: 'many', at: ['all', 0], from: leaf, to: city('x') }],
    ],
    [
      'another id for a segment that rules and a test customer mention',
      {
        kind: 'changeSegment',
        id: 'good',
        segment: { ...(pack.segments[0] as RulePack['segments'][number]), id: 'vip' },
      },
      [{ change: 'renamed', of: 'segment', name: 'vip', from: 'good' }],
    ],
    [
      'a title, a colour and the playbook of a segment',
      {
        kind: 'changeSegment',
        id: 'good',
        segment: {
          id: 'good',
          title: { ...text('Good'), 'zh-CN': '好' },
          color: '#000000',
          playbook: [text('Smile.'), text('Call.'), { ...text('Write.'), en: 'Mail.' }],
        },
      },
      [
        { change: 'changed', of: 'segment', name: 'good', at: ['title', 'zh-CN'], from: 'Good', to: '好' },
        { change: 'changed', of: 'segment', name: 'good', at: ['color'], from: '#c6efce', to: '#000000' },
        ...['en', 'zh-CN', 'zh-TW'].map((locale) => ({
          change: 'changed',
          of: 'segment',
          name: 'good',
          at: ['playbook', 0, locale],
          from: null,
          to: 'Smile.',
        })),
        {
          change: 'changed',
          of: 'segment',
          name: 'good',
          at: ['playbook', 2, 'en'],
          from: 'Write.',
          to: 'Mail.',
        },
      ],
    ],
    [
      'a line of a stage that had none',
      {
        kind: 'changeSegment',
        id: 'good',
        segment: {
          ...(pack.segments[0] as RulePack['segments'][number]),
          stages: { opening: [text('Say hello.')] },
        },
      },
      ['en', 'zh-CN', 'zh-TW'].map((locale) => ({
        change: 'changed',
        of: 'segment',
        name: 'good',
        at: ['stages', 'opening', 0, locale],
        from: null,
        to: 'Say hello.',
      })),
    ],
    [
      'a segment elsewhere in the list',
      { kind: 'moveSegment', id: 'rest', to: 0 },
      // Of two neighbours that changed places, either may be said to have moved.
      [{ change: 'moved', of: 'segment', name: 'good', from: 0, to: 1 }],
    ],
    [
      'a fact with another range and title',
      { kind: 'changeFact', fact: 'city', use: { kind: 'text', values: ['Paris', 'Lyon'] } },
      [
        ...['en', 'zh-CN', 'zh-TW'].map((locale) => ({
          change: 'changed',
          of: 'fact',
          name: 'city',
          at: ['title', locale],
          from: 'City',
          to: null,
        })),
        { change: 'changed', of: 'fact', name: 'city', at: ['values'], from: null, to: ['Paris', 'Lyon'] },
      ],
    ],
    [
      'a fact more',
      { kind: 'addFact', fact: 'ward', use: { kind: 'text' } },
      [{ change: 'added', of: 'fact', name: 'ward' }],
    ],
    [
      'what the pack says of itself',
      {
        kind: 'changePack',
        changes: {
          title: { ...text('Sample'), en: 'T', 'zh-CN': '样例', 'zh-TW': '範例' },
          hitPolicy: 'collect',
          otherwise: 'good',
          schemes: { rfm: { bins: 3 } },
        },
      },
      [
        { change: 'changed', of: 'pack', name: 'sample', at: ['title', 'en'], from: 'Sample', to: 'T' },
        { change: 'changed', of: 'pack', name: 'sample', at: ['hitPolicy'], from: 'first', to: 'collect' },
        { change: 'changed', of: 'pack', name: 'sample', at: ['otherwise'], from: 'rest', to: 'good' },
        { change: 'added', of: 'scheme', name: 'rfm' },
      ],
    ],
    [
      'test customers',
      {
        kind: 'changePack',
        changes: {
          examples: [
            { name: 'Ann', facts: { city: 'Paris' }, expected: 'rest' },
            { name: 'Bo', facts: {}, expected: 'rest' },
          ],
        },
      },
      [
        { change: 'added', of: 'example', name: 'Bo' },
        { change: 'changed', of: 'example', name: 'Ann', at: ['facts', 'orders'], from: 5, to: null },
        { change: 'changed', of: 'example', name: 'Ann', at: ['expected'], from: ['good'], to: ['rest'] },
        { change: 'changed', of: 'example', name: 'Ann', at: ['facts', 'city'], from: null, to: 'Paris' },
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(diffPacks(pack, edited(edit))).toEqual(expected);
  });

  test('named conditions that mention one another, both under other names', () => {
    const after = edited(
      { kind: 'renameCondition', name: 'few', to: 'little' },
      { kind: 'renameCondition', name: 'many', to: 'lots' },
    );
    expect(diffPacks(pack, after)).toEqual([
      { change: 'renamed', of: 'condition', name: 'lots', from: 'many' },
      { change: 'renamed', of: 'condition', name: 'little', from: 'few' },
    ]);
  });

  test('a rule of another name that leads elsewhere is another rule', () => {
    const event = { type: 'segment', params: { segment: 'rest' } } as const;
    const after = edited({ kind: 'changeRule', name: 'a', rule: { ...first, name: 'z', event } });
    expect(diffPacks(pack, after)).toEqual([
      { change: 'removed', of: 'rule', name: 'a', from: 0 },
      { change: 'added', of: 'rule', name: 'z', to: 0 },
    ]);
  });

  test('a test customer under another name, its facts in another order', () => {
    const customer = (name: string, facts: object) => ({ examples: [{ name, facts, expected: 'rest' }] });
    const facts = { orders: { kind: 'number' }, city: { kind: 'text' } };
    const [before, after] = [
      customer('Ann', { orders: 1, city: 'x' }),
      customer('Bo', { city: 'x', orders: 1 }),
    ].map((changes) => parsed(packFile({ facts, ...changes }))) as [RulePack, RulePack];
    expect(diffPacks(before, after)).toEqual([{ change: 'renamed', of: 'example', name: 'Bo', from: 'Ann' }]);
  });

  test('an option of a scheme', () => {
    const options = (bins: number): Edit => ({ kind: 'changePack', changes: { schemes: { rfm: { bins } } } });
    expect(diffPacks(edited(options(5)), edited(options(3)))).toEqual([
      { change: 'changed', of: 'scheme', name: 'rfm', at: ['bins'], from: 5, to: 3 },
    ]);
  });

  test('a rule in the middle of many takes no other with it', () => {
    const rules = Array.from({ length: 40 }, (_, index) =>
      rule(`r${index}`, { all: [city(`c${index}`)] }, 40 - index),
    );
    const before = parsed({ ...file, rules });
    const result = applyEdit(before, { kind: 'moveRule', name: 'r7', to: 30 });
    if (!result.ok) throw new Error('not moved');
    const moved = diffPacks(before, result.value).filter(({ change }) => change === 'moved');
    expect(moved).toEqual([{ change: 'moved', of: 'rule', name: 'r7', from: 7, to: 30 }]);
  });
});

test.each(packFiles)(
  'pack $name does not differ from itself, nor from its file with the keys turned round',
  ({ pack: built, json }) => {
    expect(diffPacks(built, built)).toEqual([]);
    expect(diffPacks(built, parsed(keysTurned(json, true)))).toEqual([]);
  },
);

describe('any edits, one after another', () => {
  const edits = fc.array(arbitraryEdit, { minLength: 1, maxLength: 10 });

  test('are told completely, without a word too much, and nothing is told where nothing differs', () => {
    let differing = 0;
    fc.assert(
      fc.property(arbitraryPack, edits, (random, list) => {
        const before = deepFreeze(parsed(random));
        const after = deepFreeze(list.reduce(editedOrSame, before));
        const diff = diffPacks(before, after);
        const wanted = spell(canonicalPack(after));
        expect(diff.length === 0).toBe(spell(canonicalPack(before)) === wanted);
        expect(spell(applyDiff(before, diff, after))).toBe(wanted);
        for (const left of diff) {
          expect(appliedWithout(before, diff, { left, after }), JSON.stringify(left)).not.toBe(wanted);
        }
        if (diff.length > 0) differing += 1;
      }),
      { numRuns: 400, seed: 21 },
    );
    expect(differing).toBeGreaterThan(250);
  });

  test('any two packs are told apart completely', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (one, other) => {
        const [before, after] = [parsed(one), parsed(other)];
        const diff = diffPacks(before, after);
        expect(spell(applyDiff(before, diff, after))).toBe(spell(canonicalPack(after)));
      }),
      { numRuns: 500, seed: 22 },
    );
  });

  test('a single one is told of nothing but what it touches', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryEdit, (random, edit) => {
        const before = parsed(random);
        const diff = diffPacks(before, editedOrSame(before, edit));
        const touched = touchedBy(edit, before);
        const strangers = diff.filter(
          (one) => one.change !== 'moved' && !touched.has(`${one.of} ${one.name}`),
        );
        expect(strangers).toEqual([]);
        expect(diff.filter(({ change }) => change === 'moved').length).toBeLessThan(2);
      }),
      { numRuns: 1200, seed: 23 },
    );
  });

  test('a pack read again, its keys in another order, is the same pack', () => {
    fc.assert(
      fc.property(arbitraryPack, (random) => {
        const before = parsed(random);
        const json: unknown = JSON.parse(JSON.stringify(random));
        expect(diffPacks(before, parsed(keysTurned(json, true)))).toEqual([]);
      }),
      { numRuns: 300, seed: 24 },
    );
  });
});

function editedOrSame(pack: RulePack, edit: Edit): RulePack {
  const result = applyEdit(pack, edit);
  return result.ok ? result.value : pack;
}

/** What the diff without one entry leads to; it may also lead nowhere. */
function appliedWithout(
  before: RulePack,
  diff: PackDiff,
  { left, after }: { readonly left: Difference; readonly after: RulePack },
): string {
  try {
    return spell(
      applyDiff(
        before,
        diff.filter((one) => one !== left),
        after,
      ),
    );
  } catch {
    return 'nowhere';
  }
}

/** Key order is turned round in every object, also where names are the author's. */
function keysTurned(value: unknown, isTop = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => keysTurned(entry));
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).map(([key, entry]) => [key, keysTurned(entry)] as const);
  return Object.fromEntries(isTop || turned.length > 1 ? turned.reverse() : turned);
}

function touchedBy(edit: Edit, before: RulePack): ReadonlySet<string> {
  switch (edit.kind) {
    case 'addRule':
      return new Set([`rule ${edit.rule.name}`]);
    case 'removeRule':
    case 'moveRule':
    case 'muteRule':
      return new Set([`rule ${edit.name}`]);
    case 'duplicateRule':
      return new Set(['(2)', '(3)'].map((ending) => `rule ${edit.name.slice(0, 1)} ${ending}`));
    case 'changeRule':
      return new Set([`rule ${edit.name}`, `rule ${edit.rule.name}`]);
    case 'addSegment':
      return new Set([`segment ${edit.segment.id}`]);
    case 'removeSegment':
    case 'moveSegment':
      return new Set([`segment ${edit.id}`]);
    case 'changeSegment': {
      const users = before.rules.filter(({ event }) => event.params.segment === edit.id);
      const examples = (before.examples ?? []).filter(({ expected }) => [expected].flat().includes(edit.id));
      return new Set([
        `segment ${edit.id}`,
        `segment ${edit.segment.id}`,
        ...users.map(({ name }) => `rule ${name}`),
        ...examples.map(({ name }) => `example ${name}`),
        ...(before.otherwise === edit.id ? ['pack sample'] : []),
      ]);
    }
    case 'addCondition':
    case 'removeCondition':
    case 'changeCondition':
      return new Set([`condition ${edit.name}`]);
    case 'renameCondition':
      return new Set([`condition ${edit.to}`]);
    case 'addFact':
    case 'removeFact':
    case 'changeFact':
      return new Set([`fact ${edit.fact}`]);
    case 'changePack':
      return new Set([
        'pack sample',
        ...['abc', 'rfm'].map((scheme) => `scheme ${scheme}`),
        ...['Ann', 'Bo', 'Cy'].map((name) => `example ${name}`),
      ]);
  }
}
