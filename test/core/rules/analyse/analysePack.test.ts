/** What the static analysis says of small packs, each with the one flaw it is about. */
import { describe, expect, test } from 'vitest';
import { analysePack } from '../../../../src/core/rules/analyse/analysePack';
import type { Finding } from '../../../../src/core/rules/analyse/findings';
import { packSpace } from '../../../../src/core/rules/analyse/packSpace';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import type { RulePack } from '../../../../src/core/rules/pack';
import { deepFreeze, packFile, parsed } from '../samplePack';

type LeafText = readonly [fact: string, operator: string, value: unknown];

const orders = { kind: 'number', min: 0, whole: true };

function leaf([fact, operator, value]: LeafText): unknown {
  return { fact, operator, value };
}

/** A rule of all these conditions; its segment is its name, so that no two rules lead to the same one. */
function rule(name: string, ...leaves: readonly LeafText[]): Record<string, unknown> {
  return {
    name,
    conditions: { all: leaves.map(leaf) },
    event: { type: 'segment', params: { segment: name } },
  };
}

function pack(
  facts: unknown,
  rules: readonly Record<string, unknown>[],
  changes: Readonly<Record<string, unknown>> = {},
): RulePack {
  const names = rules.map((one) => (one.event as RulePack['rules'][number]['event']).params.segment);
  return deepFreeze(
    parsed(
      packFile({
        facts,
        rules,
        segments: [...new Set([...names, 'rest'])].map((id) => ({
          id,
          title: id,
          color: '#ffffff',
          playbook: [],
        })),
        ...changes,
      }),
    ),
  );
}

