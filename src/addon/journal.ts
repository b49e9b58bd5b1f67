/** The journal: the last runs of this file. A run is entered before its first write and closed after its last. */
import type { Locale } from '../core/i18n/text';
import type { UndoRecord } from '../core/plan/undoRecord';
import type { PastSeries } from '../protocol/sidebarApi';

export interface JournalEntry {
  readonly id: string;
  /** Of whoever applied it; left out by runs of before it was kept. */
  readonly language?: Locale;
  /** By the clock, not by a person. */
  readonly scheduled?: true;
  readonly state: 'started' | 'done' | 'undone';
  /** When it started, as an ISO instant. */
  readonly time: string;
  /** The sheet written; `null` until a new tab is made and the run is done. */
  readonly sheetId: number | null;
  /** The sheet read: it tells the tab that was being made for it. */
  readonly sourceId: number;
  /** What undoing it needs; `null` where that is too long for this place and stands in the store. */
  readonly undo: UndoRecord | null;
  /** Titles, in the language of the run. */
  readonly packs: readonly string[];
  readonly asOf: string;
  readonly customers: number;
  readonly moved: number;
  readonly problems: number;
  /**
   * Shares from 0 to 1 of the customers and of the revenue that stand, in ten-thousandths; `null` without revenue, left
   * out by runs of before it was kept.
   */
  readonly series?: readonly [ofCustomers: number, ofRevenue: number] | null;
  /** Columns that were inserted, so that a run that stopped in between leaves none behind. */
  readonly inserted: Inserted | null;
}

/** Columns on their way into a sheet. */
export interface Inserted {
  /** The last column before them, from 1. */
  readonly after: number;
  readonly count: number;
  /** Columns of the grid without them. */
  readonly maxColumns: number;
}

export interface Journal {
  /** The newest last. */
  readonly runs: readonly JournalEntry[];
  /** Segment titles and colours of all runs: they tell our colour rules when their column is gone. */
  readonly usedColors: readonly (readonly [title: string, color: string])[];
}

/** Metadata holds 30,000 characters for the whole file: this many entries stay well below. */
const longestJournal = 40;

/**
 * Only the newest run can be undone, so only it keeps its undo record, and the one before it until the newest is done:
 * a run that is taken back halfway leaves that one as it was.
 */
export function withEntry(journal: Journal | null, entry: JournalEntry): Journal {
  const others = othersIn(journal, entry).map((other, at, { length }) =>
    entry.state === 'started' && at === length - 1 ? other : { ...other, undo: null },
  );
  return { runs: [...others, entry].slice(-longestJournal), usedColors: journal?.usedColors ?? [] };
}

/** A run that was taken back before it was done stands before the one that it did not replace: that can be undone. */
export function withUndone(journal: Journal | null, run: JournalEntry): Journal {
  const undone: JournalEntry = { ...run, state: 'undone', undo: null };
  if (run.state === 'done') return withEntry(journal, undone);
  const others = othersIn(journal, run);
  return {
    runs: [...others.slice(0, -1), undone, ...others.slice(-1)],
    usedColors: journal?.usedColors ?? [],
  };
}

/** The newest run but this one. */
export function runBefore(journal: Journal | null, run: JournalEntry): JournalEntry | null {
  return othersIn(journal, run).slice(-1)[0] ?? null;
}

function othersIn(journal: Journal | null, { id }: JournalEntry): readonly JournalEntry[] {
  return (journal?.runs ?? []).filter((other) => other.id !== id);
}

/** Most packs have a dozen segments in three languages: the newest of these are enough to clean up after. */
const mostColors = 120;

export function withColors(journal: Journal | null, colors: Journal['usedColors']): Journal {
  const known = (journal?.usedColors ?? []).filter(
    ([title, color]) => !colors.some(([newTitle, newColor]) => newTitle === title && newColor === color),
  );
  return { runs: journal?.runs ?? [], usedColors: [...known, ...colors].slice(-mostColors) };
}

/** The ids of the runs that are done and not undone, the newest first. */
export function standingRuns(journal: Journal | null): readonly string[] {
  return (journal?.runs ?? []).flatMap(({ id, state }) => (state === 'done' ? [id] : [])).reverse();
}

/** What is known of the core customers of these runs, the newest first. */
export function pastSeries(journal: Journal | null): readonly PastSeries[] {
  return (journal?.runs ?? [])
    .flatMap(({ state, series, asOf }) =>
      state === 'done' && series ? [{ asOf, customers: series[0], revenue: series[1] }] : [],
    )
    .reverse();
}

/** The run that a scheduled one repeats: the newest that nobody took back, else the newest; `null` before the first. */
export function runToRepeat(journal: Journal | null): JournalEntry | null {
  const kept = (journal?.runs ?? []).filter(({ state }) => state !== 'undone');
  return kept[kept.length - 1] ?? lastRun(journal);
}

export function lastRun(journal: Journal | null): JournalEntry | null {
  return journal?.runs[journal.runs.length - 1] ?? null;
}
