/** One pack on the desk as data: what was saved, what is edited, and the way back. */
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import type { Draft, PackVersion, PackVersions, SavedVersion } from '../../protocol/packVersions';

export interface DeskState {
  /** The built-in pack as version 0 where there is one, then what was saved, the oldest first. */
  readonly versions: readonly PackVersion[];
  /** The version that the edits began with. */
  readonly base: number;
  readonly saved: RulePack;
  readonly pack: RulePack;
  /** Packs before and after the present one, the nearest first. */
  readonly past: readonly RulePack[];
  readonly future: readonly RulePack[];
  readonly meanwhile: readonly PackVersion[];
  readonly isSaving: boolean;
  readonly refused: readonly string[];
}

/** Steps that can be undone. */
const mostSteps = 100;

/**
 * The newest version that can be read, or that with which the draft began, with the draft over it. A text that is no
 * pack yet is the JSON editor's alone. `null` where no version is a pack.
 */
export function openDesk({ versions, draft }: PackVersions): DeskState | null {
  const edited = draft && packOf(draft.json);
  const readable = [...versions].reverse().flatMap((known) => {
    const pack = packOf(known.json);
    return pack ? [{ version: known.version, pack }] : [];
  });
  const began = edited && readable.find(({ version }) => version === draft.base);
  const base = began ?? readable[0];
  if (!base) return null;
  return {
    versions,
    base: base.version,
    saved: base.pack,
    pack: edited ?? base.pack,
    past: [],
    future: [],
    // A draft that began with an older version: what was saved since is shown, and nothing of either is lost.
    meanwhile: edited ? versions.filter(({ version }) => version > base.version) : [],
    isSaving: false,
    refused: [],
  };
}

/** A pack that is in nobody's list yet: pasted, or copied from a built-in one. */
export function newDesk(pack: RulePack): DeskState {
  const none = { versions: [], base: 0, past: [], future: [], meanwhile: [], refused: [] };
  return { ...none, saved: pack, pack, isSaving: false };
}

export function withPack(desk: DeskState, pack: RulePack): DeskState {
  return { ...desk, pack, past: [desk.pack, ...desk.past].slice(0, mostSteps), future: [], refused: [] };
}

export function undone(desk: DeskState): DeskState {
  const [pack, ...past] = desk.past;
  return pack ? { ...desk, pack, past, future: [desk.pack, ...desk.future], refused: [] } : desk;
}

export function redone(desk: DeskState): DeskState {
  const [pack, ...future] = desk.future;
  return pack ? { ...desk, pack, future, past: [desk.pack, ...desk.past], refused: [] } : desk;
}

/** After the server took the pack as a version. */
export function withSaved(
  desk: DeskState,
  saved: RulePack,
  { version, meanwhile }: SavedVersion,
  { name, time }: Pick<PackVersion, 'name' | 'time'>,
): DeskState {
  const added: PackVersion = { id: saved.id, version, time, name, json: JSON.stringify(saved) };
  const known = desk.versions.filter((older) => !meanwhile.some((other) => other.version === older.version));
  return {
    ...desk,
    versions: [...known, ...meanwhile, added],
    base: version,
    saved,
    meanwhile,
    isSaving: false,
    refused: [],
  };
}

/** After others saved: without edits the newest version is taken over, edits stay and are told. */
export function withVersions(desk: DeskState, { versions }: PackVersions): DeskState {
  if (!isChanged(desk)) return openDesk({ versions, draft: null }) ?? desk;
  return { ...desk, versions, meanwhile: versions.filter(({ version }) => version > desk.base) };
}

/** A draft that the JSON editor left: one step of undo; a text that is no pack yet changes nothing. */
export function withDraft(desk: DeskState, { json }: Draft): DeskState {
  const pack = packOf(json);
  return pack && JSON.stringify(pack) !== JSON.stringify(desk.pack) ? withPack(desk, pack) : desk;
}

export function isChanged({ pack, saved, versions }: DeskState): boolean {
  return versions.length === 0 || JSON.stringify(pack) !== JSON.stringify(saved);
}

/** As people read and edit it. */
export function textOf(pack: RulePack): string {
  return JSON.stringify(pack, null, 2);
}

export function packOf(json: string): RulePack | null {
  const pack = acceptPack(json);
  return pack.ok ? pack.value : null;
}