function findings<K extends Finding['kind']>(
  kind: K,
  from: RulePack,
): readonly Extract<Finding, { kind: K }>[] {
  return analysePack(from).findings.filter(
    (finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind,
  );
}

describe('gaps', () => {
  const recency = { days: { kind: 'number', min: 0 } };

  test('"below 90" beside "above 90" leaves a hole at exactly 90', () => {
    const found = findings(
      'gap',
      pack(recency, [rule('new', ['days', 'lessThan', 90]), rule('old', ['days', 'greaterThan', 90])]),
    );
    expect(found[0]).toMatchObject({ onlyBlank: false, example: { facts: { days: 90 }, assuming: [] } });
  });

  test('a gap that only blanks reach is told as such, with as few blanks as it takes', () => {
    const found = findings(
      'gap',
      pack({ orders, city: { kind: 'text' } }, [
        rule('few', ['orders', 'lessThan', 3], ['city', 'isBlank', false]),
        rule('many', ['orders', 'greaterThanInclusive', 3]),
      ]),
    );
    expect(found.map(({ onlyBlank }) => onlyBlank)).toEqual([true]);
    const blanks = Object.values(found[0]?.example.facts ?? {}).filter((value) => value === null);
    expect(blanks).toHaveLength(1);
  });

  test('a gap among known customers comes before the one among blanks', () => {
    const found = findings('gap', pack({ orders }, [rule('many', ['orders', 'greaterThan', 3])]));
    expect(found.map(({ onlyBlank }) => onlyBlank)).toEqual([false, true]);
    expect(found[1]?.example.facts).toEqual({ orders: null });
  });

  test('combinations are counted where all values can be', () => {
    const facts = {
      r: { kind: 'number', whole: true, min: 1, max: 5 },
      vip: { kind: 'boolean' },
      abc: { kind: 'text', values: ['A', 'B', 'C'] },
    };
    const found = findings(
      'gap',
      pack(facts, [rule('top', ['r', 'greaterThan', 3], ['abc', 'equal', 'A'], ['vip', 'equal', true])]),
    );
    expect(found[0]?.combinations).toEqual({ missing: 28, of: 30 });
  });

  test('nothing is counted where a fact has values without number', () => {
    const found = findings('gap', pack(recency, [rule('new', ['days', 'lessThan', 90])]));
    expect(found[0]).toMatchObject({ onlyBlank: false, combinations: null });
  });

  test('an example of a text that no rule mentions is told as one that stands for any', () => {
    const [gap] = findings(
      'gap',
      pack({ city: { kind: 'text' } }, [rule('north', ['city', 'in', ['Taipei', '…']])]),
    );
    expect(gap?.example).toMatchObject({ facts: { city: '……' }, another: '……' });
    const facts = { city: { kind: 'text' }, kind: { kind: 'text', values: ['…'] } };
    const declared = pack(facts, [rule('taipei', ['city', 'equal', 'Taipei'], ['kind', 'equal', null])]);
    expect(findings('gap', declared)[0]?.example.facts).toEqual({ city: 'Taipei', kind: '…' });
    expect(findings('gap', declared)[0]?.example.another).toBe('……');
  });

  test('examples are figures that people write, where the rules allow', () => {
    const from = pack({ n: { kind: 'number' } }, [rule('zero', ['n', 'equal', 0])]);
    expect(findings('gap', from)[0]?.example.facts).toEqual({ n: 1 });
  });

  test('packs that collect have gaps like all others', () => {
    const from = pack({ orders }, [rule('many', ['orders', 'greaterThan', 3])], { hitPolicy: 'collect' });
    expect(findings('gap', from)).toHaveLength(2);
  });
});

describe('rules that nobody fits', () => {
  test('between 3 and 4, both excluded, lies no whole number', () => {
    const between: readonly LeafText[] = [
      ['n', 'greaterThan', 3],
      ['n', 'lessThan', 4],
    ];
    const whole = pack({ n: { kind: 'number', whole: true } }, [rule('none', ...between)]);
    expect(findings('unsatisfiable', whole)).toEqual([{ kind: 'unsatisfiable', rules: [0] }]);
    expect(findings('unsatisfiable', pack({ n: { kind: 'number' } }, [rule('some', ...between)]))).toEqual(
      [],
    );
  });

  test.each([
    { what: 'above its maximum', fact: { kind: 'number', max: 5 }, test: ['x', 'greaterThan', 5] },
    { what: 'below its minimum', fact: { kind: 'number', min: 1 }, test: ['x', 'between', [0, 0.5]] },
    { what: 'not among its values', fact: { kind: 'text', values: ['A', 'B'] }, test: ['x', 'in', ['D']] },
    {
      what: 'a member that it never has',
      fact: { kind: 'list', values: ['p'] },
      test: ['x', 'contains', 'q'],
    },
    { what: 'of another kind', fact: { kind: 'boolean' }, test: ['x', 'someValue:equal', ['yes', 1]] },
  ] as const)('a value $what never occurs', ({ fact, test: condition }) => {
    const from = pack({ x: fact }, [rule('none', condition), rule('rest', ['x', 'isBlank', false])]);
    expect(findings('unsatisfiable', from).map(({ rules }) => rules)).toEqual([[0]]);
  });

  test('a date before and after the same day', () => {
    const from = pack({ last: { kind: 'day' } }, [
      rule('none', ['last', 'dateBefore', '2024-03-02'], ['last', 'dateAfter', '2024-03-01']),
      rule('one', ['last', 'dateBefore', '2024-03-03'], ['last', 'dateAfter', '2024-03-01']),
    ]);
    expect(findings('unsatisfiable', from).map(({ rules }) => rules)).toEqual([[0]]);
  });

  test('a text compared with a figure counts as its number, as in json-rules-engine', () => {
    const below: LeafText = ['n', 'lessThan', '2'];
    const some = pack({ n: { kind: 'number' } }, [rule('some', below, ['n', 'greaterThan', 1])]);
    expect(findings('unsatisfiable', some)).toEqual([]);
    const none = pack({ n: { kind: 'number' } }, [rule('none', below, ['n', 'greaterThan', 2])]);
    expect(findings('unsatisfiable', none)).toHaveLength(1);
  });

  test('a blank fact in order to be a large one', () => {
    const from = pack({ orders }, [rule('none', ['orders', 'isBlank', true], ['orders', 'greaterThan', 0])]);
    expect(findings('unsatisfiable', from)).toHaveLength(1);
  });
});

describe('masked rules', () => {
  test('one earlier rule is named where it alone is enough', () => {
    const from = pack({ orders }, [
      rule('some', ['orders', 'greaterThan', 1]),
      rule('more', ['orders', 'greaterThan', 2]),
      rule('most', ['orders', 'greaterThan', 9]),
    ]);
    expect(findings('masked', from).map(({ rules, by }) => ({ rules, by }))).toEqual([
      { rules: [1], by: [0] },
      { rules: [2], by: [0] },
    ]);
  });

  test('several rules are named that mask it together, without those that take none of its customers', () => {
    const from = pack({ orders }, [
      rule('few', ['orders', 'lessThan', 3]),
      rule('dozens', ['orders', 'greaterThan', 24]),
      rule('more', ['orders', 'greaterThanInclusive', 3]),
      rule('one to nine', ['orders', 'between', [1, 9]]),
    ]);
    expect(findings('masked', from)).toEqual([{ kind: 'masked', rules: [3], by: [0, 2] }]);
  });

  test('priority decides who is earlier, and muted rules mask nobody', () => {
    const wide = rule('some', ['orders', 'greaterThan', 1]);
    const narrow = rule('most', ['orders', 'greaterThan', 9]);
    expect(findings('masked', pack({ orders }, [wide, { ...narrow, priority: 5 }]))).toEqual([]);
    expect(findings('masked', pack({ orders }, [{ ...wide, muted: true }, narrow]))).toEqual([]);
  });

  test('where every rule that holds counts, none is masked', () => {
    const rules = [rule('some', ['orders', 'greaterThan', 1]), rule('most', ['orders', 'greaterThan', 9])];
    expect(findings('masked', pack({ orders }, rules, { hitPolicy: 'collect' }))).toEqual([]);
  });
});

describe('rules that always hold', () => {
  const everybody = rule('all', ['orders', 'not:greaterThan', 1e9], ['orders', 'notEqual', -1]);
  const bounded = { orders: { ...orders, max: 1_000 } };

  test('before others, and not as the last', () => {
    const before = pack(bounded, [everybody, rule('many', ['orders', 'greaterThan', 9])]);
    expect(findings('always', before)).toEqual([{ kind: 'always', rules: [0] }]);
    const last = pack(bounded, [rule('many', ['orders', 'greaterThan', 9]), everybody]);
    expect(findings('always', last)).toEqual([]);
  });

  test('anywhere in a pack that collects', () => {
    const last = pack(bounded, [rule('many', ['orders', 'greaterThan', 9]), everybody], {
      hitPolicy: 'collect',
    });
    expect(findings('always', last)).toEqual([{ kind: 'always', rules: [1] }]);
  });

  test('a rule that blanks do not fit does not always hold', () => {
    const known = rule('known', ['orders', 'greaterThanInclusive', 0]);
    expect(findings('always', pack(bounded, [known, everybody]))).toEqual([]);
  });
});

describe('overlaps', () => {
  const many = rule('many', ['orders', 'greaterThan', 9]);
  const some = rule('some', ['orders', 'greaterThan', 1]);
  const local = rule('local', ['city', 'equal', 'Taipei']);
  const facts = { orders, city: { kind: 'text' } };

  function relations(from: RulePack): readonly unknown[] {
    return findings('overlap', from).map(({ rules, relation }) => [...rules, relation]);
  }

  test('a narrow rule before a wide one is an exception', () => {
    expect(relations(pack({ orders }, [many, some]))).toEqual([[0, 1, 'exception']]);
  });

  test('rules that share some customers overlap in part, with such a customer', () => {
    const from = pack(facts, [many, local]);
    expect(relations(from)).toEqual([[0, 1, 'partial']]);
    expect(findings('overlap', from)[0]?.example.facts).toEqual({ orders: 10, city: 'Taipei' });
  });

  test('a narrow rule that leads where the wide one leads can be deleted', () => {
    const alike = { ...many, event: some.event };
    expect(relations(pack({ orders }, [alike, some]))).toEqual([[0, 1, 'redundant']]);
  });

  test('a deletable rule is told once', () => {
    const alike = (name: string, least: number) => ({
      ...rule(name, ['orders', 'greaterThan', least]),
      event: some.event,
    });
    const from = pack({ orders }, [alike('most', 20), alike('more', 10), some]);
    expect(relations(from)).toEqual([
      [0, 1, 'redundant'],
      [1, 2, 'redundant'],
    ]);
  });

  test('but not where a rule between them would take its customers', () => {
    const alike = { ...many, event: some.event };
    expect(relations(pack(facts, [alike, local, some]))).toEqual([
      [0, 1, 'partial'],
      [1, 2, 'partial'],
    ]);
  });

  test('a rule in between that is masked only by the narrow one counts too', () => {
    const alike = { ...many, event: some.event };
    const masked = rule('masked', ['orders', 'greaterThan', 20]);
    const from = pack({ orders }, [alike, masked, some]);
    expect(findings('masked', from)).toHaveLength(1);
    expect(relations(from)).toEqual([]);
  });

  test('where every rule that holds counts, only deletable rules are told, wherever they stand', () => {
    const alike = { ...many, event: some.event };
    expect(relations(pack(facts, [some, local, alike], { hitPolicy: 'collect' }))).toEqual([
      [2, 0, 'redundant'],
    ]);
  });

  test('at most a hundred are listed, the others counted', () => {
    const rules = Array.from({ length: 16 }, (_, index) =>
      rule(`${index}`, ['orders', 'between', [index, 100 + index]]),
    );
    const { findings: found, unlisted } = analysePack(pack({ orders }, rules));
    expect(found.filter(({ kind }) => kind === 'overlap')).toHaveLength(100);
    expect(unlisted).toBe(20);
  });
});

describe('lists', () => {
  const facts = { tags: { kind: 'list' } };

  test('each member that rules mention is a question of its own', () => {
    const from = pack(facts, [
      rule('both', ['tags', 'contains', 'a'], ['tags', 'contains', 'b']),
      rule('a', ['tags', 'contains', 'a']),
      rule('not a', ['tags', 'doesNotContain', 'a']),
    ]);
    expect(findings('masked', from)).toEqual([]);
    expect(findings('gap', from).map(({ example }) => example.facts)).toEqual([{ tags: null }]);
  });

  test('an empty list and a list of members that no rule mentions are told apart', () => {
    const from = pack(facts, [rule('mentioned', ['tags', 'someFact:in', ['a', 'b']])]);
    expect(findings('gap', from)[0]?.example.facts).toEqual({ tags: [] });
    const rest = pack(facts, [
      rule('mentioned', ['tags', 'someFact:in', ['a', 'b']]),
      rule('empty', ['tags', 'everyFact:in', ['a', 'b']]),
    ]);
    expect(findings('gap', rest)[0]?.example).toMatchObject({ facts: { tags: ['…'] }, another: '…' });
  });
});

describe('lists and what is left open of them', () => {
  test.each([
    { what: 'a part of a member', test: ['tags', 'someFact:startsWith', 'a'] },
    { what: 'a part of every member', test: ['tags', 'not:everyFact:startsWith', 'a'] },
    { what: 'a list of one number', test: ['tags', 'greaterThan', 5] },
    { what: 'a list of one number, the other way round', test: ['tags', 'swap:lessThan', 5] },
  ] as const)('$what may be in a list that has no member of the rules', ({ test: condition }) => {
    const from = pack({ tags: { kind: 'list' } }, [
      rule('some', condition, ['tags', 'doesNotContain', 'a'], ['tags', 'not:everyFact:in', ['a']]),
    ]);
    expect(findings('unsatisfiable', from)).toEqual([]);
  });

  test('that every other member passes is not that some other does', () => {
    const from = pack({ tags: { kind: 'list' } }, [
      rule('some', ['tags', 'someFact:startsWith', 'a'], ['tags', 'not:everyFact:startsWith', 'a']),
    ]);
    expect(findings('unsatisfiable', from)).toEqual([]);
  });
});

describe('days counted from the analysis date', () => {
  test('on a fact without fixed dates they are exact, whatever the date', () => {
    const from = pack({ last: { kind: 'day' } }, [
      rule('month', ['last', 'withinDays', 30]),
      rule('week', ['last', 'withinDays', 7]),
      rule('older', ['last', 'not:withinDays', 30], ['last', 'isBlank', false]),
    ]);
    expect(findings('masked', from)).toEqual([{ kind: 'masked', rules: [1], by: [0] }]);
    const [gap] = findings('gap', from);
    expect(gap).toMatchObject({ onlyBlank: true, example: { facts: { last: null }, asOf: '2025-01-01' } });
  });

  test('beside fixed dates nothing is proved that another analysis date would disprove', () => {
    const from = pack({ last: { kind: 'day' } }, [
      rule('before', ['last', 'dateBefore', '2020-01-01']),
      rule('month', ['last', 'withinDays', 30], ['last', 'dateBefore', '2024-01-01']),
    ]);
    expect(analysePack(from).findings.map(({ kind }) => kind)).not.toContain('unsatisfiable');
  });

  test('nobody whose day is blank is within them, whatever the date', () => {
    const from = pack({ last: { kind: 'day' } }, [
      rule('none', ['last', 'withinDays', 30], ['last', 'isBlank', true]),
      rule('before', ['last', 'dateBefore', '2020-01-01']),
    ]);
    expect(findings('unsatisfiable', from).map(({ rules }) => rules)).toEqual([[0]]);
  });
});

describe('conditions that no single fact decides', () => {
  const facts = { first: { kind: 'number' }, second: { kind: 'number' }, city: { kind: 'text' } };
  const growing: LeafText = ['first', 'lessThan', { fact: 'second' }];

  test('a condition and its opposite leave no gap and nothing to nobody', () => {
    const not = {
      ...rule('not'),
      conditions: { not: leaf(growing) },
    };
    expect(analysePack(pack(facts, [rule('growing', growing), not])).findings).toEqual([]);
  });

  test('a rule that contradicts itself in the same condition is proved to fit nobody', () => {
    const from = pack(facts, [rule('none', growing, ['first', 'not:lessThan', { fact: 'second' }])]);
    expect(findings('unsatisfiable', from)).toHaveLength(1);
  });

  test('a gap is certain where its example is one, and else says what it assumes', () => {
    const sure = pack(facts, [rule('shop', ['city', 'textContains', 'shop'])]);
    expect(findings('gap', sure)[0]?.example).toMatchObject({ facts: { city: '…' }, assuming: [] });
    const unsure = pack(facts, [
      rule('no shop', ['city', 'not:textContains', 'shop']),
      rule('no cafe', ['city', 'not:textContains', 'cafe']),
    ]);
    expect(findings('gap', unsure)[0]?.example.assuming).toMatchObject([
      { leaf: { operator: 'textContains', value: 'shop' }, holds: true },
      { leaf: { operator: 'textContains', value: 'cafe' }, holds: true },
    ]);
  });

  test('only what matters to a finding is assumed', () => {
    const from = pack(
      facts,
      ['shop', 'cafe', 'bar'].map((part) => rule(part, ['city', 'textContains', part])),
    );
    const parts = findings('overlap', from).map(({ rules, example }) => [
      ...rules,
      ...example.assuming.map(({ leaf: { value } }) => value),
    ]);
    expect(parts).toEqual([
      [0, 1, 'shop', 'cafe'],
      [0, 2, 'shop', 'bar'],
      [1, 2, 'cafe', 'bar'],
    ]);
  });

  test('parts of texts are decided for the texts that rules mention', () => {
    const from = pack(facts, [
      rule('tai', ['city', 'startsWith', 'Tai']),
      rule('taipei', ['city', 'equal', 'Taipei']),
    ]);
    expect(findings('masked', from)).toEqual([{ kind: 'masked', rules: [1], by: [0] }]);
  });
});

describe('the budget', () => {
  const facts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { kind: 'number' }]));
  const from = pack(facts, [
    rule('one', ['a', 'lessThan', 1], ['b', 'lessThan', 1], ['c', 'lessThan', 1]),
    rule('two', ['b', 'greaterThan', 0], ['c', 'greaterThan', 0], ['d', 'greaterThan', 0]),
    rule('three', ['a', 'greaterThan', 5]),
  ]);

  test('what does not fit into it is told as undecided', () => {
    expect(analysePack(from, 0).findings).toEqual([
      { kind: 'undecided', about: 'reach', rules: [0, 1, 2] },
      { kind: 'undecided', about: 'gap', rules: [] },
      { kind: 'undecided', about: 'overlap', rules: [0, 1, 2] },
    ]);
    const kinds = analysePack(from, 14).findings.map(({ kind }) => kind);
    expect(kinds).toContain('undecided');
  });

  test('with any budget, a finding is told as it is or its rules are called undecided', () => {
    const leads = (name: string) => ({ event: { type: 'segment', params: { segment: name } } });
    const mixed = pack(facts, [
      { ...rule('narrow', ['a', 'between', [2, 3]], ['b', 'between', [2, 3]]), ...leads('wide') },
      rule('elsewhere', ['a', 'greaterThan', 9], ['c', 'lessThan', 5], ['d', 'notEqual', 1]),
      rule('exception', ['a', 'lessThan', 2], ['d', 'between', [1, 4]], ['c', 'between', [5, 6]]),
      { ...rule('wide', ['a', 'lessThan', 5], ['b', 'not:greaterThan', 7]), ...leads('wide') },
      rule('last', ['a', 'lessThan', 3], ['d', 'lessThan', 9]),
    ]);
    const name = (finding: Finding) =>
      `${finding.kind} ${finding.rules.join()} ${'relation' in finding ? finding.relation : ''}`;
    const full = analysePack(mixed).findings;
    expect(full.map(name)).toEqual(
      expect.arrayContaining(['overlap 0,3 redundant', 'overlap 2,4 exception', 'overlap 2,3 partial']),
    );
    for (let budget = 0; budget < 150; budget++) {
      const told = analysePack(mixed, budget).findings;
      const known = told.filter(({ kind }) => kind !== 'undecided').map(name);
      expect(full.map(name)).toEqual(expect.arrayContaining(known));
      const open = told.flatMap((finding) => (finding.kind === 'undecided' ? [finding] : []));
      const missing = full.filter(
        (finding) =>
          !known.includes(name(finding)) &&
          !open.some(
            ({ about, rules }) =>
              (about === 'gap') === (finding.kind === 'gap') &&
              finding.rules.every((one) => rules.includes(one)),
          ),
      );
      expect(missing.map(name), `budget ${budget}`).toEqual([]);
    }
  });

  test.each([
    { kind: 'number', operator: 'in', toValue: Number },
    { kind: 'list', operator: 'someFact:in', toValue: String },
  ])('a pack that mentions far too many values of a $kind is not even begun', (large) => {
    const { kind, operator, toValue } = large;
    const values = (start: number) => Array.from({ length: 1_000 }, (_, index) => toValue(start + index));
    const rules = Array.from({ length: 40 }, (_, index) =>
      rule(`${index}`, ['x', operator, values(1_000 * index)]),
    );
    const { findings: found } = analysePack(pack({ x: { kind } }, rules));
    expect(new Set(found.map((finding) => finding.kind))).toEqual(new Set(['undecided']));
  });

  test('nor is one that looks for hundreds of long texts, though as many short ones are no matter', () => {
    const looking = (length: number) =>
      pack(
        { x: { kind: 'text' } },
        Array.from({ length: 400 }, (_, index) =>
          rule(`${index}`, ['x', 'textContains', `${'x'.repeat(length)}${index}`]),
        ),
      );
    expect(packSpace(compilePack(looking(1_900)), 100_000)).toBeNull();
    expect(packSpace(compilePack(looking(19)), 100_000)).not.toBeNull();
  });

  test('with enough of it nothing is', () => {
    expect(findings('undecided', from)).toEqual([]);
  });
});

test('a pack without rules that are asked takes nobody', () => {
  const muted = pack({ orders }, [{ ...rule('many', ['orders', 'greaterThan', 9]), muted: true }]);
  expect(analysePack(muted).findings).toEqual([
    {
      kind: 'gap',
      rules: [],
      onlyBlank: false,
      example: { facts: {}, another: '…', deciding: [], assuming: [] },
      combinations: null,
    },
  ]);
});
