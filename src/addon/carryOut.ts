/** Carries out what is planned for the sheets that Fenlei owns something in, also while rows and columns move there. */
import type { Change } from '../core/plan/change';
import type { Target } from '../core/plan/target';
import type { Problem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { halfDone, withMoved } from './guard';
import type { OwnedSheet } from './readOwned';
import { applyChanges } from './services/applyChanges';
import { readMarks } from './services/marks';
import type { OpenSpreadsheet } from './services/spreadsheet';

export interface Step extends OwnedSheet {
  readonly changes: readonly Change[];
  /** The name of a tab that stays because the user wrote into it. */
  readonly kept: string | null;
}

export interface CarriedOut {
  /** The names of tabs that stay. */
  readonly kept: readonly string[];
  /** To be told: where columns moved just as something was written. */
  readonly moved: readonly Problem[];
}

/** People who move rows or write again and again can wait for. */
export const mostTries = 3;

/**
 * Where rows or columns move meanwhile, all is planned anew from the file as it stands then. `onMoved` hears of it with
 * the sheet as it was read before anything was written there; where it had moved before that, the reading tells nothing.
 */
export function carryOut(
  open: OpenSpreadsheet,
  plan: (open: OpenSpreadsheet) => Result<readonly Step[]>,
  onMoved: (target: Target, again: OpenSpreadsheet) => void = () => {},
): Result<CarriedOut> {
  const { spreadsheet } = open;
  const kept = new Set<string>();
  let now = open;
  let moved: readonly Problem[] = [];
  for (let tries = 1; ; tries++) {
    const steps = plan(now);
    if (!steps.ok) return steps;
    const met = firstMoved(steps.value, spreadsheet, kept);
    if (!met) return success({ kept: [...kept], moved });
    const { sheet, target } = met.step;
    const name = sheet.getName();
    moved = withMoved(moved, met.applied, name);
    now = { ...open, marks: readMarks(spreadsheet) };
    if (met.applied.isBegun) onMoved(target, now);
    if (tries === mostTries) return failure(halfDone(name), ...moved);
  }
}

function firstMoved(steps: readonly Step[], spreadsheet: OpenSpreadsheet['spreadsheet'], kept: Set<string>) {
  for (const step of steps) {
    if (step.kept !== null) kept.add(step.kept);
    const { sheet, columns: marked, target, isUntouched, changes } = step;
    const applied = applyChanges(changes, { spreadsheet, sheet, marked, target, isUntouched });
    if (applied.isMoved) return { step, applied };
  }
  return null;
}
