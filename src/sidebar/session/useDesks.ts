/** Every pack that is open, as edited; what is not saved yet is kept for the user, so that a closed sidebar loses nothing. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applyEdit } from '../../core/rules/edit/applyEdit';
import type { RulePack } from '../../core/rules/pack';
import type { PackVersion } from '../../protocol/packVersions';
import type { Standing } from '../../protocol/sidebarApi';
import type { Server } from '../server/server';
import {
  type DeskState,
  isChanged,
  newDesk,
  openDesk,
  packOf,
  redone,
  textOf,
  undone,
  withDraft,
  withPack,
  withSaved,
  withVersions,
} from './deskState';
import type { PackDesk } from './session';
import { sentencesOf } from './useReading';

type Desks = ReadonlyMap<string, DeskState>;

export interface UsedDesks {
  readonly desks: Desks;
  /** Reads versions and draft of a pack that is not open yet. */
  readonly open: (id: string) => void;
  readonly openNew: (pack: RulePack) => void;
  /** Hears the newest version of each pack: what others saved is read. */
  readonly follow: (versions: Standing['versions']) => void;
  /** Packs that could not be opened, with the reason where the script gave one. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
  readonly deskOf: (id: string) => PackDesk | null;
  /** Saves an edited pack; answers its new version, rejects with the reason. */
  readonly save: (id: string, name: string) => Promise<number>;
}

/** Milliseconds after the last edit: an execution of the script per key stroke would be too many. */
const draftPause = 1500;
const editorPause = 2000;

export function useDesks(server: Server, now: () => string): UsedDesks {
  const [desks, setDesks] = useState<Desks>(new Map());
  const [failed, setFailed] = useState<UsedDesks['failed']>(new Map());
  const asked = useRef(new Set<string>());
  const latest = useRef(desks);
  latest.current = desks;

  const change = useCallback((id: string, how: (desk: DeskState) => DeskState) => {
    setDesks((before) => {
      const desk = before.get(id);
      const after = desk && how(desk);
      return !after || after === desk ? before : new Map([...before, [id, after]]);
    });
  }, []);

  const open = useCallback(
    (id: string) => {
      if (asked.current.has(id)) return;
      asked.current.add(id);
      const fail = (sentences: readonly string[]) => {
        // Whoever comes back to it asks again.
        asked.current.delete(id);
        setFailed((before) => new Map([...before, [id, sentences]]));
      };
      server('readPack', { id }).then(
        (versions) => {
          const desk = openDesk(versions);
          if (desk) setDesks((before) => new Map([...before, [id, desk]]));
          else fail([]);
        },
        (error: Error) => fail(sentencesOf(error)),
      );
    },
    [server],
  );

  const follow = useCallback(
    (versions: Standing['versions']) => {
      for (const [id, desk] of latest.current) {
        const newest = desk.versions[desk.versions.length - 1]?.version ?? 0;
        if ((versions[id] ?? 0) <= newest) continue;
        server('readPack', { id }).then(
          (answer) => change(id, (before) => withVersions(before, answer)),
          () => null,
        );
      }
    },
    [server, change],
  );

  const openNew = useCallback((pack: RulePack) => {
    asked.current.add(pack.id);
    setDesks((before) => {
      const known = before.get(pack.id);
      return new Map([...before, [pack.id, known ? withPack(known, pack) : newDesk(pack)]]);
    });
  }, []);

  const keep = useDrafts(server, desks);

  const save = useCallback(
    async (id: string, name: string) => {
      const desk = latest.current.get(id);
      if (!desk) throw new Error(`the pack "${id}" is not open`);
      const { pack, base } = desk;
      change(id, (before) => ({ ...before, isSaving: true, refused: [] }));
      try {
        const answer = await server('saveVersion', { json: textOf(pack), name, base });
        // Edits made meanwhile stay edits of the new version.
        change(id, (before) => withSaved(before, pack, answer, { name, time: now() }));
        return answer.version;
      } catch (error) {
        const refused = sentencesOf(error as Error);
        change(id, (before) => ({ ...before, isSaving: false, refused }));
        throw error;
      }
    },
    [server, change, now],
  );

  const followEditor = useEditor(server, change);

  const deskOf = useCallback(
    (id: string): PackDesk | null => {
      const desk = desks.get(id);
      if (!desk) return null;
      const { pack, saved, base, versions, meanwhile, isSaving, refused, past, future } = desk;
      return {
        pack,
        saved,
        base,
        meanwhile,
        isSaving,
        refused,
        isChanged: isChanged(desk),
        versions: versions.filter(({ version }) => version > 0),
        builtIn: builtInOf(versions),
        edit: (edit) => {
          const edited = applyEdit(pack, edit);
          if (!edited.ok) return edited.problems;
          change(id, (before) => withPack(before, edited.value));
          return [];
        },
        replace: (other) => change(id, (before) => withPack(before, other)),
        undo: past.length > 0 ? () => change(id, undone) : null,
        redo: future.length > 0 ? () => change(id, redone) : null,
        save: (name) => void save(id, name).catch(() => {}),
        openEditor: () => {
          void keep(id)
            .then(() => server('openEditor', { pack: id }))
            .then(
              () => followEditor(id),
              (error: Error) => change(id, (before) => ({ ...before, refused: sentencesOf(error) })),
            );
        },
      };
    },
    [desks, change, save, keep, followEditor, server],
  );

  return useMemo(
    () => ({ desks, open, openNew, follow, failed, deskOf, save }),
    [desks, open, openNew, follow, failed, deskOf, save],
  );
}

