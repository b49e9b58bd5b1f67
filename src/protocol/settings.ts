/** What a manager has chosen: it travels with the spreadsheet and every run reads it. */
import type { OptionValue } from '../core/schemes/scheme';
import type { ChosenSheets } from '../core/source/sourceSheets';

export interface Settings {
  /** Packs in use, by id: each has columns of its own. */
  readonly packs: readonly string[];
  /** The pack whose segments colour the rows. */
  readonly colorBy: string;
  /** The analysis date as `YYYY-MM-DD`; `null` is today in the spreadsheet's time zone. */
  readonly asOf: string | null;
  /** The sheets to read; `null`: whichever is open. */
  readonly sources: ChosenSheets | null;
  /** Options by scheme, laid over what the packs say, such as `{ rfm: { method: 'quantile' } }`. */
  readonly schemeOptions: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
}
