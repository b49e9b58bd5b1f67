import { expect, test } from 'vitest';
import { groupPlaces } from '../../../src/core/preview/groupPlaces';
import type { Problem } from '../../../src/core/problem';

const at = (cell: string): Problem['at'] => ['Orders', cell];

test('kinds stand in the order in which they first occur, their places in the order of the sheet', () => {
  const { cells } = groupPlaces([
    { code: 'unreadableDay', at: at('C3') },
    { code: 'unreadableNumber', at: at('D4') },
    { code: 'unreadableDay', at: at('C9') },
  ]);
  expect(cells.map(({ code, problems }) => [code, problems.map((problem) => problem.at[1])])).toEqual([
    ['unreadableDay', ['C3', 'C9']],
    ['unreadableNumber', ['D4']],
  ]);
});

test('what has no place is a remark, also where others of its kind have one', () => {
  const remark: Problem = { code: 'ordersAfterAnalysisDate', at: [] };
  const { cells, remarks } = groupPlaces([remark, { ...remark, at: at('C2') }]);
  expect(remarks).toEqual([remark]);
  expect(cells).toHaveLength(1);
});

test('without problems there is nothing', () => {
  expect(groupPlaces([])).toEqual({ cells: [], remarks: [] });
});
