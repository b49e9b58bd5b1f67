/** Follows the row that is selected in the sheet: a sidebar hears nothing of it, so it asks, as long as somebody looks. */
import { useCallback, useEffect, useState } from 'react';
import type { Selection } from '../../protocol/customerView';
import type { Server } from '../server/server';

export interface UsedSelection {
  readonly selection: Selection | null;
  /** Why the sheet no longer answers. */
  readonly lost: string | null;
  readonly followAgain: () => void;
}

/** Milliseconds: each question is an execution of the script, so the pauses grow while nothing changes. */
const shortest = 1500;
const longest = 5000;

export function useSelection(server: Server): UsedSelection {
  const [selection, setSelection] = useState<Selection | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round starts over after a failure.
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout>;
    let pause = shortest;
    let before = '';
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        try {
          const answer = await server('readSelection', null);
          if (!isCurrent) return;
          const now = JSON.stringify(answer);
          pause = now === before ? Math.min(longest, pause * 1.3) : shortest;
          if (now !== before) setSelection(answer);
          before = now;
        } catch (error) {
          if (isCurrent) setLost((error as Error).message);
          return;
        }
      }
      timer = setTimeout(ask, pause);
    };
    void ask();
    setLost(null);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [server, round]);
  return { selection, lost, followAgain: useCallback(() => setRound(round + 1), [round]) };
}
