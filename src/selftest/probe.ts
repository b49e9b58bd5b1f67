/** One thing that the local host takes for granted about Google, with the experiment that shows whether it is so. */
import type { SettingName } from './settings';

export interface Probe {
  /** Its group and its name there. */
  readonly id: string;
  /** What the host takes for granted, as a sentence; no two probes share one, since reports are read by it. */
  readonly assumption: string;
  /** What is done, in the words of the script. */
  readonly how: string;
  /** Section of APPS_SCRIPT.md and how sure it is. */
  readonly source: string;
  /** The file to change when Google does otherwise. */
  readonly host: string;
  /** Locale and time zone that the document must have; without it `us`. */
  readonly setting?: SettingName;
  /**
   * What the host does, as `showValue` writes it. Written down and not computed: when the host changes, its own run
   * of the self-test must say so.
   */
  readonly expected: string;
  /** What Google is believed to do where the host has no answer. */
  readonly believed?: string;
  /** It is so much that Google may end the whole run: what was seen before is written down first. */
  readonly mayEnd?: true;
  /** A throw is an answer too: its text. */
  readonly observe: (bench: Bench) => unknown;
}

/** What a probe may use. All of it is gone when the probe is over, shared sheets when the run is. */
export interface Bench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A fresh sheet of the probe's own, the same one at each call. */
  sheet(): GoogleAppsScript.Spreadsheet.Sheet;
  /** A sheet for several probes that do not disturb each other, prepared by the first of them. */
  shared(
    name: string,
    prepare: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void,
  ): GoogleAppsScript.Spreadsheet.Sheet;
  /** A cell or range of the probe's own sheet. */
  range(a1: string): GoogleAppsScript.Spreadsheet.Range;
  /** The values once no custom function is at work in them any more. */
  settled(range: GoogleAppsScript.Spreadsheet.Range): unknown[][];
  /** Told beside the answer but not compared. */
  note(text: string): void;
  /** Notes how long it takes, writing included. */
  time<T>(label: string, work: () => T): T;
}

/** True where the host says that it has no answer. */
export function isNotEmulated(text: string): boolean {
  return text.includes('not emulated: ');
}
