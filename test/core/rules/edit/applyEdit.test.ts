/** Edits of a pack: what each does, what it refuses, and what no edit may ever do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderProblem } from '../../../../src/core/problem';
import { inOrder } from '../../../../src/core/rules/askedInOrder';
import { acceptPack } from '../../../../src/core/rules/check/acceptPack';
import { applyEdit } from '../../../../src/core/rules/edit/applyEdit';
import type { Edit } from '../../../../src/core/rules/edit/edit';
import type { RulePack } from '../../../../src/core/rules/pack';
import { parsePack } from '../../../../src/core/rules/parse/parsePack';
import { codes, deepFreeze, leaf, packFile, parsed, rule } from '../samplePack';
import { arbitraryEdit, arbitraryPack, editKinds } from './arbitraryEdits';

const mention = { condition: 'many' };
const example = { name: 'Ann', facts: { orders: 5 }, expected: 'good' };
const pack = deepFreeze(
  parsed(
    packFile({
      facts: { orders: { kind: 'number' }, spare: { kind: 'text' } },
      conditions: { many: { all: [leaf] }, unused: { not: mention } },
      rules: [
        rule('third', { all: [leaf] }, 10),
        rule('first', { any: [mention, { not: mention }] }, 30),
        rule('second', { all: [leaf] }, 20),
        rule('last', { all: [leaf] }, 10),
      ],
      examples: [example],
    }),
  ),
);

function edited(edit: Edit, from: RulePack = pack): RulePack {
  const result = applyEdit(from, deepFreeze(edit));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function refused(edit: Edit, from: RulePack = pack): readonly string[] {
  const result = applyEdit(from, deepFreeze(edit));
  return result.ok ? [] : codes(result.problems);
}

const asked = ({ rules }: RulePack) => inOrder(rules).map(({ rule: { name } }) => name);
const named = ({ rules }: RulePack, name: string) => rules.find((one) => one.name === name);
const segment = { id: 'new', title: { en: 'N', 'zh-CN': 'N', 'zh-TW': 'N' }, color: '#abcdef', playbook: [] };
const newRule = { ...(pack.rules[0] as RulePack['rules'][number]), name: 'new', priority: 15 };

describe('rules', () => {
  test('a new one is asked by its priority, or at the place that was asked for', () => {
    expect(asked(edited({ kind: 'addRule', rule: newRule }))).toEqual([
      'first',
      'second',
      'new',
      'third',
      'last',
    ]);
    const placed = edited({ kind: 'addRule', rule: newRule, to: 1 });
    expect(asked(placed)).toEqual(['first', 'new', 'second', 'third', 'last']);
  });

  test('one is removed', () => {
    expect(asked(edited({ kind: 'removeRule', name: 'second' }))).toEqual(['first', 'third', 'last']);
  });

  test.each([
    ['third', 0, 30],
    ['third', 1, 30],
    ['third', 3, 10],
    ['first', 1, 20],
    ['first', 2, 10],
    ['first', 3, 10],
    ['second', 1, 20],
    ['last', 2, 10],
    ['last', 1, 30],
  ])(
    '%s moved to place %i of the asking gets priority %i, and no other rule changes',
    (name, to, priority) => {
      const moved = edited({ kind: 'moveRule', name, to });
      const rest = asked(pack).filter((other) => other !== name);
      expect(asked(moved)).toEqual([...rest.slice(0, to), name, ...rest.slice(to)]);
      expect(named(moved, name)?.priority).toBe(priority);
      for (const other of rest) expect(named(moved, other)).toEqual(named(pack, other));
    },
  );

  test('a rule keeps its own priority between two others', () => {
    const spread = edited({
      kind: 'changeRule',
      name: 'last',
      rule: { ...newRule, name: 'last', priority: 5 },
    });
    const moved = edited(
      { kind: 'moveRule', name: 'second', to: 2 },
      edited({ kind: 'addRule', rule: { ...newRule, name: 'low', priority: 25 } }, spread),
    );
    expect(asked(moved)).toEqual(['first', 'low', 'second', 'third', 'last']);
    expect(moved.rules.map(({ name }) => name)).toEqual(['third', 'first', 'second', 'last', 'low']);
  });

  test('a copy is asked next and has a free name', () => {
    const twice = edited(
      { kind: 'duplicateRule', name: 'third' },
      edited({ kind: 'duplicateRule', name: 'third' }),
    );
    expect(asked(twice)).toEqual(['first', 'second', 'third', 'third (3)', 'third (2)', 'last']);
    expect({ ...named(twice, 'third (2)'), name: 'third' }).toEqual(named(pack, 'third'));
    const third = edited({ kind: 'duplicateRule', name: 'third (2)' }, twice);
    expect(named(third, 'third (4)')).toBeDefined();
    const long = 'x'.repeat(100);
    const renamed = edited({ kind: 'changeRule', name: 'last', rule: { ...newRule, name: long } });
    expect(edited({ kind: 'duplicateRule', name: long }, renamed).rules[4]?.name).toBe(
      `${'x'.repeat(96)} (2)`,
    );
  });

  test('one is muted and asked again', () => {
    const muted = edited({ kind: 'muteRule', name: 'second', muted: true });
    expect(named(muted, 'second')?.muted).toBe(true);
    expect(edited({ kind: 'muteRule', name: 'second', muted: false }, muted)).toEqual(pack);
  });

  test('one is changed in its place in the file, its name too', () => {
    expect(edited({ kind: 'changeRule', name: 'second', rule: newRule }).rules[2]).toEqual(newRule);
  });
});

describe('segments', () => {
  test('a new one stands last, or at the place that was asked for', () => {
    const ids = (one: RulePack) => one.segments.map(({ id }) => id);
    expect(ids(edited({ kind: 'addSegment', segment }))).toEqual(['good', 'rest', 'new']);
    const placed = edited({ kind: 'addSegment', segment, to: 1 });
    expect(ids(placed)).toEqual(['good', 'new', 'rest']);
    expect(ids(edited({ kind: 'moveSegment', id: 'rest', to: 0 }, placed))).toEqual(['rest', 'good', 'new']);
    expect(ids(edited({ kind: 'removeSegment', id: 'new' }, placed))).toEqual(['good', 'rest']);
  });

  test('rules, test customers and everybody else follow a new id', () => {
    const changed = edited({ kind: 'changeSegment', id: 'good', segment });
    expect(changed.segments[0]).toEqual(segment);
    expect(changed.rules.map(({ event }) => event.params.segment)).toEqual(['new', 'new', 'new', 'new']);
    expect(changed.examples).toEqual([{ ...example, expected: 'new' }]);
    expect(edited({ kind: 'changeSegment', id: 'rest', segment }).otherwise).toBe('new');
    const collecting = edited({ kind: 'changePack', changes: { hitPolicy: 'collect' } });
    const followed = edited({ kind: 'changeSegment', id: 'good', segment }, collecting);
    expect(followed.examples?.[0]?.expected).toEqual(['new']);
  });
});

describe('named conditions', () => {
  test('one is added, changed and removed', () => {
    const added = edited({ kind: 'addCondition', name: 'more', condition: { all: [leaf] } });
    expect(added.conditions?.more).toEqual({ all: [leaf] });
    const changed = edited({ kind: 'changeCondition', name: 'more', condition: { not: leaf } }, added);
    expect(changed.conditions?.more).toEqual({ not: leaf });
    expect(edited({ kind: 'removeCondition', name: 'more' }, changed)).toEqual(pack);
  });

  test('a new name is followed by every mention, also inside another named condition', () => {
    const renamed = edited({ kind: 'renameCondition', name: 'many', to: 'lots' });
    expect(renamed.conditions).toEqual({ lots: { all: [leaf] }, unused: { not: { condition: 'lots' } } });
    const lots = { condition: 'lots' };
    expect(named(renamed, 'first')?.conditions).toEqual({ any: [lots, { not: lots }] });
  });

  test('the last one takes the key with it', () => {
    const one = parsed(packFile({ conditions: { many: { all: [leaf] } } }));
    expect('conditions' in edited({ kind: 'removeCondition', name: 'many' }, one)).toBe(false);
  });
});

test('facts are declared, changed and removed', () => {
  const added = edited({ kind: 'addFact', fact: 'ward', use: { kind: 'text' } });
  expect(added.facts.ward).toEqual({ kind: 'text' });
  const changed = edited({ kind: 'changeFact', fact: 'ward', use: { kind: 'day' } }, added);
  expect(changed.facts.ward).toEqual({ kind: 'day' });
  expect(edited({ kind: 'removeFact', fact: 'ward' }, changed)).toEqual(pack);
});

describe('the pack itself', () => {
  test('only the given fields change', () => {
    const title = { en: 'T', 'zh-CN': 'T', 'zh-TW': 'T' };
    const changes = { title, schemes: { rfm: { bins: 3 } }, otherwise: 'good' };
    expect(edited({ kind: 'changePack', changes })).toEqual({ ...pack, ...changes });
  });

  test('test customers are respelt for another hit policy', () => {
    const collecting = edited({ kind: 'changePack', changes: { hitPolicy: 'collect' } });
    expect(collecting.examples?.[0]?.expected).toEqual(['good']);
    expect(edited({ kind: 'changePack', changes: { hitPolicy: 'first' } }, collecting)).toEqual(pack);
    const several = { ...collecting, examples: [{ ...example, expected: ['good', 'rest'] }] };
    expect(refused({ kind: 'changePack', changes: { hitPolicy: 'first' } }, several)).not.toEqual([]);
  });
});

test.each<[string, Edit, readonly string[]]>([
  ['an unknown kind', { kind: 'undo' } as unknown as Edit, ['unknownEdit /']],
  ['a kind that JavaScript knows', { kind: 'constructor' } as unknown as Edit, ['unknownEdit /']],
  ['nothing', null as unknown as Edit, ['unknownEdit /']],
  ['nothing at all', undefined as unknown as Edit, ['unknownEdit /']],
  ['a word', 'removeRule' as unknown as Edit, ['unknownEdit /']],
  [
    'rules among the changes of a pack',
    { kind: 'changePack', changes: { rules: [] } } as unknown as Edit,
    ['notChangeable /'],
  ],
  [
    'another id beside another title',
    { kind: 'changePack', changes: { title: segment.title, id: 'other' } } as unknown as Edit,
    ['notChangeable /'],
  ],
  ['no changes of a pack', { kind: 'changePack', changes: null } as unknown as Edit, ['notChangeable /']],
  ['a rule that is not there', { kind: 'removeRule', name: 'x' }, ['unknownRule /']],
  ['a place behind the last', { kind: 'moveRule', name: 'first', to: 4 }, ['noSuchPlace /']],
  ['half a place', { kind: 'moveSegment', id: 'good', to: 0.5 }, ['noSuchPlace /']],
  [
    'a name that is taken',
    { kind: 'addRule', rule: { ...newRule, name: 'last' } },
    ['repeatedName /rules/4/name'],
  ],
  [
    'a rule to nowhere',
    { kind: 'addRule', rule: { ...newRule, event: { type: 'segment', params: { segment: 'x' } } }, to: 0 },
    ['unknownSegment /rules/4/event/params/segment'],
  ],
  [
    'an operator that does not fit',
    {
      kind: 'changeRule',
      name: 'second',
      rule: { ...newRule, conditions: { all: [{ ...leaf, operator: 'startsWith' }] } },
    },
    ['operatorDoesNotFit /rules/2/conditions/all/0/operator'],
  ],
  [
    'a fact that nobody declared',
    { kind: 'changeCondition', name: 'many', condition: { all: [{ ...leaf, fact: 'x' }] } },
    ['undeclaredFact /conditions/many/all/0/fact'],
  ],
  [
    'a circle',
    { kind: 'changeCondition', name: 'many', condition: { condition: 'unused' } },
    ['conditionCycle /conditions/many'],
  ],
  ['a segment in use', { kind: 'removeSegment', id: 'good' }, ['stillUsed /segments/0']],
  ['the segment of all others', { kind: 'removeSegment', id: 'rest' }, ['stillUsed /segments/1']],
  ['a named condition in use', { kind: 'removeCondition', name: 'many' }, ['stillUsed /conditions/many']],
  [
    'a name that another has',
    { kind: 'renameCondition', name: 'many', to: 'unused' },
    ['repeatedName /conditions/unused'],
  ],
  [
    'a named condition twice',
    { kind: 'addCondition', name: 'many', condition: mention },
    ['repeatedName /conditions/many'],
  ],
  ['a fact in use', { kind: 'removeFact', fact: 'orders' }, ['stillUsed /facts/orders']],
  [
    'a fact twice',
    { kind: 'addFact', fact: 'orders', use: { kind: 'text' } },
    ['repeatedName /facts/orders'],
  ],
  [
    'a reserved name',
    { kind: 'addFact', fact: '__proto__', use: { kind: 'text' } },
    ['reservedName /facts/__proto__'],
  ],
  [
    'an option that there is not',
    { kind: 'changePack', changes: { schemes: { rfm: { bin: 3 } } } },
    ['unknownOption /schemes/rfm/bin'],
  ],
  [
    'a number that JSON has not',
    { kind: 'changeCondition', name: 'many', condition: { all: [{ ...leaf, value: Number.NaN }] } },
    ['wrongType /conditions/many/all/0/value'],
  ],
])('%s is refused', (_, edit, expected) => {
  expect(refused(edit)).toEqual(expected);
});

test('a change of kind names every condition that no longer fits', () => {
  const problems = refused({ kind: 'changeFact', fact: 'orders', use: { kind: 'text' } });
  expect(problems).toContain('operatorDoesNotFit /conditions/many/all/0/operator');
  expect(problems).toContain('operatorDoesNotFit /rules/3/conditions/all/0/operator');
});

test.each<[Edit, string, string]>([
  [
    { kind: 'removeSegment', id: 'good' },
    '/segments/0: "good" cannot be removed, because it is still used by: the rule “third”, the rule “first”, the rule “second”, the rule “last”, the test customer “Ann”. Change or remove those first.',
    '/segments/0：無法刪除 "good"，下列各處仍在使用：規則「third」、規則「first」、規則「second」、規則「last」、測試客戶「Ann」。請先修改或刪除這些內容。',
  ],
  [
    { kind: 'removeSegment', id: 'rest' },
    '/segments/1: "rest" cannot be removed, because it is still used by: the customers whom no rule takes. Change or remove those first.',
    '/segments/1：無法刪除 "rest"，下列各處仍在使用：其餘客戶。請先修改或刪除這些內容。',
  ],
  [
    { kind: 'removeCondition', name: 'many' },
    '/conditions/many: "many" cannot be removed, because it is still used by: the rule “first”, the named condition “unused”. Change or remove those first.',
    '/conditions/many：無法刪除 "many"，下列各處仍在使用：規則「first」、具名條件「unused」。請先修改或刪除這些內容。',
  ],
  [
    { kind: 'removeFact', fact: 'orders' },
    '/facts/orders: "orders" cannot be removed, because it is still used by: the rule “third”, the rule “second”, the rule “last”, the named condition “many”, the test customer “Ann”. Change or remove those first.',
    '/facts/orders：無法刪除 "orders"，下列各處仍在使用：規則「third」、規則「second」、規則「last」、具名條件「many」、測試客戶「Ann」。請先修改或刪除這些內容。',
  ],
])('who still uses it is named: $kind', (edit, english, traditional) => {
  const result = applyEdit(pack, edit);
  if (result.ok) throw new Error('was not refused');
  expect(result.problems.map((problem) => renderProblem(problem, 'en'))).toEqual([english]);
  expect(result.problems.map((problem) => renderProblem(problem, 'zh-TW'))).toEqual([traditional]);
});

test('a fact that another is compared with is in use', () => {
  const compared = { all: [{ ...leaf, value: { fact: 'other' } }] };
  const facts = { orders: { kind: 'number' }, other: { kind: 'number' } };
  const one = parsed(packFile({ facts, rules: [rule('r', compared)] }));
  expect(refused({ kind: 'removeFact', fact: 'other' }, one)).toEqual(['stillUsed /facts/other']);
});

test('a pack that grows beyond what can be read again is refused', () => {
  const line = { en: 'x'.repeat(2000), 'zh-CN': 'x', 'zh-TW': 'x' };
  const playbook = Array.from({ length: 500 }, () => line);
  expect(refused({ kind: 'addSegment', segment: { ...segment, playbook } })).toEqual(['tooLarge /']);
});

describe('any edits, one after another', () => {
  test('give a pack that a file could hold, or problems with words, and leave the given pack alone', () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryPack, fc.array(arbitraryEdit, { minLength: 1, maxLength: 8 }), (file, edits) => {
        const start = parsePack(file);
        if (!start.ok) throw new Error(JSON.stringify(start.problems));
        let now = deepFreeze(start.value);
        for (const edit of edits) {
          const result = applyEdit(now, deepFreeze(edit));
          if (!result.ok) {
            expect(result.problems.length).toBeGreaterThan(0);
            for (const problem of result.problems)
              expect(renderProblem(problem, 'zh-CN')).not.toMatch(/\{\w+\}/);
            continue;
          }
          const again = acceptPack(JSON.stringify(result.value));
          expect(again).toEqual({ ok: true, value: result.value });
          done.set(edit.kind, (done.get(edit.kind) ?? 0) + 1);
          now = deepFreeze(result.value);
        }
      }),
      { numRuns: 500, seed: 11 },
    );
    // Every kind of edit went through many times, or the test would say little.
    for (const kind of editKinds) expect(done.get(kind) ?? 0, kind).toBeGreaterThan(10);
  });

  test('a move leads to exactly that place of the asking and touches one rule', () => {
    fc.assert(
      fc.property(arbitraryPack, fc.nat(4), fc.nat(4), (file, from, to) => {
        const start = parsed(file);
        const order = asked(start);
        fc.pre(from < order.length && to < order.length);
        const name = order[from] ?? '';
        const moved = edited({ kind: 'moveRule', name, to }, deepFreeze(start));
        const rest = order.filter((other) => other !== name);
        expect(asked(moved)).toEqual([...rest.slice(0, to), name, ...rest.slice(to)]);
        for (const other of rest) expect(named(moved, other)).toEqual(named(start, other));
        expect({ ...moved, rules: [] }).toEqual({ ...start, rules: [] });
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  test('whatever stands in an edit, nothing is thrown', () => {
    const anything = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(Number.NaN, -1, 'first', 'good', '__proto__'),
    );
    const fields = ['rule', 'name', 'to', 'muted', 'segment', 'id', 'condition', 'fact', 'use', 'changes'];
    const record = fc.record(Object.fromEntries(fields.map((field) => [field, anything])), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...editKinds), record, (kind, payload) => {
        const result = applyEdit(pack, { ...payload, kind } as unknown as Edit);
        if (result.ok) expect(acceptPack(JSON.stringify(result.value)).ok).toBe(true);
      }),
      { numRuns: 2000, seed: 13 },
    );
  });
});
