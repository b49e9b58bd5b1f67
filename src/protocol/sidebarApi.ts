/**
 * What a page may ask of the add-on. One global, `sidebarCall(method, argument)`, carries all of it: the argument
 * and the answer are JSON text, since `google.script.run` loses an answer that holds a `Date`.
 */
import type { KeyChoice } from '../core/accounts/keyChoice';
import type { Members } from '../core/evaluation/membersAt';
import type { Cell } from '../core/facts/cell';
import type { Role } from '../core/facts/roles';
import type { Locale } from '../core/i18n/text';
import type { QualityKind } from '../core/quality/qualityCatalog';
import type { SheetMarks } from '../core/source/sheetSnapshot';
import type { AccountsView } from './accountsView';
import type { PastRun, PastSegment, ProfileAnswers, Selection } from './customerView';
import type { CrmFile, DataQuality, FixPreview, SheetScope } from './dataQuality';
import type {
  Draft,
  EditorStart,
  PackChoice,
  PackVersion,
  PackVersions,
  SavedVersion,
  SaveVersion,
} from './packVersions';
import type { RunOutcome } from './runOutcome';
import type { Settings } from './settings';

export interface SidebarApi {
  /** All that the page needs to stand, in one call; no cell is read for it. */
  readonly start: { readonly argument: null; readonly answer: Start };
  /** Rows of a sheet, so that a large one arrives in parts. */
  readonly readSheet: { readonly argument: SheetRows; readonly answer: SheetPart };
  /** What the sheets hold now, in short: a page that holds an older snapshot reads them again. */
  readonly readStamps: {
    readonly argument: { readonly sheets: readonly number[] };
    readonly answer: Standing;
  };

  /** The settings in force: those saved in this spreadsheet, else the defaults. */
  readonly readSettings: { readonly argument: null; readonly answer: Settings };
  readonly saveSettings: { readonly argument: Settings; readonly answer: null };
  /** What a manager says of columns, by their numbers from 1; `null` is "nothing that Fenlei reads". */
  readonly saveRoles: {
    readonly argument: { readonly sheet: number; readonly roles: Readonly<Record<string, Role | null>> };
    readonly answer: null;
  };

  /** Segments the customers as previewed, without a dialog: refused where the sheets are not those of the preview. */
  readonly applyRun: { readonly argument: ApplyRun; readonly answer: RunOutcome };
  /** How far a run is; `null` where no run of that name is known. */
  readonly readProgress: { readonly argument: { readonly run: string }; readonly answer: Progress | null };
  /** Asks a run to stop; it does before its next write, and takes back what it wrote. */
  readonly cancelRun: { readonly argument: { readonly run: string }; readonly answer: null };
  /** Undoes the last run without a dialog, if it is the one that the page showed; answers a sentence. */
  readonly undoRun: { readonly argument: { readonly run: string }; readonly answer: string };

  /** Every version of the pack that was saved here, the oldest first, and what is built in. */
  readonly readPack: { readonly argument: { readonly id: string }; readonly answer: PackVersions };
  /** The JSON text of a pack, which becomes its newest version in this spreadsheet; answers the pack's id. */
  readonly savePack: { readonly argument: string; readonly answer: string };
  /** As `savePack`, for a page that knows which version it began with. */
  readonly saveVersion: { readonly argument: SaveVersion; readonly answer: SavedVersion };
  /** What the user has not yet saved, kept for this user and this file; `null` drops it. */
  readonly keepDraft: {
    readonly argument: { readonly pack: string; readonly draft: Draft | null };
    readonly answer: null;
  };
  readonly readDraft: { readonly argument: { readonly pack: string }; readonly answer: Draft | null };
  /** Opens the wide dialog in which a pack's draft is edited as JSON. */
  readonly openEditor: { readonly argument: { readonly pack: string }; readonly answer: null };
  /** What the wide dialog shows: the pack that it was opened for. */
  readonly readEditor: { readonly argument: null; readonly answer: EditorStart };

