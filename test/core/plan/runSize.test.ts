import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/plan/change';
import { cellsAdded, writingPrices, writingTime } from '../../../src/core/plan/runSize';
import { PRICES } from '../../../src/host/execution/prices';

const priceOf = (call: string) =>
  PRICES.find(({ calls }) => calls.split(/\s+/).includes(call))?.perUnit?.microseconds;

test('writing is taken to cost what the local host charges for it', () => {
  expect(writingPrices).toEqual({
    cell: priceOf('Range.setValues'),
    note: priceOf('Range.setNotes'),
    row: priceOf('Sheet.insertRowsAfter'),
  });
});

const changes: readonly Change[] = [
  { kind: 'addTab', name: 'Customers', rows: 1001, columns: 8 },
  { kind: 'addRows', after: 1, count: 500 },
  { kind: 'addColumns', after: 8, insert: true, columns: [{ mark: { column: 'a' }, format: '0' }] },
  { kind: 'writeCells', row: 1, column: 1, cells: Array(2000).fill([1, 'A', 3]) },
  { kind: 'writeNotes', row: 1, column: 2, notes: Array(2000).fill('note') },
  { kind: 'deleteTab' },
];

test('the time of a plan grows with its rows, cells and notes', () => {
  expect(writingTime(changes)).toBeCloseTo((1501 * 260 + 6000 * 150 + 2000 * 100) / 1000, 9);
  expect(writingTime([])).toBe(0);
});

test('a file grows by new tabs, by whole rows and by whole columns, and by columns of a new tab only once', () => {
  expect(cellsAdded(changes, { rows: 3000, columns: 26 })).toBe(1001 * 8 + 500 * 26 + 3000);
  const made: Change = { kind: 'addColumns', after: 0, insert: false, columns: [] };
  expect(cellsAdded([made], { rows: 3000, columns: 26 })).toBe(0);
});
