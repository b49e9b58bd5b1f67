import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { segmentsBefore } from '../../../src/core/preview/segmentsBefore';
import { packNamed } from '../../rules/packFiles';

const pack = packNamed('abc');
const titles = pack.segments.map(({ title }) => title);
const owned = [{ mark: { column: 'abc/segment' }, column: 3 }];

function held(ids: readonly string[], rows: readonly (readonly Cell[])[], marks = owned) {
  const facts = { asOf: 46_203, ids, columns: new Map() };
  const snapshot = {
    id: 1,
    name: 'S',
    cells: [['name', 'id', 'ABC'], ...rows],
    marks: { owned: marks, roles: [] },
  };
  return [...segmentsBefore({ pack, facts }, { snapshot, headerRow: 1, keyColumn: 2 })];
}

describe('the segments that the sheet holds', () => {
  test('are found by the id, whatever the order of the rows', () => {
    const rows = [
      ['Bo', 'b', titles[1]?.en ?? ''],
      ['Ada', 'a', titles[0]?.en ?? ''],
    ];
    expect(held(['a', 'b', 'c'], rows)).toEqual([0, 1, -1]);
  });

  test('count in each of the three languages', () => {
    const rows = (['en', 'zh-CN', 'zh-TW'] as const).map((locale, at) => [
      null,
      at,
      titles[2]?.[locale] ?? '',
    ]);
    expect(held(['0', '1', '2'], rows)).toEqual([2, 2, 2]);
  });

  test('are those of the first row where a customer stands there twice', () => {
    const rows = [0, 1].map((segment) => [null, 'a', titles[segment]?.en ?? '']);
    expect(held(['a'], rows)).toEqual([0]);
  });

  test('are none where a name is not the pack’s, or its column is not there', () => {
    expect(
      held(
        ['a', 'b'],
        [
          [null, 'a', 'VIP'],
          [null, 'b', null],
        ],
      ),
    ).toEqual([-1, -1]);
    expect(held(['a'], [[null, 'a', titles[0]?.en ?? '']], [])).toEqual([-1]);
  });
});
