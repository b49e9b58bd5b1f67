/** The works that this browser keeps, the open one among them; where it keeps none, the user is told once. */

import { keepState } from './files/keptState';
import type { KeptInfo } from './files/keptWork';
import { reopenWork } from './files/reopenWork';
import { createWorkKeeper, type WorkKeeper } from './files/workKeeper';
import { openWorkStore, type WorkStore } from './files/workStore';
import type { workTexts } from './files/workTexts';
import type { OpenDocument } from './openDocument';
import type { Work } from './work';

export interface KeptWorks {
  /** The latest first. */
  list(): Promise<readonly KeptInfo[]>;
  /** `null` for one that is broken; the user then knows. */
  load(info: KeptInfo): Promise<Work | null>;
  /** From now on this document is kept, once it changes; `info` is that of a work which was kept before. */
  begin(document: OpenDocument, work: Work, info?: KeptInfo): void;
  /** Under which id the open document is kept; `null` while it is not. */
  openId(): string | null;
  changed(): void;
  flush(): Promise<void>;
}

export type Tell = (text: keyof typeof workTexts, values?: Readonly<Record<string, string>>) => void;

export async function openKeptWorks(tell: Tell): Promise<KeptWorks> {
  let store: WorkStore | null = null;
  let keeper: WorkKeeper | null = null;
  let openId: string | null = null;
  try {
    const opened = await openWorkStore();
    store = opened;
    const save: WorkStore['save'] = async (work, before) => {
      const outcome = await opened.save(work, before);
      if (outcome === 'saved') openId = work.id;
      return outcome;
    };
    keeper = createWorkKeeper({ store: { save }, tell });
  } catch (error) {
    tell('notKept', { reason: (error as Error).name });
  }
  return {
    list: async () => {
      if (!store) return [];
      const { works, ignored } = await store.list();
      if (ignored > 0) tell('ignoredWorks', { count: String(ignored) });
      return works;
    },
    load: async (info) => {
      const kept = await store?.load(info.id);
      if (!kept) tell('brokenWork', { name: info.name });
      return kept ? reopenWork(kept) : null;
    },
    begin: ({ name, backend }, { kept }, info) => {
      openId = info?.id ?? null;
      keeper?.begin({
        name,
        ...(info ? { kept: info } : {}),
        content: () => ({ workbook: backend.save(), state: keepState(kept) }),
      });
    },
    openId: () => openId,
    changed: () => keeper?.changed(),
    flush: async () => keeper?.flush(),
  };
}
