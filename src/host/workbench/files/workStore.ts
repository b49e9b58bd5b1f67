/** The last few works of this browser. */
import { answer, openDatabase } from './database';
import { type KeptInfo, type KeptWork, toInfo, toKeptWork, toRecords } from './keptWork';

export interface WorkStore {
  /** The latest first; `ignored` counts the records that are no works of this version, which are left alone. */
  list(): Promise<{ readonly works: readonly KeptInfo[]; readonly ignored: number }>;
  /** `null` where there is none of this id, or none that is whole. */
  load(id: string): Promise<KeptWork | null>;
  /**
   * Keeps a work, and of all only the latest few. `before` is the `changed` of the version that this one follows, `null`
   * for a new work. Where another tab has kept a version since, nothing is written and the answer is "elsewhere".
   */
  save(work: KeptWork, before: number | null): Promise<'saved' | 'elsewhere'>;
  remove(id: string): Promise<void>;
}

const INFOS = 'works';
const CONTENTS = 'contents';
/** A shop's workbook takes some megabytes. */
export const MOST_WORKS = 5;

/** Rejects where the browser keeps nothing, as in some private windows. */
export async function openWorkStore(name = 'fenlei workbench'): Promise<WorkStore> {
  const database = await openDatabase(name, [INFOS, CONTENTS]);
  const list: WorkStore['list'] = () =>
    database.read(async (stores) => {
      const records = await answer<unknown[]>(stores(INFOS).getAll());
      const works = records.flatMap((record) => toInfo(record) ?? []).sort((a, b) => b.changed - a.changed);
      return { works, ignored: records.length - works.length };
    });
  return {
    list,
    load: (id) =>
      database.read(async (stores) => {
        const [info, content] = await Promise.all([
          answer(stores(INFOS).get(id)),
          answer(stores(CONTENTS).get(id)),
        ]);
        return toKeptWork(info, content);
      }),
    save: (work, before) =>
      database.write(async (stores) => {
        const records = await answer<unknown[]>(stores(INFOS).getAll());
        const works = records.flatMap((record) => toInfo(record) ?? []);
        const known = works.find(({ id }) => id === work.id);
        if (known && known.changed !== before) return 'elsewhere';
        const { info, content } = toRecords(work);
        stores(INFOS).put(info);
        await answer(stores(CONTENTS).put(content));
        const others = works.filter(({ id }) => id !== work.id).sort((a, b) => b.changed - a.changed);
        for (const { id } of others.slice(MOST_WORKS - 1)) {
          stores(INFOS).delete(id);
          stores(CONTENTS).delete(id);
        }
        return 'saved';
      }),
    remove: (id) =>
      database.write(async (stores) => {
        stores(INFOS).delete(id);
        await answer(stores(CONTENTS).delete(id));
      }),
  };
}
