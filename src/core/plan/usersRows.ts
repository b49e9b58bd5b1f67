/** Rows inside our columns that are the user's: a total, a remark, a line typed by hand. They are never written. */
import type { Change } from './change';
import { isSegmentColumn } from './runColumns';
import type { Target } from './target';

/**
 * Whether a row without a known customer is the user's although our columns cross it. In a list of the user's every
 * such row is; in a tab of ours a customer may have vanished from the orders, and then has a segment from us.
 */
export function isUsersRow(target: Target, row: number): boolean {
  if (!target.ownTab || (target.keys[row] ?? '') === '') return true;
  const segments = target.owned.filter(({ mark }) => isSegmentColumn(mark));
  return segments.every(({ cells }) => (cells[row] ?? '') === '');
}

/** The same write without the rows that are the user's, as one block per stretch in between. */
export function aroundRows(
  block: Extract<Change, { kind: 'writeCells' }>,
  isUsers: (sheetRow: number) => boolean,
): readonly Change[] {
  const changes: Change[] = [];
  let from = 0;
  for (let row = 0; row <= block.cells.length; row++) {
    if (row < block.cells.length && !isUsers(block.row + row)) continue;
    if (row > from) changes.push({ ...block, row: block.row + from, cells: block.cells.slice(from, row) });
    from = row + 1;
  }
  return changes;
}
