/**
 * What lies on the cells of a sheet beside their layers: a user's merges, bandings and protections. The add-on owns none
 * of them; the model holds them so that a loss can be seen, and so that what Google refuses because of them is refused.
 */
import type { Rect } from './sheetBackend';

export interface SheetParts {
  /** Cells shown as one; only the first of each holds anything. */
  readonly merges: readonly Merge[];
  readonly bandings: readonly Banding[];
  readonly protections: readonly Protection[];
}

export type SheetPart = keyof SheetParts;

export interface Merge {
  readonly range: Rect;
}

/** Rows in alternating colours, below a header row of its own. */
export interface Banding {
  readonly range: Rect;
  readonly header: string | null;
  readonly first: string;
  readonly second: string;
}

/** As the user who runs the script meets it: an owner may edit everything. */
export interface Protection {
  /** `null` is the whole sheet. */
  readonly range: Rect | null;
  /** Parts of a protected sheet that anybody may edit. */
  readonly unprotected: readonly Rect[];
  readonly description: string;
  readonly canEdit: boolean;
  /** People are warned, scripts are not. */
  readonly warningOnly: boolean;
}
