/** One call at a time, with why the last one failed. */
import { useCallback, useRef, useState } from 'react';
import { sentencesOf } from '../session/useReading';

export interface Calls {
  /** What is being asked for; `null` while nothing is. */
  readonly busy: string | null;
  readonly failed: readonly string[];
  readonly call: (name: string, ask: () => Promise<void>) => void;
}

export function useCalls(): Calls {
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const running = useRef(false);
  const call = useCallback((name: string, ask: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(name);
    setFailed([]);
    ask()
      .catch((error: Error) => setFailed(sentencesOf(error)))
      .then(() => {
        running.current = false;
        setBusy(null);
      });
  }, []);
  return { busy, failed, call };
}
