/** Notices that the file changed behind the sidebar's back, whenever somebody comes back to it. */
import { useEffect, useRef } from 'react';
import type { SheetSnapshot } from '../../core/source/sheetSnapshot';
import type { Standing, Start } from '../../protocol/sidebarApi';
import type { Server } from '../server/server';
import { stampsOf } from './stamps';

export interface Watch {
  readonly start: Start;
  readonly snapshots: readonly SheetSnapshot[];
  /** Whether whichever sheet is open is read. */
  readonly followsOpenSheet: boolean;
  /** While a run is at work, the file changes by that. */
  readonly isResting: boolean;
  readonly onChange: () => void;
  /** The newest version of each pack, changed or not. */
  readonly onVersions: (versions: Standing['versions']) => void;
}

/** Milliseconds between two questions at least: the script reads the sheets for each. */
const pause = 5000;

/** A sidebar hears nothing of edits in the sheet, so it asks when the pointer or the keyboard returns to it. */
export function useStanding(server: Server, watch: Watch): void {
  const latest = useRef(watch);
  latest.current = watch;
  useEffect(() => {
    let asked = Date.now();
    const look = async () => {
      const { snapshots, isResting } = latest.current;
      if (!isResting || snapshots.length === 0 || Date.now() - asked < pause) return;
      asked = Date.now();
      const sheets = snapshots.map(({ id }) => id);
      const standing = await server('readStamps', { sheets }).catch(() => null);
      const now = latest.current;
      if (!standing || !now.isResting) return;
      now.onVersions(standing.versions);
      // An answer about sheets that are being read anew already says nothing.
      if (now.snapshots === snapshots && !isSame(standing, now)) now.onChange();
    };
    const onVisible = () => document.visibilityState === 'visible' && void look();
    const onReturn = () => void look();
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onVisible);
    document.documentElement.addEventListener('pointerenter', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onVisible);
      document.documentElement.removeEventListener('pointerenter', onReturn);
    };
  }, [server]);
}

function isSame(standing: Standing, { start, snapshots, followsOpenSheet }: Watch): boolean {
  const { lastRun, activeSheet } = start;
  const stamps = stampsOf(snapshots);
  return (
    (!followsOpenSheet || standing.activeSheet === activeSheet) &&
    standing.lastRun?.id === lastRun?.id &&
    standing.lastRun?.state === lastRun?.state &&
    Object.keys(stamps).every((id) => standing.stamps[id] === stamps[id])
  );
}
