/** Taking Fenlei out of one sheet: what it owns goes, everything else stays. */
import type { Change } from './change';
import { isOurs } from './colorRules';
import { deletions } from './deletions';
import { isSegmentColumn } from './runColumns';
import type { Target } from './target';

/** A tab of ours goes whole, unless it holds cells of the user's: then the user keeps it, without our colours. */
export function planRemoval(target: Target, hasForeignCells: boolean): readonly Change[] {
  if (target.ownTab && !hasForeignCells) return [{ kind: 'deleteTab' }];
  const hasOurs = target.rules.some((rule) => isOurs(rule, target));
  const rules: Change[] = hasOurs ? [{ kind: 'setColorRules', add: [], colors: [] }] : [];
  if (!target.ownTab) return [...rules, ...deletions(target.owned)];
  return [
    ...rules,
    ...target.owned.flatMap(({ mark, notes, column }): Change[] =>
      isSegmentColumn(mark) && notes.some((note) => note !== '')
        ? [{ kind: 'writeNotes', row: target.headerRow, column, notes: notes.map(() => '') }]
        : [],
    ),
    ...target.owned.map(({ mark }): Change => ({ kind: 'releaseColumn', key: mark.column })),
  ];
}
