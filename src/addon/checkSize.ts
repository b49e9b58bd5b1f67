/** Refuses a run that Google would end before its last write: better none than half of one. */
import type { Change } from '../core/plan/change';
import { cellsAdded, writingTime } from '../core/plan/runSize';
import type { Problem } from '../core/problem';
import type { Source } from './findSource';
import { gridCells } from './services/spreadsheet';

/** A script may run for six minutes; the last of them is for what is not foreseen. */
const [mostMinutes, keptMinutes] = [6, 1];
const mostCells = 10_000_000;
/** Below that Google itself refuses what does not fit, and the run can be undone: counting asks for every sheet's size. */
const fewCells = 200_000;

export interface RunSize {
  readonly changes: readonly Change[];
  readonly source: Source;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Milliseconds that reading, computing and undoing half a run took. */
  readonly spent: number;
}

export function checkSize({ changes, source, spreadsheet, spent }: RunSize): Problem | null {
  const minutes = (spent + writingTime(changes)) / 60_000;
  if (minutes > mostMinutes - keptMinutes)
    return { code: 'runTooLong', at: [], values: { minutes: Math.ceil(minutes), most: mostMinutes } };
  const { targetSheet, target } = source;
  const known = { rows: target.headerRow + target.keys.length, columns: target.lastColumn };
  if (cellsAdded(changes, known) < fewCells) return null;
  const grid = targetSheet
    ? { rows: targetSheet.getMaxRows(), columns: targetSheet.getMaxColumns() }
    : { rows: 0, columns: 0 };
  const cells = gridCells(spreadsheet) + cellsAdded(changes, grid);
  return cells > mostCells ? { code: 'fileFull', at: [], values: { cells, most: mostCells } } : null;
}
