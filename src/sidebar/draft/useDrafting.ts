/** Work that takes a moment: the button says so first, then it is done, and the outcome stays in view. */
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../core/problem';
import type { Result } from '../../core/result';

export interface UsedDrafting<T> {
  readonly isBusy: boolean;
  readonly found: T | null;
  readonly problems: readonly Problem[];
  readonly start: (work: () => Result<T>) => void;
  /** Takes back what was found, after another choice. */
  readonly clear: () => void;
}

/** Milliseconds in which the browser paints the busy button. */
const painting = 30;

export function useDrafting<T>(): UsedDrafting<T> {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Result<T> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isBusy,
    found: outcome?.ok ? outcome.value : null,
    problems: outcome && !outcome.ok ? outcome.problems : [],
    start: (work) => {
      setBusy(true);
      timer.current = setTimeout(() => {
        setOutcome(work());
        setBusy(false);
      }, painting);
    },
    clear: () => setOutcome(null),
  };
}
