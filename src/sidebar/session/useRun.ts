/** Starts runs, asks how far they are, and lets them be stopped. */
import { useCallback, useRef, useState } from 'react';
import type { RunOutcome } from '../../protocol/runOutcome';
import type { ApplyRun } from '../../protocol/sidebarApi';
import type { Server } from '../server/server';
import type { RunState } from './session';
import { sentencesOf } from './useReading';

export interface UsedRun {
  readonly run: RunState;
  /** `prepare` gives what to apply, after saving what must be saved first. */
  readonly apply: (prepare: () => Promise<Omit<ApplyRun, 'run'>>) => void;
  readonly cancel: () => void;
  readonly undo: (run: string) => void;
}

/** Milliseconds between two questions: each is an execution of the script. */
const pause = 800;

export function useRun(server: Server, onEnd: (outcome: RunOutcome | null) => void): UsedRun {
  const [run, setRun] = useState<RunState>({ state: 'idle' });
  const running = useRef<string | null>(null);
  const rounds = useRef(0);

  const follow = useCallback(
    async (name: string) => {
      while (running.current === name) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (running.current !== name) return;
        // Whether the run goes well, its own answer tells: a question without an answer is only a missing figure.
        const progress = await server('readProgress', { run: name }).catch(() => null);
        if (progress && running.current === name) setRun({ state: 'running', what: 'apply', progress });
      }
    },
    [server],
  );

  const apply = useCallback(
    async (prepare: () => Promise<Omit<ApplyRun, 'run'>>) => {
      if (running.current !== null) return;
      const name = `run ${++rounds.current} ${Date.now()}`;
      running.current = name;
      setRun({ state: 'running', what: 'apply', progress: null });
      void follow(name);
      try {
        const outcome = await server('applyRun', { run: name, ...(await prepare()) });
        running.current = null;
        setRun({ state: 'done', outcome });
        onEnd(outcome);
      } catch (error) {
        running.current = null;
        setRun({ state: 'failed', sentences: sentencesOf(error as Error) });
        onEnd(null);
      }
    },
    [server, follow, onEnd],
  );

  const cancel = useCallback(() => {
    const name = running.current;
    if (name === null) return;
    setRun({ state: 'running', what: 'apply', progress: { step: 'cancelling', share: 0 } });
    server('cancelRun', { run: name }).catch(() => null);
  }, [server]);

  const undo = useCallback(
    async (name: string) => {
      if (running.current !== null) return;
      running.current = name;
      setRun({ state: 'running', what: 'undo', progress: null });
      const state = await server('undoRun', { run: name }).then(
        (sentence): RunState => ({ state: 'undone', sentence }),
        (error: Error): RunState => ({ state: 'failed', sentences: sentencesOf(error) }),
      );
      running.current = null;
      setRun(state);
      onEnd(null);
    },
    [server, onEnd],
  );

  return { run, apply, cancel, undo };
}
