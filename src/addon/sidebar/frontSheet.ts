/** The sheet that a page takes for the open one. */
import { openSheet } from '../findSource';
import { lastRun } from '../journal';
import type { OpenSpreadsheet } from '../services/spreadsheet';

/** The open sheet; while a run is not finished that which it read, since half a run may have left a tab in front. */
export function frontSheet(open: OpenSpreadsheet): number {
  const run = lastRun(open.marks.journal);
  return run?.state === 'started' ? run.sourceId : openSheet(open);
}
