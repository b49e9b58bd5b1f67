/** What is being typed, until it is kept: a whole edit at once, so that undo takes back what a person did and not letters. */
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../core/problem';

export interface UsedDraft<T> {
  /** As it stands in the form. */
  readonly value: T;
  /** Why the last attempt to keep it was refused. */
  readonly problems: readonly Problem[];
  /** Shows a change; keeps it at once unless somebody is typing. */
  readonly change: (value: T) => void;
  /** For the element around the form: leaving a field, or Enter, keeps what was typed. */
  readonly frame: {
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** A refused draft stays in the form, to be mended; a saved value that changes otherwise, by undo, replaces it. */
export function useDraft<T>(saved: T, keep: (value: T) => readonly Problem[]): UsedDraft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const latest = useRef(draft);
  const show = (next: typeof draft) => {
    latest.current = next;
    setDraft(next);
  };
  const said = JSON.stringify(saved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal value that was made anew changes nothing
  useEffect(() => {
    latest.current = null;
    setDraft(null);
    setProblems([]);
  }, [said]);
  const finish = () => {
    const { current } = latest;
    if (!current) return;
    if (JSON.stringify(current.value) === said) {
      show(null);
      setProblems([]);
      return;
    }
    const found = keep(current.value);
    setProblems(found);
    if (found.length === 0) show(null);
  };
  return {
    value: draft ? draft.value : saved,
    problems,
    change: (value) => {
      show({ value });
      if (!isTyping(document.activeElement)) finish();
    },
    frame: {
      onBlur: ({ target }) => {
        if (isTyping(target)) finish();
      },
      onKeyDown: ({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement && isTyping(target)) finish();
      },
    },
  };
}

function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && /^(text|date|color)$/.test(element.type);
}
