/** What the services stand on during one execution, and what the host keeps from one execution to the next. */
import type { Rect, SheetBackend, SheetId } from '../sheetBackend';
import type { AuthModeName } from './authorisation';
import type { ServiceObject } from './serviceObject';

/** A rectangle on a sheet as it was asked for: `5:7` and `D:F` stay open. */
export interface GridRange {
  readonly sheet: SheetId;
  readonly rect: Rect;
  /** Which lines it takes whole. */
  readonly whole: 'rows' | 'columns' | null;
}

/** Makes the objects that objects lead to and back from, so that their files need not import each other. */
export interface Makers {
  spreadsheet(): ServiceObject;
  sheet(sheet: SheetId): ServiceObject;
  range(at: GridRange): ServiceObject;
}

/** Answers for the user. What is missing is refused as "not emulated", except `toast`, which nobody has to see. */
export interface UiResponder {
  /** Gives the button pressed, such as `OK` or `YES`; `CLOSE` is the cross. */
  alert?(title: string, prompt: string, buttons: string): string;
  prompt?(title: string, prompt: string, buttons: string): { readonly button: string; readonly text: string };
  toast?(message: string, title: string, seconds: number): void;
  sidebar?(html: string, title: string): void;
  dialog?(html: string, title: string, size: DialogSize): void;
}

export interface DialogSize {
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
}

export type MenuEntry =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuEntry[] }
  | { readonly separator: true };

export interface LogEntry {
  readonly level: string;
  readonly text: string;
}

export type Scope = 'document' | 'script' | 'user';

/** Kept while the document is open. */
export interface HostState {
  readonly properties: Readonly<Record<Scope, Map<string, string>>>;
  readonly caches: Readonly<Record<Scope, Map<string, CacheEntry>>>;
  /** Who holds which lock: an execution, known by nothing but its identity. */
  readonly locks: Map<Scope, object>;
  activeSheet: SheetId | null;
  activeRange: { readonly sheet: SheetId; readonly a1: string } | null;
  menu: readonly MenuEntry[];
}

export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

export interface Platform {
  readonly backend: SheetBackend;
  readonly state: HostState;
  readonly mode: AuthModeName;
  readonly userLocale: string;
  readonly ui: UiResponder;
  /** Pages by the name they have in the script project. */
  readonly html: Readonly<Record<string, string>>;
  readonly make: Makers;
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets the clock of the host pass without waiting. */
  sleep(milliseconds: number): void;
  log(level: string, text: string): void;
  /** The document was written: what custom functions showed may be old. Says whether formulas came in. */
  changed(hasFormulas?: boolean): void;
  /** Brings the results of custom functions up to date. */
  calculate(): void;
}

export function createHostState(documentProperties = new Map<string, string>()): HostState {
  return {
    properties: { document: documentProperties, script: new Map(), user: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    locks: new Map(),
    activeSheet: null,
    activeRange: null,
    menu: [],
  };
}
