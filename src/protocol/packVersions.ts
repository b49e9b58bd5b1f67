/** Packs as a page is offered them, their versions, and what is not saved yet. */
import type { Locale } from '../core/i18n/text';
import type { PackCard } from '../core/rules/describe/packCard';

export interface PackChoice extends PackCard {
  /** Customers of the demo shop in each segment, as a picture of the pack; left out for packs of the user's own. */
  readonly example?: readonly number[];
}

export interface PackVersion {
  readonly id: string;
  /** From 1; 0 is the built-in pack. */
  readonly version: number;
  /** An ISO instant; `''` for a built-in pack. */
  readonly time: string;
  /** What its manager called it; `''` where nothing was said. */
  readonly name: string;
  readonly json: string;
}

export interface PackVersions {
  /** The built-in pack of this id first, then what was saved. */
  readonly versions: readonly PackVersion[];
  readonly draft: Draft | null;
}

export interface SaveVersion {
  readonly json: string;
  readonly name: string;
  /** The version that was edited. */
  readonly base: number;
}

export interface SavedVersion {
  readonly id: string;
  readonly version: number;
  /** Versions that others saved since `base`: they stay in the list, this one is newer. */
  readonly meanwhile: readonly PackVersion[];
}

export interface Draft {
  readonly base: number;
  /** Any text, also one that is no pack yet. */
  readonly json: string;
  /** An ISO instant, set by the server. */
  readonly time: string;
}

export interface EditorStart {
  readonly language: Locale;
  readonly pack: string;
  readonly draft: Draft;
}
