/** A kept work as the workbench opens it. */
import type { IWorkbookData } from '@univerjs/core';
import type { Work } from '../work';
import { restoreState } from './keptState';
import type { KeptWork } from './keptWork';

/** Univer fills in whatever a snapshot of its own lacks. */
export function reopenWork({ name, workbook, state }: KeptWork): Work {
  return { name, data: workbook as unknown as IWorkbookData, kept: restoreState(state) };
}
