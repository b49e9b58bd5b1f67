/** Runs that a page starts, follows and takes back, and what the file holds while nobody runs anything. */
import { failure, success } from '../../core/result';
import { stampOf } from '../../core/source/stampOf';
import { readableSheets } from '../findSource';
import { lastRun } from '../journal';
import { newestVersions } from '../packs';
import { cancel, readProgress } from '../services/progress';
import { readSnapshot } from '../services/readSheet';
import { settingsOf } from '../settings';
import { undoFromPage } from '../undoLastRun';
import { applyRun } from './applyRun';
import { record, toText, toWhole } from './argument';
import { frontSheet } from './frontSheet';
import type { Handlers } from './handler';
import { readHistory } from './readHistory';
import { lastRunOf } from './startHandlers';

export const runHandlers: Handlers<
  'readStamps' | 'applyRun' | 'readProgress' | 'cancelRun' | 'undoRun' | 'readHistory'
> = {
  readStamps: (argument, open) => {
    const { sheets } = record(argument);
    const handles = readableSheets(open);
    const asked = Array.isArray(sheets) ? [...new Set(sheets.map(toWhole))] : [];
    const stamps = asked.flatMap((id): readonly [number, string][] => {
      const sheet = handles.get(id);
      return sheet ? [[id, stampOf(readSnapshot(sheet, open))]] : [];
    });
    return success({
      stamps: Object.fromEntries(stamps),
      activeSheet: frontSheet(open),
      settings: settingsOf(open.marks),
      lastRun: lastRunOf(open.marks),
      versions: newestVersions(open.marks.store),
    });
  },
  applyRun,
  readProgress: (argument) => success(readProgress(toText(record(argument).run))),
  cancelRun: (argument) => {
    cancel(toText(record(argument).run));
    return success(null);
  },
  undoRun: (argument, open) => {
    const run = lastRun(open.marks.journal);
    const isNewest = run !== null && run.state !== 'undone' && run.id === toText(record(argument).run);
    return isNewest ? undoFromPage(open, run) : failure({ code: 'nothingToUndo', at: [] });
  },
  readHistory,
};
