/** Holds the session of an open sidebar: what was read, chosen, edited and run, for all views. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../core/i18n/text';
import { acceptPack } from '../../core/rules/check/acceptPack';
import { packCard } from '../../core/rules/describe/packCard';
import type { RulePack } from '../../core/rules/pack';
import type { PackChoice } from '../../protocol/packVersions';
import type { Settings } from '../../protocol/settings';
import type { Start } from '../../protocol/sidebarApi';
import { useLanguage } from '../language/language';
import type { Server } from '../server/server';
import { packOf } from './deskState';
import { type Searched, type Session, SessionContext } from './session';
import { stampsOf } from './stamps';
import { useDesks } from './useDesks';
import { usePreview } from './usePreview';
import { useProfileDrafts } from './useProfileDrafts';
import { useReading } from './useReading';
import { useReasons } from './useReasons';
import { useRun } from './useRun';
import { useStanding } from './useStanding';

export interface SessionProviderProps {
  readonly server: Server;
  readonly start: Start;
  readonly children: ReactNode;
}

const isoNow = () => new Date().toISOString();

export function SessionProvider({ server, start: first, children }: SessionProviderProps) {
  const language = useLanguage();
  const [start, setStart] = useState(first);
  const [settings, setSettings] = useState(first.settings);
  const [round, setRound] = useState(0);
  const [shown, setShown] = useState(first.settings.colorBy);

  const restart = useCallback(() => {
    server('start', null).then(
      (again) => {
        setStart(again);
        setRound((before) => before + 1);
      },
      () => setRound((before) => before + 1),
    );
  }, [server]);

  const desks = useDesks(server, isoNow);
  const { reading, snapshots, sayRoles } = useReading(server, start, settings.sources, round);
  const { run, apply, cancel, undo } = useRun(server, restart);
  useStanding(server, {
    start,
    snapshots,
    followsOpenSheet: settings.sources === null,
    isResting: run.state !== 'running',
    onChange: restart,
    onVersions: desks.follow,
  });

  const { open } = desks;
  useEffect(() => {
    for (const id of new Set([...settings.packs, shown])) open(id);
  }, [settings.packs, shown, open]);

  const inUse = useMemo(() => {
    const known = new Map(start.packsInUse.map(({ id, json }) => [id, json]));
    return settings.packs.flatMap((id): RulePack[] => {
      const pack = desks.desks.get(id)?.pack ?? packOf(known.get(id) ?? '');
      return pack ? [pack] : [];
    });
  }, [settings.packs, start.packsInUse, desks.desks]);

  const { facts, classify, preview } = usePreview(reading, settings, inUse, start.today);
  const [searched, setSearched] = useState<Searched | null>(null);
  const profileDrafts = useProfileDrafts(facts);
  const reasonsOf = useReasons(start.lastRun, classify);

  /** What is not saved yet becomes a version first: a run uses what the file holds. */
  const prepare = useCallback(async () => {
    const versions: Record<string, number> = {};
    for (const id of settings.packs) {
      const desk = desks.deskOf(id);
      const started = start.packsInUse.find((pack) => pack.id === id)?.version ?? 0;
      versions[id] = desk?.isChanged ? await desks.save(id, '') : (desk?.base ?? started);
    }
    return { settings, versions, stamps: stampsOf(snapshots), asOf: settings.asOf ?? start.today };
  }, [settings, snapshots, start.packsInUse, start.today, desks]);

  const desk = useMemo(() => desks.deskOf(shown), [desks, shown]);
  const unopened = useMemo(() => {
    const sentences = desks.failed.get(shown);
    return sentences && !desks.desks.has(shown) ? { id: shown, sentences } : null;
  }, [desks, shown]);
  const packs = useMemo(
    () =>
      withOpened(
        start.packs,
        [...desks.desks.values()].map(({ pack }) => pack),
        language,
      ),
    [start.packs, desks.desks, language],
  );

  const session = useMemo(
    (): Session => ({
      server,
      today: start.today,
      sheets: start.sheets,
      activeSheet: start.activeSheet,
      reading,
      refresh: restart,
      sayRole: (sheet, column, role) => sayRoles(sheet, { [column]: role }),
      sayRoles,
      settings,
      changeSettings: (change: Partial<Settings>) => setSettings((before) => ({ ...before, ...change })),
      packs,
      usedPacks: inUse,
      hasUnsavedRules: settings.packs.some((id) => desks.deskOf(id)?.isChanged === true),
      desk,
      showPack: setShown,
      unopened,
      openNewPack: (pack) => {
        const accepted = acceptPack(JSON.stringify(pack));
        if (!accepted.ok) return accepted.problems;
        desks.openNew(accepted.value);
        setShown(pack.id);
        return [];
      },
      facts,
      preview,
      searched: [searched, setSearched],
      profileDrafts,
      reasonsOf,
      lastRun: start.lastRun,
      run,
      apply: () => apply(prepare),
      cancel,
      undoRun: () => start.lastRun && undo(start.lastRun.id),
    }),
    [
      server,
      start,
      reading,
      restart,
      sayRoles,
      settings,
      packs,
      desk,
      unopened,
      desks,
      inUse,
      facts,
      preview,
      searched,
      profileDrafts,
      reasonsOf,
      run,
      apply,
      prepare,
      cancel,
      undo,
    ],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The packs of the file with those that are only open here, in the words of their latest edit. */
function withOpened(
  listed: readonly PackChoice[],
  opened: readonly RulePack[],
  language: Locale,
): readonly PackChoice[] {
  const choices = new Map(listed.map((choice) => [choice.id, choice]));
  for (const pack of opened) {
    const example = choices.get(pack.id)?.example;
    const isAlike = example?.length === pack.segments.length;
    choices.set(pack.id, { ...packCard(pack, language), ...(isAlike ? { example } : {}) });
  }
  return [...choices.values()];
}
