/** Columns that hold people's own answers, in the plans of undo and removal. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import type { Change } from '../../../src/core/plan/change';
import { planRemoval } from '../../../src/core/plan/planRemoval';
import { planUndo } from '../../../src/core/plan/planUndo';
import type { Target } from '../../../src/core/plan/target';

const columns: readonly (readonly [key: string, cells: readonly Cell[]])[] = [
  ['customer', ['a', 'b']],
  ['rfm/segment', ['Lost', 'New']],
  ['profile/dominance', [null, 5]],
  ['profile/selfControl', ['', null]],
];

function target(ownTab: boolean, answered = true): Target {
  return {
    ownTab,
    headerRow: 1,
    keyColumn: 1,
    keys: ['a', 'b'],
    lastColumn: 9,
    owned: columns
      .filter(([key]) => ownTab || key !== 'customer')
      .map(([key, cells], at) => ({
        mark: { column: key },
        column: 5 + at,
        header: key,
        cells: answered ? cells : cells.map((cell) => (key.startsWith('profile/') ? null : cell)),
        notes: key === 'rfm/segment' ? ['head', 'why', 'why'] : [],
      })),
    rules: [],
    usedColors: [],
  };
}

const inShort = (changes: readonly Change[]) =>
  changes.map((change) => {
    if (change.kind === 'releaseColumn') return `release ${change.key}`;
    if (change.kind === 'deleteColumns') return `delete ${change.column}+${change.count}`;
    return change.kind;
  });

describe('removal', () => {
  test("in a sheet of the user's gives answered columns back and deletes the others", () => {
    expect(inShort(planRemoval(target(false), false))).toEqual([
      'release profile/dominance',
      'delete 7+1',
      'delete 5+1',
    ]);
  });

  test('keeps a tab of ours with answers, each column given back, without notes', () => {
    expect(inShort(planRemoval(target(true), false))).toEqual([
      'writeNotes',
      ...columns.map(([key]) => `release ${key}`),
    ]);
  });

  test('deletes a tab of ours in which nobody answered', () => {
    expect(inShort(planRemoval(target(true, false), false))).toEqual(['deleteTab']);
  });
});

describe('undoing the run that made the tab', () => {
  const record = { madeTab: 'Customers', created: [], columns: [], usersKeys: [], marks: [] };

  test('takes the segments out and leaves customers and answers, still ours', () => {
    expect(inShort(planUndo(record, target(true), false))).toEqual(['delete 6+1']);
  });

  test("deletes no column where something of the user's stands beside: a formula may point there", () => {
    expect(inShort(planUndo(record, target(true), true))).toEqual(['writeNotes', 'release rfm/segment']);
  });

  test('deletes the tab where nobody answered', () => {
    expect(inShort(planUndo(record, target(true, false), false))).toEqual(['deleteTab']);
  });
});
