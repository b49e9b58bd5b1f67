/**
 * What a page may ask of the add-on. One global, `sidebarCall(method, argument)`, carries all of it: the argument
 * and the answer are JSON text, since `google.script.run` loses an answer that holds a `Date`.
 */
import type { Locale } from '../core/i18n/text';
import type { Settings } from './settings';

export interface SidebarApi {
  /** All that the page needs to stand, in one call. */
  readonly readChoices: { readonly argument: null; readonly answer: Choices };
  /** The settings in force: those saved in this spreadsheet, else the defaults. */
  readonly readSettings: { readonly argument: null; readonly answer: Settings };
  readonly saveSettings: { readonly argument: Settings; readonly answer: null };
  /** The JSON text of a pack, which becomes its newest version in this spreadsheet; answers the pack's id. */
  readonly savePack: { readonly argument: string; readonly answer: string };
}

export interface Choices {
  readonly language: Locale;
  /** Every pack that can be chosen in this spreadsheet, texts in the user's language. */
  readonly packs: readonly PackChoice[];
  readonly settings: Settings;
}

export interface PackChoice {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export type SidebarMethod = keyof SidebarApi;

/** Every call answers this; `problems` are sentences in the user's language. */
export type SidebarAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };
