/** What the menu command "Segment customers" answers, as JSON text: the local host's command line prints it. */
import type { PackFigures, RunFigures } from '../core/plan/summary';

export type RunOutcome =
  | { readonly status: 'applied' | 'unchanged'; readonly summary: RunSummary }
  /** Nothing was written, or the platform failed in between; each problem is a sentence in the user's language. */
  | { readonly status: 'refused'; readonly problems: readonly string[] }
  | { readonly status: 'cancelled' };

export interface RunSummary extends RunFigures {
  /** The tab that holds the segments. */
  readonly sheet: string;
}

export type PackSummary = PackFigures;
