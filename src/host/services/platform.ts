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

/** Values under names: the part of a `Map` that another thread can keep as well. */
export interface Store<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): unknown;
  delete(key: string): unknown;
  clear(): void;
  /** The oldest first. */
  entries(): Iterable<readonly [string, V]>;
}

/** Kept while the document is open. */
export interface HostState {
  readonly properties: Readonly<Record<Scope, Store<string>>>;
  readonly caches: Readonly<Record<Scope, Store<CacheEntry>>>;
  /** Installable triggers by their ids. */
  readonly triggers: Store<TriggerEntry>;
  activeSheet: SheetId | null;
  activeRange: { readonly sheet: SheetId; readonly a1: string } | null;
  menu: readonly MenuEntry[];
}

export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

/** A time-driven trigger that the add-on installed. */
export interface TriggerEntry {
  readonly id: string;
  readonly functionName: string;
  /** What was asked of the builder, such as `{ everyDays: 1, atHour: 6 }`. */
  readonly schedule: Readonly<Record<string, number | string>>;
}

/** The locks as one execution has them. */
export interface Locks {
  /** Takes the lock, waiting for it at most so long; true at once where this execution has it already. */
  take(scope: Scope, milliseconds: number): boolean;
  has(scope: Scope): boolean;
  release(scope: Scope): void;
  releaseAll(): void;
}

export interface Platform {
  /** False for a script of its own, which has no document. */
  readonly isBound: boolean;
  readonly backend: SheetBackend;
  readonly state: HostState;
  readonly locks: Locks;
  readonly mode: AuthModeName;
  readonly userLocale: string;
  readonly ui: UiResponder;
  /** False where nobody looks on, as in a time-driven trigger. */
  readonly hasUi: boolean;
  /** `oauthScopes` of the manifest. */
  readonly scopes: readonly string[];
  /** Pages by the name they have in the script project. */
  readonly html: Readonly<Record<string, string>>;
  readonly make: Makers;
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets the clock of the host pass without waiting. */
  sleep(milliseconds: number): void;
  log(level: string, text: string): void;
  /** Thirty-two digits of chance, as in `3b241101-e2bb-4255-8caf-4136c566a962`. */
  uuid(): string;
  /** The document was written: what custom functions showed may be old. Says whether formulas came in. */
  changed(hasFormulas?: boolean): void;
  /** Brings the results of custom functions up to date. */
  calculate(): void;
}

/** A trigger of the clock runs beside its user: it neither knows nor changes which sheet is open [assumed]. */
export function stateFor({ mode, hasUi }: Pick<Platform, 'mode' | 'hasUi'>, state: HostState): HostState {
  return mode === 'FULL' && !hasUi ? { ...state, activeSheet: null, activeRange: null } : state;
}

export function createHostState(documentProperties = new Map<string, string>()): HostState {
  return {
    properties: { document: documentProperties, script: new Map(), user: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    triggers: new Map(),
    activeSheet: null,
    activeRange: null,
    menu: [],
  };
}
