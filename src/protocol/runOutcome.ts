/** What the menu command "Segment customers" answers, as JSON text: the local host's command line prints it. */

export type RunOutcome =
  | { readonly status: 'applied' | 'unchanged'; readonly summary: RunSummary }
  /** Nothing was written; each problem is one sentence in the user's language. */
  | { readonly status: 'refused'; readonly problems: readonly string[] }
  | { readonly status: 'cancelled' };

export interface RunSummary {
  /** Data rows that were read. */
  readonly rows: number;
  readonly customers: number;
  /** The tab that holds the segments. */
  readonly sheet: string;
  readonly asOf: string;
  readonly packs: readonly PackSummary[];
  readonly problems: readonly ProblemGroup[];
}

export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly segments: readonly SegmentSummary[];
  /** Cut points by fact id, on the scale of the fact. */
  readonly cuts: Readonly<Record<string, readonly number[]>>;
  readonly tied: number;
  /** Customers whose segment differs from the one in the sheet before this run. */
  readonly moved: number;
}

export interface SegmentSummary {
  readonly id: string;
  readonly title: string;
  readonly color: string;
  readonly count: number;
  /** Revenue in whole units of money; `null` where no amounts are known. */
  readonly revenue: number | null;
}

/** Problems of one kind: how many, and the first few as sentences. */
export interface ProblemGroup {
  readonly code: string;
  readonly count: number;
  readonly examples: readonly string[];
}
