/** The menu command "Segment customers": read, compute, preview, then write under the lock. */
import { isoToDay } from '../core/facts/calendar';
import { words } from '../core/i18n/words';
import { type Plan, planRun } from '../core/plan/planRun';
import { runFigures } from '../core/plan/summary';
import { type Problem, renderProblem } from '../core/problem';
import { failure, type Result, success } from '../core/result';
import { type Segmentation, segment } from '../core/segment';
import type { RunOutcome, RunSummary } from '../protocol/runOutcome';
import { confirmRun } from './confirmRun';
import { findSource, type Source } from './findSource';
import { findMoved } from './guard';
import { type JournalEntry, withColors, withEntry } from './journal';
import { loadPacks } from './packs';
import { recover } from './recover';
import { applyChanges } from './services/applyChanges';
import { tell } from './services/dialogs';
import { takeLock } from './services/lock';
import { keepInFile, readMarks } from './services/marks';
import { freeName, type OpenSpreadsheet, openSpreadsheet } from './services/spreadsheet';
import { openStore, writeUndo } from './services/store';
import { defaultSettings } from './settings';

export function runSegmentation(): RunOutcome {
  const open = recover(openSpreadsheet());
  if (!open) return { status: 'cancelled' };
  const prepared = prepare(open);
  if (!prepared.ok) return refuse(prepared.problems, open);
  const { source, segmentation, plan } = prepared.value;
  const figures = runFigures(segmentation, plan, open.language);
  const summary = { ...figures, sheet: source.targetName ?? plan.undo.madeTab ?? '' };
  if (plan.changes.length === 0) {
    tell(words.appName[open.language], words.unchanged[open.language]);
    return { status: 'unchanged', summary };
  }
  if (!confirmRun(summary, { source, plan, locale: open.language })) return { status: 'cancelled' };
  const prevented = write(open, prepared.value, summary);
  return prevented ? refuse([prevented], open) : { status: 'applied', summary };
}

function refuse(problems: readonly Problem[], { language }: OpenSpreadsheet): RunOutcome {
  const sentences = problems.map((problem) => renderProblem(problem, language));
  tell(words.refusedTitle[language], sentences.join('\n\n'));
  return { status: 'refused', problems: sentences };
}

interface Prepared {
  readonly source: Source;
  readonly segmentation: Segmentation;
  readonly plan: Plan;
}

function prepare(open: OpenSpreadsheet): Result<Prepared> {
  const settings = open.marks.settings ?? defaultSettings;
  const packs = loadPacks(settings.packs, open.marks.store);
  if (!packs.ok) return packs;
  const source = findSource(open);
  if (!source.ok) return source;
  const { orders, customers, regional, target, targetSheet, sheetId } = source.value;
  const asOf = settings.asOf === null ? open.toDay(new Date()) : isoToDay(settings.asOf);
  if (asOf === null) return failure({ code: 'invalidAnalysisDate', at: [], found: settings.asOf });
  const segmentation = segment({
    orders,
    customers,
    packs: packs.value,
    schemeOptions: settings.schemeOptions,
    asOf,
    regional,
  });
  if (!segmentation.ok) return segmentation;
  const plan = planRun(segmentation.value, target, {
    locale: open.language,
    colorBy: settings.colorBy,
    newTab: targetSheet ? null : freeName(open.spreadsheet, words.tabName[open.language]),
    source: sheetId,
  });
  return success({ source: source.value, segmentation: segmentation.value, plan });
}

/** Nothing is written unless the lock is ours and the file stands as it was read; answers what prevented it. */
function write(open: OpenSpreadsheet, { source, plan }: Prepared, summary: RunSummary): Problem | null {
  const { spreadsheet } = open;
  if (!takeLock()) return { code: 'anotherRun', at: [] };
  const marks = readMarks(spreadsheet);
  const moved = findMoved(source, { before: open.marks, now: marks });
  if (moved) return moved;
  const { madeTab } = plan.undo;
  if (madeTab !== null && spreadsheet.getSheetByName(madeTab))
    return { code: 'nameTaken', at: [], values: { sheet: madeTab } };
  const entry = journalEntry(source, plan, summary);
  const colors = plan.changes.flatMap((change) => (change.kind === 'setColorRules' ? change.colors : []));
  const journal = withColors(marks.journal, colors);
  keepInFile(spreadsheet, marks, { is: 'journal', journal: withEntry(journal, entry) });
  if (plan.undo.columns.length > 0) writeUndo(openStore(spreadsheet, marks), entry.id, plan.undo);
  const { targetSheet, targetColumns, target } = source;
  const context = { spreadsheet, sheet: targetSheet, marked: targetColumns, target };
  const { sheet } = applyChanges(plan.changes, context);
  // Reading forces every pending write out: only after that may the journal call the run done.
  const done: JournalEntry = { ...entry, state: 'done', sheetId: sheet?.getSheetId() ?? null };
  keepInFile(spreadsheet, readMarks(spreadsheet), { is: 'journal', journal: withEntry(journal, done) });
  return null;
}

function journalEntry(
  { targetSheet, target, maxColumns, sheetId }: Source,
  plan: Plan,
  summary: RunSummary,
): JournalEntry {
  const added = plan.changes.find((change) => change.kind === 'addColumns');
  const time = new Date().toISOString();
  return {
    id: time,
    state: 'started',
    time,
    sheetId: targetSheet?.getSheetId() ?? null,
    sourceId: sheetId,
    undo: plan.undo.columns.length > 0 ? null : plan.undo,
    packs: summary.packs.map(({ title }) => title),
    asOf: summary.asOf,
    customers: summary.customers,
    moved: summary.packs.reduce((sum, { moved }) => sum + moved, 0),
    problems: summary.problems.reduce((sum, { count, hasPlace }) => sum + (hasPlace ? count : 0), 0),
    inserted:
      added && maxColumns !== null
        ? { after: target.lastColumn, count: added.columns.length, maxColumns }
        : null,
  };
}
