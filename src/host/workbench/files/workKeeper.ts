/** Keeps the open spreadsheet in the browser while it changes. */

import type { KeptInfo, KeptWork } from './keptWork';
import { type SaveLater, saveLater } from './saveLater';
import type { WorkStore } from './workStore';
import type { workTexts } from './workTexts';

export interface KeeperOptions {
  readonly store: Pick<WorkStore, 'save'>;
  /** Says a sentence to the user; each problem is told once. */
  readonly tell: (text: keyof typeof workTexts, values: Readonly<Record<string, string>>) => void;
}

export interface OpenWork {
  readonly name: string;
  /** The kept work that was opened; a new one otherwise. */
  readonly kept?: KeptInfo;
  /** What there is to keep, asked for when it is time to. */
  readonly content: () => Pick<KeptWork, 'workbook' | 'state'>;
}

export interface WorkKeeper extends SaveLater {
  /** From now on this one is kept, once it changes; what was before must be flushed. */
  begin(work: OpenWork): void;
}

export function createWorkKeeper({ store, tell }: KeeperOptions): WorkKeeper {
  const told = new Set<string>();
  let open: OpenWork | null = null;
  let id = '';
  let before: number | null = null;

  const tellOnce = (text: keyof typeof workTexts, values: Readonly<Record<string, string>>) => {
    if (told.has(text)) return;
    told.add(text);
    tell(text, values);
  };
  const save = async (work: OpenWork): Promise<void> => {
    const changed = Math.max(Date.now(), (before ?? 0) + 1);
    const content = { ...work.content(), name: work.name, changed };
    if ((await store.save({ ...content, id }, before)) === 'elsewhere') {
      id = newId();
      tellOnce('openElsewhere', { name: work.name });
      await store.save({ ...content, id }, null);
    }
    before = changed;
  };
  const { changed, flush } = saveLater(async () => {
    if (!open) return;
    try {
      await save(open);
    } catch (cause) {
      const { name } = cause as Error;
      if (name === 'QuotaExceededError') tellOnce('storageFull', {});
      else tellOnce('notKept', { reason: name });
    }
  });
  return {
    begin: (work) => {
      open = work;
      id = work.kept?.id ?? newId();
      before = work.kept?.changed ?? null;
    },
    changed,
    flush,
  };
}

/** Nobody need guess it, only no two works may share it; pages without https have no `randomUUID`. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
