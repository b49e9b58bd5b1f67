/** Colour rules: one per segment over the data rows, tied to the owned segment column, and how ours are known. */

import { columnLetters } from '../facts/table';
import type { ColorRule, ColumnMark } from './change';
import type { ExistingRule, Target } from './target';

const headerFormula = '=TRUE';
const headerBackground = '#eceff1';

/**
 * The formula that colours a row: it has no separators, so it means the same in every locale.
 * @example segmentFormula(12, 2, 'Can\'t "lose"') // '=$L2="Can\'t ""lose"""'
 */
export function segmentFormula(column: number, row: number, title: string): string {
  return `=$${columnLetters(column)}${row}="${title.replace(/"/g, '""')}"`;
}

export interface RuleArea {
  readonly target: Target;
  readonly rows: number;
  readonly lastColumn: number;
}

/** Our rules as they should stand, for the column that colours; none where no column does. */
export function wantedRules(
  mark: ColumnMark | undefined,
  column: number,
  area: RuleArea,
): readonly ColorRule[] {
  const { target, rows, lastColumn } = area;
  const row = target.headerRow + 1;
  const body = { row, column: 1, rows, columns: lastColumn };
  const segments = (rows === 0 ? [] : (mark?.colors ?? [])).map(([title, background]) => ({
    ...body,
    formula: segmentFormula(column, row, title),
    background,
  }));
  if (!target.ownTab) return segments;
  const header = { row: target.headerRow, column: 1, rows: 1, columns: lastColumn };
  return [{ ...header, formula: headerFormula, background: headerBackground, bold: true }, ...segments];
}

/**
 * Whether a rule of the sheet is ours: it asks whether an owned segment column holds a title that the column's mark
 * names, or that we ever used, with the very colour of that. A user's rule that differs in any of these stays the user's.
 */
export function isOurs(rule: ExistingRule, target: Target): boolean {
  const { formula, background } = rule;
  if (formula === null) return false;
  if (target.ownTab && formula === headerFormula && background === headerBackground) return true;
  const [, letters, quoted] = /^=(?:\$([A-Z]+)\d+|#REF!)="([\s\S]*)"$/.exec(formula) ?? [];
  if (quoted === undefined) return false;
  const owned = target.owned.find(({ column }) => columnLetters(column) === letters);
  // A rule whose column was deleted shows #REF! in its place.
  if (letters !== undefined && !owned) return false;
  // A run or an undo that stopped between the marks and the rules leaves rules of other colours than the mark's, or of a
  // column whose mark has none any more.
  const colors = [...(owned?.mark.colors ?? []), ...target.usedColors];
  const title = quoted.replace(/""/g, '"');
  return colors.some(([ownTitle, color]) => ownTitle === title && color.toLowerCase() === background);
}

export function sameRule(existing: ExistingRule | undefined, wanted: ColorRule): boolean {
  return (
    existing !== undefined &&
    existing.formula === wanted.formula &&
    existing.background === wanted.background &&
    existing.ranges.join() === rangeA1(wanted)
  );
}

function rangeA1({ row, column, rows, columns }: ColorRule): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}
