/** Packs of this file: their versions, what is being edited, and the wide editor. */
import { words } from '../../core/i18n/words';
import { failure, type Result, success } from '../../core/result';
import { acceptPack } from '../../core/rules/check/acceptPack';
import { packLimits } from '../../core/rules/packLimits';
import type { Draft, PackVersion, SavedVersion } from '../../protocol/packVersions';
import { builtInVersion, nextVersion, unknownPack, versionsOf } from '../packs';
import { cutText } from '../services/cutText';
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
    const saved = save(toText(json), cutText(toText(name).trim(), longestName)[0] ?? '', open);
    if (!saved.ok) return saved;
    const { id, version, before } = saved.value;
    boxOf(open).keep(id, null);
    const from = toWhole(base) || 0;
    const meanwhile = before.filter((other) => other.version > from);
    return success<SavedVersion>({ id, version, meanwhile });
  },
  keepDraft: (argument, open) => {
    const { pack, draft } = record(argument);
    if (!isPackId(pack)) return unknownPack(toText(pack), open.marks.store);
    const made = toDraft(draft);
    return made.ok ? boxOf(open).keep(pack, made.value) : made;
  },
  readDraft: (argument, open) => {
    const { pack } = record(argument);
    return isPackId(pack) ? success(boxOf(open).read(pack)) : unknownPack(toText(pack), open.marks.store);
  },
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

/** Also of a pack that was not saved yet, so it need not be known. */
function isPackId(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= packLimits.name;
}

/** `null` drops the draft; the time is the server's to say. */
function toDraft(given: unknown): Result<Draft | null> {
  if (given === null) return success(null);
  const { base, json } = record(given);
  if (typeof json !== 'string') return failure({ code: 'noDraft', at: [] });
  return success({ base: toWhole(base) || 0, json, time: new Date().toISOString() });
}
