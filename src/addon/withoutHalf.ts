/** A run goes on from a file in which another one stopped halfway: without a question, where nobody can be asked. */
import { failure, type Result, success } from '../core/result';
import type { Settings } from '../protocol/settings';
import { lastRun } from './journal';
import { type PreparedRun, prepareRun } from './prepareRun';
import { readMarks } from './services/marks';
import type { OpenSpreadsheet } from './services/spreadsheet';
import { undoRun } from './undoLastRun';

export interface WholeRun {
  readonly open: OpenSpreadsheet;
  readonly prepared: PreparedRun;
}

/**
 * The file and the run as they are once the half of a run before is undone; as they were where none stopped halfway. It
 * ends in the very sheet that the run makes in a whole file. What was prepared first shows that the run can be made.
 */
export function withoutHalf(
  open: OpenSpreadsheet,
  prepared: PreparedRun,
  settings: Settings,
): Result<WholeRun> {
  const half = lastRun(open.marks.journal);
  if (half?.state !== 'started') return success({ open, prepared });
  const undone = undoRun(open, half);
  if (!undone.ok) return undone;
  if (undone.value.moved.length > 0) return failure(...undone.value.moved);
  const whole = { ...open, marks: readMarks(open.spreadsheet) };
  const again = prepareRun(whole, settings, { front: prepared.source.sheetId });
  return again.ok ? success({ open: whole, prepared: again.value }) : again;
}
