/** A run up to its plan: the sheets are read and everything is computed, nothing is written. */
import { isoToDay } from '../core/facts/calendar';
import { words } from '../core/i18n/words';
import { type Plan, planRun } from '../core/plan/planRun';
import { groupProblems, runFigures } from '../core/plan/summary';
import { reachingFormulas } from '../core/plan/usersFormulas';
import type { Problem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { type Segmentation, segment } from '../core/segment';
import type { RunSummary } from '../protocol/runOutcome';
import type { Settings } from '../protocol/settings';
import { checkSize } from './checkSize';
import { findSource, type Source } from './findSource';
import { loadPacks } from './packs';
import { readFormulas } from './services/fixCells';
import { freeName, type OpenSpreadsheet } from './services/spreadsheet';

export interface PreparedRun {
  readonly source: Source;
  readonly segmentation: Segmentation;
  readonly plan: Plan;
  readonly summary: RunSummary;
}

export interface PrepareOptions {
  /** The sheet to read where none is chosen; the open one where left out. */
  readonly front?: number;
  /** Hears when the sheets are read and the computing begins; a failure ends the run. */
  readonly onRead?: (source: Source) => Result<unknown>;
}

export function prepareRun(
  open: OpenSpreadsheet,
  settings: Settings,
  { front, onRead = () => success(null) }: PrepareOptions = {},
): Result<PreparedRun> {
  const packs = loadPacks(settings.packs, open.marks.store);
  if (!packs.ok) return packs;
  const source = findSource(open, settings.sources, front);
  if (!source.ok) return source;
  const goOn = onRead(source.value);
  if (!goOn.ok) return goOn;
  const { orders, customers, regional, profile, target, targetSheet, sheetId } = source.value;
  const asOf = settings.asOf === null ? open.toDay(new Date()) : isoToDay(settings.asOf);
  if (asOf === null) return failure({ code: 'invalidAnalysisDate', at: [], found: settings.asOf });
  const segmentation = segment({
    orders,
    customers,
    packs: packs.value,
    schemeOptions: settings.schemeOptions,
    asOf,
    regional,
    profile,
  });
  if (!segmentation.ok) return segmentation;
  const plan = planRun(segmentation.value, target, {
    locale: open.language,
    colorBy: settings.colorBy,
    newTab: targetSheet ? null : freeName(open.spreadsheet, words.tabName[open.language]),
    source: sheetId,
  });
  const size = { changes: plan.changes, source: source.value, spreadsheet: open.spreadsheet };
  const tooLarge = checkSize({ ...size, spent: Date.now() - open.since });
  if (tooLarge) return failure(tooLarge);
  const figures = runFigures(segmentation.value, plan, open.language);
  const problems = [...figures.problems, ...groupProblems(reachingInto(source.value, plan), open.language)];
  const summary = { ...figures, problems, sheet: source.value.targetName ?? plan.undo.madeTab ?? '' };
  return success({ source: source.value, segmentation: segmentation.value, plan, summary });
}

/** Cells that a remark names at most. */
const mostCells = 5;

/** Formulas are read only where columns come into a sheet of the user's. */
function reachingInto(
  { targetSheet, targetName, maxColumns }: Source,
  { changes }: Plan,
): readonly Problem[] {
  const added = changes.find((change) => change.kind === 'addColumns');
  if (!targetSheet || !added || maxColumns === null) return [];
  const sheet = { name: targetName ?? '', formulas: readFormulas(targetSheet) };
  const cells = reachingFormulas(sheet, added.after);
  if (cells.length === 0) return [];
  const shown = cells.slice(0, mostCells).join(', ') + (cells.length > mostCells ? ', …' : '');
  return [{ code: 'formulasReach', at: [], values: { cells: shown } }];
}
