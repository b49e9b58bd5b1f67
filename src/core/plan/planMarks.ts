/** The marks of owned columns after a run: they say which column colours the rows. */
import type { Segmentation } from '../segment';
import type { ColumnMark } from './change';
import type { Coloring } from './colorChanges';
import { markOf, type PlannedColumn, type PlanOptions } from './planColumns';
import { segmentKey } from './runColumns';
import type { Target } from './target';

export interface Marks {
  /** The column that colours, where it will stand. */
  readonly coloring: Coloring | null;
  readonly changed: readonly { readonly mark: ColumnMark; readonly before: ColumnMark }[];
}

/** Only one column may colour: the others lose that part of their mark. */
export function planMarks(
  segmentation: Segmentation,
  target: Target,
  added: readonly PlannedColumn[],
  options: PlanOptions,
): Marks {
  const key = segmentKey(options.colorBy);
  const owned = target.owned.map(({ mark, column }) => {
    const wanted = mark.column === key ? markOf({ key }, segmentation, options) : withoutColors(mark);
    return { before: mark, mark: wanted, column };
  });
  const fresh = added.map(({ mark, position }) => ({ mark, column: position }));
  return {
    coloring: [...owned, ...fresh].find(({ mark }) => mark.colors) ?? null,
    changed: owned.filter(({ before, mark }) => JSON.stringify(before) !== JSON.stringify(mark)),
  };
}

function withoutColors({ colors, ...mark }: ColumnMark): ColumnMark {
  return mark;
}
