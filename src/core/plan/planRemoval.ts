/** Taking Fenlei out of one sheet: what it owns goes, everything else stays. */
import { hasAnswers, isAnswered } from './answered';
import type { Change } from './change';
import { isOurs } from './colorRules';
import { deletions } from './deletions';
import { isSegmentColumn } from './runColumns';
import type { OwnedColumn, Target } from './target';

/**
 * A tab of ours goes whole, unless it holds cells of the user's: then the user keeps it, without our colours. What
 * people answered about customers is their own, wherever it stands.
 */
export function planRemoval(target: Target, hasForeignCells: boolean): readonly Change[] {
  if (target.ownTab && !hasForeignCells && !hasAnswers(target)) return [{ kind: 'deleteTab' }];
  if (target.ownTab) return [...withoutLooks(target), ...released(target.owned)];
  return [
    ...withoutColors(target),
    ...released(target.owned.filter(isAnswered)),
    ...deletions(target.owned.filter((owned) => !isAnswered(owned))),
  ];
}

/** Without our colours and notes. */
export function withoutLooks(target: Target): readonly Change[] {
  const noted = target.owned.filter(
    ({ mark, notes }) => isSegmentColumn(mark) && notes.some((note) => note !== ''),
  );
  const blanks = noted.map(
    ({ notes, column }): Change => ({
      kind: 'writeNotes',
      row: target.headerRow,
      column,
      notes: notes.map(() => ''),
    }),
  );
  return [...withoutColors(target), ...blanks];
}

export function withoutColors(target: Target): readonly Change[] {
  const hasOurs = target.rules.some((rule) => isOurs(rule, target));
  return hasOurs ? [{ kind: 'setColorRules', add: [], colors: [] }] : [];
}

export function released(columns: readonly OwnedColumn[]): readonly Change[] {
  return columns.map(({ mark }): Change => ({ kind: 'releaseColumn', key: mark.column }));
}
