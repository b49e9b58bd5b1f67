/** Several packs at once: what the note beside one pack's segment tells of the others. */
import { expect, test } from 'vitest';
import abc from '../../../rules/abc.json';
import lifecycle from '../../../rules/lifecycle.json';
import { type Classification, classify } from '../../../src/core/classify';
import { compareColumn } from '../../../src/core/plan/compareColumn';
import { customerNotes, notesForAll } from '../../../src/core/plan/notes';
import { portrait } from '../../../src/core/plan/portrait';
import { packFile, parsed, rule } from '../rules/samplePack';
import { factsOf } from '../schemes/sampleFacts';

const few = factsOf({
  orders: [13, 1],
  recencyDays: [10, 500],
  daysSinceFirst: [900, 500],
  monetary: [90, 10],
});

function classified(file: unknown, facts = few): Classification {
  const run = classify(facts, parsed(file));
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

test('the classes of the other packs stand in one line, in the language of the sheet', () => {
  const packs = [classified(abc), classified(lifecycle)];
  expect(portrait(packs, 'en')(0)).toBe(
    'Also: ABC by amount bought: A customers · Customer lifecycle: Active',
  );
  expect(portrait(packs, 'zh-CN')(1)).toBe('同时：ABC 分类（按购买金额）：B 类客户 · 客户生命周期：流失客户');
  expect(portrait([], 'en')(0)).toBe('');
});

test('every segment is told where a pack collects all rules that hold', () => {
  const collect = packFile({
    hitPolicy: 'collect',
    segments: [
      { id: 'good', title: 'Good', color: '#c6efce', playbook: ['Call.'] },
      { id: 'big', title: 'Big', color: '#c6efce', playbook: ['Call.'] },
      { id: 'rest', title: 'Rest', color: '#ffffff', playbook: [] },
    ],
    facts: { orders: { kind: 'number' } },
    rules: [
      rule('Good', { all: [{ fact: 'orders', operator: 'greaterThan', value: 3 }] }),
      {
        ...rule('Big', { all: [{ fact: 'orders', operator: 'greaterThan', value: 9 }] }),
        event: { type: 'segment', params: { segment: 'big' } },
      },
    ],
  });
  expect(portrait([classified(collect)], 'en')(0)).toBe('Also: Sample: Good, Big');
});

test('the line stands in the note, after the reason', () => {
  const noted = { result: classified(abc), others: [classified(lifecycle)] };
  const lines = customerNotes(noted, 'en')(0).split('\n');
  expect(lines[0]).toBe('A customers');
  expect(lines[2]).toBe('Also: Customer lifecycle: Active');
});

test('in a long sheet a note is written anew once it tells of another pack what no longer holds', () => {
  const count = notesForAll + 1;
  const filled = (value: number) => new Array<number>(count).fill(value);
  const facts = factsOf({
    orders: filled(4),
    recencyDays: filled(10),
    daysSinceFirst: filled(900),
    monetary: filled(10),
  });
  const noted = { result: classified(abc, facts), others: [classified(lifecycle, facts)] };
  const title = noted.result.pack.segments[noted.result.segment[0] ?? -1]?.title.en ?? '';
  const rows = facts.ids.map((key, customer) => ({ key, customer, isUsers: false }));
  const column = { key: 'abc/segment', header: 'ABC', format: '@', cell: () => title, notes: noted } as const;
  const current = 'A customers\nAlso: Customer lifecycle: Active';
  const stale = 'A customers\nAlso: Customer lifecycle: Dormant';
  const owned = {
    column: 1,
    mark: { column: 'abc/segment' },
    header: 'ABC',
    cells: rows.map(() => title),
    notes: ['', stale, current, ...rows.slice(2).map(() => '')],
  };
  const { notes } = compareColumn({ column, owned, position: 1, mark: owned.mark }, rows, {
    asOf: 46_000,
    locale: 'en',
  });
  expect(notes?.slice(1, 4)).toEqual([
    expect.stringContaining('Also: Customer lifecycle: Active'),
    current,
    '',
  ]);
});
