/** Packs of this file: their versions, what is being edited, and the wide editor. */
import { words } from '../../core/i18n/words';
import { failure, type Result, success } from '../../core/result';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { Draft, PackVersion, SavedVersion } from '../../protocol/sidebarApi';
import { builtInVersion, nextVersion, unknownPack, versionsOf } from '../packs';
import { showEditor } from '../services/dialogs';
import { type DraftBox, draftsOf } from '../services/drafts';
import { readMarks } from '../services/marks';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { addPackVersion, openStore } from '../services/store';
import { record, toText, toWhole } from './argument';
import type { Handlers } from './handler';
import { underLock } from './underLock';

export const packHandlers: Handlers<
  'readPack' | 'savePack' | 'saveVersion' | 'keepDraft' | 'readDraft' | 'openEditor' | 'readEditor'
> = {
  readPack: (argument, open) => {
    const id = toText(record(argument).id);
    const versions = versionsOf(id, open.marks.store);
    const draft = boxOf(open).read(id);
    return versions.length === 0 && !draft ? unknownPack(id, open.marks.store) : success({ versions, draft });
  },
  savePack: (json, open) => {
    const saved = save(toText(json), '', open);
    return saved.ok ? success(saved.value.id) : saved;
  },
  saveVersion: (argument, open) => {
    const { json, name, base } = record(argument);
    const saved = save(toText(json), toText(name).trim().slice(0, longestName), open);
    if (!saved.ok) return saved;
    const { id, version, before } = saved.value;
    boxOf(open).keep(id, null);
    const from = toWhole(base) || 0;
    const meanwhile = before.filter((other) => other.version > from);
    return success<SavedVersion>({ id, version, meanwhile });
  },
  keepDraft: (argument, open) => {
    const { pack, draft } = record(argument);
    return boxOf(open).keep(toText(pack), toDraft(draft));
  },
  readDraft: (argument, open) => success(boxOf(open).read(toText(record(argument).pack))),
  openEditor: (argument, open) => {
    const id = toText(record(argument).pack);
    const versions = versionsOf(id, open.marks.store);
    if (versions.length === 0 && !boxOf(open).read(id)) return unknownPack(id, open.marks.store);
    boxOf(open).remember(id);
    showEditor(words.editorTitle[open.language]);
    return success(null);
  },
  readEditor: (_, open) => {
    const box = boxOf(open);
    const pack = box.remembered();
    const newest = versionsOf(pack, open.marks.store).slice(-1)[0] ?? builtInVersion(pack);
    const draft = box.read(pack) ?? (newest && asDraft(newest));
    if (!draft) return failure({ code: 'noPackChosen', at: [] });
    return success({ language: open.language, pack, draft });
  },
};

const longestName = 80;

interface Saved {
  readonly id: string;
  readonly version: number;
  /** The versions that were there before. */
  readonly before: readonly PackVersion[];
}

function save(json: string, name: string, { spreadsheet }: OpenSpreadsheet): Result<Saved> {
  const pack = acceptPack(json);
  if (!pack.ok) return pack;
  return underLock(() => {
    // Read under the lock: somebody else may have made the store, or a version, since the page asked.
    const store = openStore(spreadsheet, readMarks(spreadsheet));
    const { id } = pack.value;
    const before = versionsOf(id, store);
    const version = nextVersion(id, store);
    addPackVersion(store, { id, version, time: new Date().toISOString(), name, json });
    return { id, version, before };
  });
}

function asDraft({ version, json }: PackVersion): Draft {
  return { base: version, json: JSON.stringify(JSON.parse(json), null, 2), time: '' };
}

function boxOf({ spreadsheet }: OpenSpreadsheet): DraftBox {
  return draftsOf(spreadsheet.getId());
}

/** `null` drops the draft; the time is the server's to say. */
function toDraft(given: unknown): Draft | null {
  if (given === null || given === undefined) return null;
  const { base, json } = record(given);
  return { base: toWhole(base) || 0, json: toText(json), time: new Date().toISOString() };
}
