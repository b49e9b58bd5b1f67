/** All that the views share: the file as it was read, the choices, the packs as edited, the run. */
import { createContext, type Dispatch, type SetStateAction, useContext } from 'react';
import type { Role } from '../../core/facts/roles';
import type { MoveReason, Mover } from '../../core/preview/moves';
import type { PackPreview, RunPreview } from '../../core/preview/runPreview';
import type { Problem } from '../../core/problem';
import type { RunFacts } from '../../core/readFacts';
import type { Result } from '../../core/result';
import type { Edit } from '../../core/rules/edit/edit';
import type { RulePack } from '../../core/rules/pack';
import type { ReadTable, Source } from '../../core/source/openSource';
import type { PackChoice, PackVersion } from '../../protocol/packVersions';
import type { RunOutcome } from '../../protocol/runOutcome';
import type { Settings } from '../../protocol/settings';
import type { LastRun, Progress, SheetInfo } from '../../protocol/sidebarApi';
import type { Server } from '../server/server';
import type { ProfileDraftState } from './useProfileDrafts';

export interface Session {
  readonly server: Server;
  /** Of the spreadsheet. */
  readonly today: string;
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: number;
  readonly reading: Reading;
  /** Reads the sheets again. */
  readonly refresh: () => void;
  /** What a manager says of a column (from 1) of a sheet; `null` is "nothing that Fenlei reads". */
  readonly sayRole: (sheet: number, column: number, role: Role | null) => void;
  /** The same for several columns at once. */
  readonly sayRoles: (sheet: number, roles: Readonly<Record<number, Role | null>>) => void;

  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;

  readonly packs: readonly PackChoice[];
  /** The packs in use, as edited. */
  readonly usedPacks: readonly RulePack[];
  /** A pack in use has edits that are no version yet. */
  readonly hasUnsavedRules: boolean;
  /** The pack that is looked at and edited; `null` while it is being read. */
  readonly desk: PackDesk | null;
  readonly showPack: (id: string) => void;
  /** The pack that should be on the desk and could not be read, with the reasons; `null` where all is well. */
  readonly unopened: { readonly id: string; readonly sentences: readonly string[] } | null;
  /** A copy of a built-in pack, or a pasted pack, under an id of its own; answers what is wrong with it. */
  readonly openNewPack: (pack: RulePack) => readonly Problem[];

  /** `null` until the sheets are read. */
  readonly facts: RunFacts | null;
  /** Of the packs in use, with edits that are not saved yet; `null` until the sheets are read. */
  readonly preview: Result<RunPreview> | null;

  /** The customer who was searched for, until another row is selected. */
  readonly searched: readonly [Searched | null, Dispatch<SetStateAction<Searched | null>>];
  /** What staff answered about customers and did not save yet. */
  readonly profileDrafts: ProfileDraftState;

  /** Makes the function that tells why a customer moves; `null` where nobody can tell. */
  readonly reasonsOf: ((pack: PackPreview) => ((mover: Mover) => readonly MoveReason[]) | null) | null;

  readonly lastRun: LastRun | null;
  readonly run: RunState;
  /** Saves what was edited, then writes what the preview shows. */
  readonly apply: () => void;
  readonly cancel: () => void;
  readonly undoRun: () => void;
}

export interface Searched {
  /** Of the customer. */
  readonly id: string;
  /** Sheet and row that were selected then; `null` until that is heard. */
  readonly place: string | null;
}

export type Reading =
  | { readonly state: 'reading' /** From 0 to 1. */; readonly share: number }
  | { readonly state: 'failed'; readonly sentences: readonly string[] }
  | {
      readonly state: 'read';
      readonly tables: readonly ReadTable[];
      readonly source: Result<Source>;
      /** The sheet changed since; it is being read again. */
      readonly isStale: boolean;
    };

export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly what: 'apply' | 'undo'; readonly progress: Progress | null }
  | { readonly state: 'done'; readonly outcome: RunOutcome }
  | { readonly state: 'undone'; readonly sentence: string }
  | { readonly state: 'failed'; readonly sentences: readonly string[] };

/** One pack on the desk: as edited, as it was, and what can be done with it. */
export interface PackDesk {
  readonly pack: RulePack;
  /** The version that the edits began with; 0 is the built-in pack. */
  readonly base: number;
  readonly saved: RulePack;
  readonly isChanged: boolean;
  /** The built-in pack of this id; `null` for a pack of the user's own. */
  readonly builtIn: RulePack | null;
  /** What was saved in this file, the oldest first. */
  readonly versions: readonly PackVersion[];
  /** Others saved these versions while this one was edited: both are kept. */
  readonly meanwhile: readonly PackVersion[];
  readonly isSaving: boolean;
  /** Problems of the last attempt to save, as sentences. */
  readonly refused: readonly string[];
  /** Does an edit, or answers why it cannot be done. */
  readonly edit: (edit: Edit) => readonly Problem[];
  /** Takes another whole pack as the edited one: restored, reset, pasted or from the JSON editor. */
  readonly replace: (pack: RulePack) => void;
  /** `null` where there is nothing to undo or redo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Becomes the newest version, under a name of the manager's or `''`. */
  readonly save: (name: string) => void;
  readonly openEditor: () => void;
}

const Sessions = createContext<Session | null>(null);

export const SessionContext = Sessions.Provider;

export function useSession(): Session {
  const session = useContext(Sessions);
  if (!session) throw new Error('useSession() needs a SessionContext around it');
  return session;
}
