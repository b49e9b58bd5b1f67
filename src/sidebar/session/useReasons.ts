/** Why customers move, found from what the last run was computed with. */
import { useMemo } from 'react';
import { parseBasis } from '../../core/preview/basis';
import { moveReasons } from '../../core/preview/moveReasons';
import type { Previewer } from '../../core/preview/previewer';
import type { LastRun } from '../../protocol/sidebarApi';
import type { Session } from './session';

/** `null` for a pack that was not in the last run: then nobody can tell. */
export function useReasons(lastRun: LastRun | null, classify: Previewer | null): Session['reasonsOf'] {
  const basis = lastRun?.basis ?? null;
  const packs = useMemo(() => parseBasis(basis), [basis]);
  return useMemo(() => {
    if (!classify || packs.length === 0) return null;
    return ({ classification: result, moves: { movers } }) => {
      const before = packs.find(({ pack }) => pack.id === result.pack.id);
      return before ? moveReasons({ before, result, movers, classify }) : null;
    };
  }, [packs, classify]);
}
