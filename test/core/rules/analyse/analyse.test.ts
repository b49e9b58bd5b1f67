/** What the rules do with customers at hand, and how proofs and customers go together. */
import { describe, expect, test } from 'vitest';
import { numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { analyse } from '../../../../src/core/rules/analyse/analyse';
import { analyseOnData } from '../../../../src/core/rules/analyse/analyseOnData';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import type { RulePack } from '../../../../src/core/rules/pack';
import { deepFreeze, packFile, parsed } from '../samplePack';

const blank = Number.NaN;

function rule(name: string, operator: string, value: unknown): Record<string, unknown> {
  return {
    name,
    conditions: { all: [{ fact: 'orders', operator, value }] },
    event: { type: 'segment', params: { segment: 'good' } },
  };
}

function pack(rules: readonly unknown[], changes: Readonly<Record<string, unknown>> = {}): RulePack {
  const facts = { orders: { kind: 'number', whole: true, min: 0 } };
  return deepFreeze(parsed(packFile({ facts, rules, ...changes })));
}

function customers(...orders: readonly number[]) {
  return {
    asOf: 45_352,
    ids: orders.map((_, row) => `C${row}`),
    columns: new Map([['orders', numberColumn(Float64Array.from(orders))]]),
  };
}

const rules = [
  rule('many', 'greaterThan', 9),
  rule('some', 'greaterThan', 1),
  rule('ten to twelve', 'between', [10, 12]),
  { ...rule('muted', 'greaterThan', 0), muted: true },
  rule('thousands', 'greaterThanInclusive', 1_000),
];

describe('analyseOnData', () => {
  const found = analyseOnData(compilePack(pack(rules)), customers(11, 12, 5, 1, blank, 30, 0));

  test('counts for each rule whom it fits, whom it takes, and who takes the others', () => {
    expect(found.rules.map(({ holds, first }) => ({ holds, first }))).toEqual([
      { holds: 3, first: 3 },
      { holds: 4, first: 1 },
      { holds: 2, first: 0 },
      { holds: 0, first: 0 },
      { holds: 0, first: 0 },
    ]);
    expect(found.rules.map(({ takenBy }) => takenBy)).toEqual([
      [3, 0, 0, 0, 0],
      [3, 1, 0, 0, 0],
      [2, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  test('names customers whom no rule takes, and shows one with known facts and one with blanks', () => {
    expect(found.unmatched).toEqual({
      customers: 3,
      ids: ['C3', 'C4', 'C6'],
      known: { facts: { orders: 1 }, another: null, deciding: ['orders'], assuming: [] },
      blank: { facts: { orders: null }, another: null, deciding: ['orders'], assuming: [] },
    });
  });

  test('names no more than five of them', () => {
    const many = analyseOnData(compilePack(pack(rules)), customers(...new Array<number>(9).fill(0)));
    expect(many.unmatched).toMatchObject({ customers: 9, ids: ['C0', 'C1', 'C2', 'C3', 'C4'] });
  });

  test('the analysis date stands with examples where rules count days from it', () => {
    const counting = parsed(
      packFile({
        facts: { last: { kind: 'day' } },
        rules: [
          {
            ...rule('week', 'equal', 0),
            conditions: { all: [{ fact: 'last', operator: 'withinDays', value: 7 }] },
          },
        ],
      }),
    );
    const days = numberColumn(Float64Array.of(45_350, 45_300), 'day');
    const facts = { asOf: 45_352, ids: ['a', 'b'], columns: new Map([['last', days]]) };
    const { rules: counts, unmatched } = analyseOnData(compilePack(counting), facts);
    expect(counts[0]).toMatchObject({ holds: 1 });
    expect(unmatched.known).toMatchObject({ facts: { last: '2024-01-09' }, asOf: '2024-03-01' });
  });

  test('a fact that is not at hand is blank for everybody', () => {
    const facts = { asOf: blank, ids: ['a'], columns: new Map([['city', textColumn(['Taipei'])]]) };
    const { unmatched } = analyseOnData(compilePack(pack(rules)), facts);
    expect(unmatched.known).toBeNull();
    expect(unmatched.blank).toEqual({
      facts: { orders: null },
      another: null,
      deciding: ['orders'],
      assuming: [],
    });
  });
});

describe('analyse', () => {
  test('without customers it tells what can be proved', () => {
    const kinds = analyse(pack(rules)).findings.map(({ kind }) => kind);
    expect(kinds).toEqual(['masked', 'masked', 'gap', 'gap', 'overlap']);
    expect(analyse(pack(rules), customers())).toEqual(analyse(pack(rules)));
  });

  test('customers whom no rule takes are the examples of the gaps', () => {
    const { findings } = analyse(pack(rules), customers(30, 2, 1, blank));
    expect(findings.filter(({ kind }) => kind === 'gap')).toMatchObject([
      { onlyBlank: false, example: { facts: { orders: 1 } }, combinations: null },
      { onlyBlank: true, example: { facts: { orders: null } } },
    ]);
    expect(findings).toContainEqual({
      kind: 'unmatched',
      rules: [],
      customers: 2,
      of: 4,
      ids: ['C2', 'C3'],
    });
  });

  test('a rule that took a customer is reached, even one that the declared facts rule out', () => {
    const impossible = pack([rule('negative', 'lessThan', 0), rule('all', 'greaterThanInclusive', 0)]);
    const kinds = (facts?: ReturnType<typeof customers>) =>
      analyse(impossible, facts).findings.map(({ kind }) => kind);
    expect(kinds()).toContain('unsatisfiable');
    expect(kinds(customers(-1, 5))).not.toContain('unsatisfiable');
    const collecting = pack([rule('some', 'notEqual', 7), rule('negative', 'lessThan', 0)], {
      hitPolicy: 'collect',
    });
    expect(analyse(collecting, customers(-1)).findings.map(({ kind }) => kind)).not.toContain(
      'unsatisfiable',
    );
  });

  test('rules that no customer at hand fits or reaches are told, but not twice', () => {
    const reachable = [rule('many', 'greaterThan', 9), rule('odd', 'in', [1, 11]), rule('huge', 'equal', 8)];
    const { findings } = analyse(pack(reachable), customers(11, 12));
    expect(findings.filter(({ kind }) => kind.startsWith('never'))).toEqual([
      { kind: 'neverFirst', rules: [1], customers: 1, takenBy: [{ rule: 0, customers: 1 }] },
      { kind: 'neverHolds', rules: [2], customers: 2 },
    ]);
    const masked = analyse(pack(rules), customers(11, 12)).findings;
    expect(masked.filter(({ kind }) => kind.startsWith('never')).map(({ rules: [one] }) => one)).toEqual([1]);
  });

  test('whoever takes most is named first', () => {
    const from = pack([
      rule('eleven', 'equal', 11),
      rule('twelve', 'equal', 12),
      rule('teens', 'between', [11, 13]),
    ]);
    expect(analyse(from, customers(11, 12, 12)).findings).toContainEqual({
      kind: 'neverFirst',
      rules: [2],
      customers: 3,
      takenBy: [
        { rule: 1, customers: 2 },
        { rule: 0, customers: 1 },
      ],
    });
  });

  test('where every rule that holds counts, being first means nothing', () => {
    const from = pack([rule('many', 'greaterThan', 9), rule('eleven', 'equal', 11)], {
      hitPolicy: 'collect',
    });
    expect(analyse(from, customers(11, 12)).findings.map(({ kind }) => kind)).not.toContain('neverFirst');
  });
});
