/** The guard: just before writing, the file must still stand as it was read. */
import { toId } from '../core/facts/toId';
import type { Problem } from '../core/problem';
import type { Source } from './findSource';
import { lastRun } from './journal';
import type { Marks } from './services/marks';
import { readColumn } from './services/readSheet';

/** What the plan was made on, and what is marked in the file now, under the lock. */
export interface Standing {
  readonly before: Marks;
  readonly now: Marks;
}

/** A problem where another run came in between, or rows or our own columns moved; else nothing stands in the way. */
export function findMoved(source: Source, { before, now }: Standing): Problem | null {
  const [planned, latest] = [lastRun(before.journal), lastRun(now.journal)];
  if (planned?.id !== latest?.id || planned?.state !== latest?.state) return { code: 'anotherRun', at: [] };
  const { targetSheet, target, targetColumns, keyColumn, targetName } = source;
  if (!targetSheet) return null;
  const keys = readColumn(targetSheet, keyColumn, target.headerRow + 1, target.keys.length);
  const rowsStand = keys.every((cell, row) => (toId(cell) ?? '') === target.keys[row]);
  const standing = now.columns.filter(({ sheet }) => sheet.getSheetId() === targetSheet.getSheetId());
  const columnsStand =
    standing.length === targetColumns.length &&
    standing.every(({ mark, column }) =>
      targetColumns.some((known) => known.mark.column === mark.column && known.column === column),
    );
  return columnsStand && rowsStand
    ? null
    : { code: 'rowsMoved', at: [], values: { sheet: targetName ?? '' } };
}
