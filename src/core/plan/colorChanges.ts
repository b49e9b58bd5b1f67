/** The colour rules of a sheet after a change, beside those of the user. */
import type { Change, ColumnMark } from './change';
import { isOurs, sameRule, wantedRules } from './colorRules';
import type { Target } from './target';

/** The column that colours the rows, and where it stands. */
export interface Coloring {
  readonly mark: ColumnMark;
  readonly column: number;
}

/** The users' rules stay, in their order and before ours. */
export function colorChanges(
  coloring: Coloring | null,
  target: Target,
  size: { readonly rows: number; readonly lastColumn: number },
): readonly Change[] {
  const wanted = wantedRules(coloring?.mark, coloring?.column ?? 0, { target, ...size });
  const ours = target.rules.map((rule) => isOurs(rule, target));
  const foreign = ours.filter((own) => !own).length;
  const standing = target.rules.slice(foreign);
  const same =
    ours.lastIndexOf(false) < foreign &&
    standing.length === wanted.length &&
    wanted.every((rule, index) => sameRule(standing[index], rule));
  return same ? [] : [{ kind: 'setColorRules', add: wanted, colors: coloring?.mark.colors ?? [] }];
}