  /** The selected row: sidebars cannot hear of it, they have to ask. */
  readonly readSelection: { readonly argument: null; readonly answer: Selection };
  /** The segments that a customer had, the newest first. */
  readonly readHistory: {
    readonly argument: { readonly customer: string };
    readonly answer: readonly PastSegment[];
  };
  /** The runs that stand, the newest first. */
  readonly readPastRuns: { readonly argument: null; readonly answer: readonly PastRun[] };
  /** Who stood in which segment of a pack after a run, by the segment's id. */
  readonly readMembers: {
    readonly argument: { readonly run: string; readonly pack: string };
    readonly answer: Members;
  };
  /** What staff observed of a customer, into columns of Fenlei's own. */
  readonly saveProfile: { readonly argument: ProfileAnswers; readonly answer: null };
  /** What is wrong with the data of the sheets that a run would read; with `report` also as a tab of Fenlei's own. */
  readonly checkData: {
    readonly argument: SheetScope & { readonly report: boolean };
    readonly answer: DataQuality;
  };
  /** What a fix of one kind would change. */
  readonly previewFix: {
    readonly argument: SheetScope & { readonly kind: QualityKind };
    readonly answer: FixPreview;
  };
  /** Makes that very change in the user's cells; answers a sentence. */
  readonly applyFix: {
    readonly argument: SheetScope & { readonly kind: QualityKind; readonly plan: string };
    readonly answer: string;
  };
  /** Brings back what the latest fix changed, if it is the one that the page showed; answers a sentence. */
  readonly undoFix: { readonly argument: { readonly fix: string }; readonly answer: string };
  /** The segments as a csv file for a CRM; nothing is written into the spreadsheet. */
  readonly exportCrm: {
    readonly argument: SheetScope & { readonly crm: string };
    readonly answer: CrmFile;
  };
  /** How the key accounts stand, and what a refresh of their tab would add. */
  readonly readAccounts: { readonly argument: null; readonly answer: AccountsView };
  /** Makes or refreshes the tab of key accounts; `null` keeps the segments that count. */
  readonly refreshAccounts: {
    readonly argument: { readonly choice: KeyChoice | null };
    readonly answer: AccountsView;
  };
  /** Selects a cell of a sheet, so that a manager can mend it. */
  readonly showCell: {
    readonly argument: { readonly sheet: string; readonly cell: string };
    readonly answer: null;
  };
}

export interface Start {
  readonly language: Locale;
  /** Of the spreadsheet, such as `de_DE`: it tells how numbers and dates are written in its cells. */
  readonly locale: string;
  /** Today in the spreadsheet's time zone, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly settings: Settings;
  /** Every pack that can be chosen, without its rules. */
  readonly packs: readonly PackChoice[];
  /** The packs in use, ready to be computed with. */
  readonly packsInUse: readonly PackVersion[];
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: number;
  /** The newest run of this file; `null` before the first. */
  readonly lastRun: LastRun | null;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  /** Used rows and columns, the header included. */
  readonly rows: number;
  readonly columns: number;
  readonly marks: SheetMarks;
}

export interface LastRun {
  readonly id: string;
  readonly state: 'started' | 'done' | 'undone';
  readonly packs: readonly string[];
  readonly asOf: string;
  readonly customers: number;
  readonly moved: number;
  /** By the clock, not by a person. */
  readonly scheduled: boolean;
  /**
   * What the newest run that is not undone was computed with, for `core/preview/basis.ts`; `null` where none is kept.
   */
  readonly basis: string | null;
  /** What runs that are not undone found of the core customers, the newest first. */
  readonly series: readonly PastSeries[];
}

/** Shares from 0 to 1 of the customers and of the revenue that are A-class or loyal. */
export interface PastSeries {
  /** The day of the analysis, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly customers: number;
  readonly revenue: number;
}

/** Rows of one answer at most: more would make it slow to send. */
export const mostRows = 10_000;

export interface SheetRows {
  readonly sheet: number;
  /** From 1. */
  readonly from: number;
  readonly count: number;
}

export interface SheetPart {
  readonly cells: readonly (readonly Cell[])[];
  /** Of the whole sheet, as it is now: where it is not what it was, rows came or went in between. */
  readonly rows: number;
  readonly columns: number;
  readonly marks: SheetMarks;
}

export interface Standing {
  /** By sheet, see `core/source/stampOf.ts`; a sheet that is gone has none. */
  readonly stamps: Readonly<Record<string, string>>;
  readonly activeSheet: number;
  readonly settings: Settings;
  readonly lastRun: LastRun | null;
  /** The newest saved version of each pack; 0 for a built-in one. */
  readonly versions: Readonly<Record<string, number>>;
}

export interface ApplyRun {
  /** A name that the page makes up, to ask for progress and to cancel. */
  readonly run: string;
  readonly settings: Settings;
  /** Of every sheet that the run reads, and of no other. */
  readonly stamps: Readonly<Record<string, string>>;
  /** The day that was previewed, as `YYYY-MM-DD`: a page may stand open over midnight. */
  readonly asOf: string;
  /** The versions that were previewed; 0 for a built-in pack. */
  readonly versions: Readonly<Record<string, number>>;
}

export interface Progress {
  readonly step: 'reading' | 'computing' | 'writing' | 'cancelling';
  /** From 0 to 1. */
  readonly share: number;
}

export type SidebarMethod = keyof SidebarApi;

/** Every call answers this; `problems` are sentences in the user's language. */
export type SidebarAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };
