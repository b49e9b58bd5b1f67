/** What a page asks and tells of one customer, and of segments in earlier runs. */
import type { Cell } from '../core/facts/cell';
import type { GivenAnswer } from '../core/rules/pack';
import type { Settings } from './settings';

export interface Selection {
  readonly sheet: number;
  /** From 1. */
  readonly row: number;
  /** The cells of that row, from column A on. */
  readonly cells: readonly Cell[];
}

export interface PastRun {
  readonly run: string;
  /** The day of the analysis, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

export interface PastSegment {
  /** The day of the analysis, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly pack: string;
  readonly segment: string;
}

export interface ProfileAnswers {
  /** The choices on the page, applied or not: they tell which packs ask and which sheets are read. */
  readonly settings: Settings;
  /** The sheet that was read, by its id: somebody may look at another one by now. */
  readonly sheet: number;
  readonly customer: string;
  /** Answers by fact; `null` takes one back. */
  readonly answers: Readonly<Record<string, GivenAnswer | null>>;
}
