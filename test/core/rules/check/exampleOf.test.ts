import { describe, expect, test } from 'vitest';
import { type Column, type Facts, numberColumn, textColumn } from '../../../../src/core/facts/factColumn';
import { acceptPack } from '../../../../src/core/rules/check/acceptPack';
import { exampleOf, expectedOf, factsOfRules, newExample } from '../../../../src/core/rules/check/exampleOf';
import { runExamples } from '../../../../src/core/rules/check/runExamples';
import type { Example, RulePack } from '../../../../src/core/rules/pack';
import { packFile, parsed, rule } from '../samplePack';

const day = 46_203;
const to = (name: string, segment: string, conditions: unknown, priority = 1) => ({
  ...rule(name, conditions, priority),
  event: { type: 'segment', params: { segment } },
});
const file = (changes = {}) =>
  packFile({
    facts: {
      ...{ orders: { kind: 'number' }, lastOrder: { kind: 'day' }, city: { kind: 'text' } },
      ...{ member: { kind: 'boolean' }, likes: { kind: 'list' }, unasked: { kind: 'number' } },
    },
    segments: ['late', 'early', 'never', 'rest'].map((id) => ({
      ...{ id, title: id, color: '#ffffff', playbook: [] },
    })),
    rules: [
      to('Late', 'late', { all: [{ fact: 'lastOrder', operator: 'withinDays', value: 30 }] }),
      to('Early', 'early', { all: [{ fact: 'orders', operator: 'greaterThan', value: 1 }] }, 5),
      to('Other', 'rest', {
        all: [
          { fact: 'city', operator: 'equal', value: '台北' },
          { fact: 'member', operator: 'equal', value: true },
          { fact: 'likes', operator: 'contains', value: 'tea' },
        ],
      }),
    ],
    ...changes,
  });
const pack = parsed(file());
const collecting = parsed(file({ hitPolicy: 'collect' }));

const facts: Facts = {
  asOf: day,
  ids: ['a', 'b'],
  columns: new Map<string, Column>([
    ['orders', numberColumn(Float64Array.of(3, Number.NaN))],
    ['lastOrder', numberColumn(Float64Array.of(day - 3, Number.NaN), 'day')],
    ['city', textColumn(['台北', null])],
    ['member', { kind: 'boolean', values: Int8Array.of(1, -1) }],
    ['likes', { kind: 'list', values: [['tea', 'cake'], null] }],
    ['unasked', numberColumn(Float64Array.of(9, 9))],
  ]),
};
/** Whether the pack takes it, and its rules give what it expects. */
const holds = (of: RulePack, example: Example) => {
  const accepted = acceptPack(JSON.stringify({ ...of, examples: [example] }));
  return accepted.ok && runExamples(accepted.value).results.every(({ passed }) => passed);
};

describe('a test customer made of a customer', () => {
  test('has what rules ask about, dates as ISO dates, and expects what the rules give', () => {
    expect(exampleOf({ name: 'Ann', customer: 0 }, facts, pack)).toEqual({
      name: 'Ann',
      facts: {
        ...{ orders: 3, lastOrder: '2026-06-27', city: '台北' },
        ...{ member: true, likes: ['tea', 'cake'] },
      },
      asOf: '2026-06-30',
      expected: 'early',
    });
  });

  test('of whom nothing is known is blank, and so is one whose columns are not in the sheet', () => {
    const blank = { name: 'Bo', facts: {}, asOf: '2026-06-30', expected: 'rest' };
    expect(exampleOf({ name: 'Bo', customer: 1 }, facts, pack)).toEqual(blank);
    expect(exampleOf({ name: 'Bo', customer: 0 }, { ...facts, columns: new Map() }, pack)).toEqual(blank);
    expect(newExample('Bo', '2026-06-30', pack)).toEqual(blank);
  });

  test.each([
    ['first', pack],
    ['collect', collecting],
  ])('is accepted by its pack and passes: %s', (_, of) => {
    for (const customer of [0, 1])
      expect(holds(of, exampleOf({ name: 'Ann', customer }, facts, of))).toBe(true);
    expect(holds(of, newExample('New', '2026-06-30', of))).toBe(true);
  });

  test('where no rule asks about days, it has no analysis date', () => {
    const undated = parsed(packFile());
    expect(newExample('New', '2026-06-30', undated)).not.toHaveProperty('asOf');
    expect(factsOfRules(undated)).toEqual(['orders']);
  });
});

describe('expected segments', () => {
  test('are one where the first rule decides', () => {
    expect(expectedOf(['late', 'early'], pack)).toBe('late');
    expect(expectedOf([], pack)).toBe('rest');
  });

  test('stand in the order of asking where all rules count, those that no rule gives behind, none twice', () => {
    expect(expectedOf(['never', 'late', 'early', 'late'], collecting)).toEqual(['early', 'late', 'never']);
    expect(expectedOf([], collecting)).toEqual(['rest']);
  });
});
