import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { toRegional } from '../../../src/core/facts/regional';
import { readFacts } from '../../../src/core/readFacts';
import { openSource } from '../../../src/core/source/openSource';
import { shownCustomer } from '../../../src/sidebar/customer/selectedCustomer';
import type { Searched } from '../../../src/sidebar/session/session';

const cells: readonly (readonly Cell[])[] = [
  ['Customer ID', 'Last order date', 'Number of orders', 'Total amount'],
  ...['A1', 'B2', 'C3'].map((id, at): readonly Cell[] => [id, { day: 46_000 + at }, 1 + at, 10]),
];
const snapshot = { id: 7, name: 'List', cells, marks: { owned: [], roles: [] } };
const opened = openSource(
  { open: 7, orders: null, customers: 7, ownTab: null },
  [snapshot],
  toRegional('en_US'),
);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const source = opened.value;
const { customers } = readFacts({ ...source, asOf: 46_203 });
const row = (at: number) => ({ sheet: 7, row: at, cells: cells[at - 1] ?? [] });
const idOf = (searched: Searched | null, selection: ReturnType<typeof row> | null) =>
  customers.facts.ids[shownCustomer(searched, selection, { source, customers }).customer];

describe('who is shown', () => {
  const found = { id: 'C3', place: '7 3' };

  test('whoever stands in the selected row, where nobody was searched for', () => {
    expect(idOf(null, row(3))).toBe('B2');
    expect(idOf(null, null)).toBeUndefined();
  });

  test('whoever was searched for, as long as the row is the same or was not heard of yet', () => {
    expect(idOf(found, row(3))).toBe('C3');
    expect(idOf(found, null)).toBe('C3');
    expect(idOf({ ...found, place: null }, row(3))).toBe('C3');
  });

  test('whoever stands in another row that was selected since', () => {
    expect(idOf(found, row(2))).toBe('A1');
  });
});
