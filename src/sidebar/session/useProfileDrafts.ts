/** Answers about customers that are not saved yet: they outlive the view, and a sheet that is being read again. */
import { type Dispatch, type SetStateAction, useEffect, useMemo, useState } from 'react';
import type { RunFacts } from '../../core/readFacts';
import type { ProfileAnswers } from '../../protocol/customerView';

export type Answers = ProfileAnswers['answers'];

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly reason: string };

export interface ProfileDraft {
  readonly given: Answers;
  /** In the sheet already, but not yet in the facts. */
  readonly saved: Answers;
  readonly saving: Saving;
}

/** By customer id. */
export type ProfileDrafts = ReadonlyMap<string, ProfileDraft>;
export type ProfileDraftState = readonly [ProfileDrafts, Dispatch<SetStateAction<ProfileDrafts>>];

export function useProfileDrafts(facts: RunFacts | null): ProfileDraftState {
  const [drafts, setDrafts] = useState<ProfileDrafts>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the sheet was read again, it tells what was saved.
  useEffect(
    () =>
      setDrafts((before) =>
        before.size === 0 ? before : new Map([...before].map(([id, draft]) => [id, { ...draft, saved: {} }])),
      ),
    [facts],
  );
  return useMemo(() => [drafts, setDrafts] as const, [drafts]);
}
