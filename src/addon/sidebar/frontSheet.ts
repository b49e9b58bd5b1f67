/** The sheet that a page takes for the open one. */
import { lastRun } from '../journal';
import type { OpenSpreadsheet } from '../services/spreadsheet';

/** The open sheet; while a run is not finished that which it read, since half a run may have left a tab in front. */
export function frontSheet({ spreadsheet, marks }: OpenSpreadsheet): number {
  const run = lastRun(marks.journal);
  return run?.state === 'started' ? run.sourceId : spreadsheet.getActiveSheet().getSheetId();
}
