/** The guard: just before writing, the file must still stand as it was read. */
import type { Problem } from '../core/problem';
import type { Source } from './findSource';
import { lastRun } from './journal';
import type { Applied } from './services/applyChanges';
import type { Marks } from './services/marks';
import { columnsStand, placesOn, rowsStand } from './services/standing';

/** What the plan was made on, and what is marked in the file now, under the lock. */
export interface Standing {
  readonly before: Marks;
  readonly now: Marks;
}

/** A problem where another run came in between, or rows or our own columns moved; else nothing stands in the way. */
export function findMoved(source: Source, { before, now }: Standing): Problem | null {
  const [planned, latest] = [lastRun(before.journal), lastRun(now.journal)];
  if (planned?.id !== latest?.id || planned?.state !== latest?.state) return { code: 'anotherRun', at: [] };
  const { targetSheet: sheet, target, targetColumns } = source;
  if (!sheet) return null;
  const id = sheet.getSheetId();
  const isStanding =
    columnsStand(now, id, placesOn({ columns: targetColumns }, id)) && rowsStand(sheet, target);
  return isStanding ? null : rowsMoved(source.targetName ?? '');
}

export function rowsMoved(sheet: string): Problem {
  return { code: 'rowsMoved', at: [], values: { sheet } };
}

export function halfDone(sheet: string): Problem {
  return { code: 'halfDone', at: [], values: { sheet } };
}

/** What was to be told before, and of this sheet whether its columns moved just as something was written there. */
export function withMoved(
  told: readonly Problem[],
  { areColumnsMoved }: Applied,
  sheet: string,
): readonly Problem[] {
  return areColumnsMoved && told.length === 0 ? [writtenBeside(sheet)] : told;
}

export function writtenBeside(sheet: string): Problem {
  return { code: 'writtenBeside', at: [], values: { sheet } };
}