/** Keeps what is not saved yet; the answer keeps one pack's draft at once. */
function useDrafts(server: Server, desks: Desks): (id: string) => Promise<null> {
  const kept = useRef(new Map<string, string>());
  const latest = useRef(desks);
  latest.current = desks;

  const keep = useCallback(
    (id: string) => {
      const desk = latest.current.get(id);
      if (!desk) return Promise.resolve(null);
      const draft = { base: desk.base, json: textOf(desk.pack), time: '' };
      kept.current.set(id, draft.json);
      return server('keepDraft', { pack: id, draft });
    },
    [server],
  );

  useEffect(() => {
    const keepAll = () => {
      for (const [id, desk] of latest.current) {
        const before = kept.current.get(id);
        if (!isChanged(desk)) {
          if (before === undefined) continue;
          kept.current.delete(id);
          server('keepDraft', { pack: id, draft: null }).catch(() => null);
        } else if (before !== textOf(desk.pack)) keep(id).catch(() => kept.current.delete(id));
      }
    };
    const timer = setTimeout(keepAll, desks.size === 0 ? 0 : draftPause);
    window.addEventListener('pagehide', keepAll);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keepAll);
    };
  }, [server, desks, keep]);

  return keep;
}

/** While the wide editor is open, what it keeps shows in the cards; it ends with the next click into the sidebar. */
function useEditor(
  server: Server,
  change: (id: string, how: (desk: DeskState) => DeskState) => void,
): (id: string) => void {
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  return useCallback(
    (id: string) => {
      end.current();
      const look = () =>
        server('readDraft', { pack: id })
          .then((draft) => draft && change(id, (desk) => withDraft(desk, draft)))
          .catch(() => null);
      const timer = setInterval(look, editorPause);
      const stop = () => {
        clearInterval(timer);
        window.removeEventListener('pointerdown', back);
        window.removeEventListener('keydown', back);
      };
      const back = () => {
        stop();
        void look();
      };
      window.addEventListener('pointerdown', back);
      window.addEventListener('keydown', back);
      end.current = stop;
    },
    [server, change],
  );
}

function builtInOf(versions: readonly PackVersion[]): RulePack | null {
  const builtIn = versions.find(({ version }) => version === 0);
  return builtIn ? packOf(builtIn.json) : null;
}
