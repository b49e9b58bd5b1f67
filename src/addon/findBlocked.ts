/** The question before every write: does it touch what this user may not edit? */
import type { Change } from '../core/plan/change';
import { type Area, findProtected, protectedProblem, touchedBy } from '../core/plan/protection';
import type { Target } from '../core/plan/target';
import type { Problem } from '../core/problem';
import { readProtected } from './services/protections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `null` where all of it may be edited; nothing is asked where nothing is touched. */
export function findBlockedAreas(sheet: Sheet, touched: readonly Area[]): Problem | null {
  const hit = touched.length === 0 ? null : findProtected(touched, readProtected(sheet));
  return hit && protectedProblem(sheet.getName(), hit);
}

/** What would be done to one sheet. */
export interface SheetStep {
  readonly sheet: Sheet;
  readonly changes: readonly Change[];
  readonly target: Target;
}

/** The first problem of several sheets, before anything is written in any of them. */
export function findBlocked(steps: readonly SheetStep[]): Problem | null {
  return steps.reduce<Problem | null>(
    (found, { sheet, changes, target }) => found ?? findBlockedAreas(sheet, touchedBy(changes, target)),
    null,
  );
}
