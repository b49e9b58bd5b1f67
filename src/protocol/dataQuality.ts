/** What a page shows of the quality of the data, a fix before it is done, and a file for a CRM. */
import type { QualityKind } from '../core/quality/qualityCatalog';
import type { Settings } from './settings';

export interface SheetScope {
  /** The choices on the page, applied or not. */
  readonly settings: Settings;
  /** The sheet that was read, by its id: somebody may look at another one by now. */
  readonly sheet: number;
}

export interface DataQuality {
  /** The tab of the report; `null` where none was asked for. */
  readonly tab: string | null;
  /** Kinds of which something was found, in the user's language. */
  readonly kinds: readonly QualityCount[];
  /** The latest fix that can be undone. */
  readonly lastFix: { readonly id: string; readonly title: string; readonly cells: number } | null;
}

export interface QualityCount {
  readonly kind: QualityKind;
  readonly title: string;
  readonly advice: string;
  readonly count: number;
  readonly isMendable: boolean;
}

export interface FixPreview {
  /** Names the plan: only what was shown is done. */
  readonly plan: string;
  /** Cells that would change. */
  readonly count: number;
  /** Cells that a formula holds, or that must wait for the next round. */
  readonly more: number;
  /** What the fix does. */
  readonly says: string;
  readonly examples: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface CrmFile {
  /** Of the file, such as `fenlei-zoho-2026-06-30.csv`. */
  readonly name: string;
  readonly title: string;
  readonly customers: number;
  readonly columns: readonly string[];
  readonly csv: string;
}
