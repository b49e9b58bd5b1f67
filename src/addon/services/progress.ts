/**
 * How far a run is, and whether somebody wants it to stop: kept in the cache, since executions share nothing else. A
 * cache that fails must not stop a run: then nobody sees how far it is.
 */
import type { Progress } from '../../protocol/sidebarApi';

const seconds = 600;

export interface RunProgress {
  readonly tell: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
}

/** `run` is the name that the page gave it. */
export function openProgress(run: string): RunProgress {
  return {
    tell: (progress) => {
      orElse(undefined, () => cache()?.put(keyOf(run), JSON.stringify(progress), seconds));
    },
    isCancelled: () => orElse(false, () => cache()?.get(cancelKey(run)) === 'yes'),
  };
}

/** `null` for a run of which nothing was told, or not for a while. */
export function readProgress(run: string): Progress | null {
  const { [keyOf(run)]: text, [cancelKey(run)]: cancelled } =
    cache()?.getAll([keyOf(run), cancelKey(run)]) ?? {};
  const progress = text ? (JSON.parse(text) as Progress) : null;
  return progress && cancelled === 'yes' ? { ...progress, step: 'cancelling' } : progress;
}

export function cancel(run: string): void {
  cache()?.put(cancelKey(run), 'yes', seconds);
}

function cache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

/** Keys hold 250 characters at most, and a page may call its run anything. */
function keyOf(run: string): string {
  return `fenlei/${run.slice(0, 100)}/progress`;
}

function cancelKey(run: string): string {
  return `fenlei/${run.slice(0, 100)}/cancel`;
}

function orElse<T>(fallback: T, ask: () => T): T {
  try {
    return ask();
  } catch {
    return fallback;
  }
}
