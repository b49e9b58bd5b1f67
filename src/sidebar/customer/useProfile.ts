/** Answers that are being given about one customer, kept while people look at others, and saved when they say so. */
import type { GivenAnswer } from '../../core/rules/pack';
import type { ProfileAnswers } from '../../protocol/customerView';
import type { Server } from '../server/server';
import type { Answers, ProfileDraft, ProfileDraftState, Saving } from '../session/useProfileDrafts';

export interface UsedProfile {
  /** As the form shows them. */
  readonly answers: Answers;
  /** The facts whose answers are not saved yet. */
  readonly changed: readonly string[];
  readonly saving: Saving;
  readonly answer: (fact: string, value: GivenAnswer | null) => void;
  readonly save: () => void;
}

export interface ProfileOptions {
  /** `null` where nobody is looked at. */
  readonly customer: string | null;
  /** As the facts have them. */
  readonly stored: Answers;
  readonly place: Pick<ProfileAnswers, 'settings' | 'sheet'>;
  readonly onSaved: () => void;
  readonly drafts: ProfileDraftState;
}

const nothing: ProfileDraft = { given: {}, saved: {}, saving: { state: 'idle' } };

export function useProfile(server: Server, options: ProfileOptions): UsedProfile {
  const { customer, stored, place, onSaved } = options;
  const [drafts, setDrafts] = options.drafts;
  const draft = drafts.get(customer ?? '') ?? nothing;
  const known = { ...stored, ...draft.saved };
  const change = (id: string, next: (before: ProfileDraft) => ProfileDraft) =>
    setDrafts((before) => new Map(before).set(id, next(before.get(id) ?? nothing)));
  return {
    answers: { ...known, ...draft.given },
    changed: Object.keys(draft.given),
    saving: draft.saving,
    answer: (fact, value) => {
      if (customer === null) return;
      change(customer, (before) => ({
        ...before,
        given: isSame(known[fact] ?? null, value)
          ? without(before.given, [fact])
          : { ...before.given, [fact]: value },
        saving: before.saving.state === 'busy' ? before.saving : { state: 'idle' },
      }));
    },
    save: () => {
      if (customer === null || draft.saving.state === 'busy') return;
      const sent = draft.given;
      change(customer, (before) => ({ ...before, saving: { state: 'busy' } }));
      server('saveProfile', { ...place, customer, answers: sent }).then(
        () => {
          change(customer, ({ given, saved }) => ({
            // Answered anew while the script was saving: that is for the next time.
            given: without(
              given,
              Object.keys(sent).filter((fact) => given[fact] === sent[fact]),
            ),
            saved: { ...saved, ...sent },
            saving: { state: 'saved' },
          }));
          onSaved();
        },
        (error: Error) =>
          change(customer, (before) => ({ ...before, saving: { state: 'failed', reason: error.message } })),
      );
    },
  };
}

function isSame(one: GivenAnswer | null, other: GivenAnswer | null): boolean {
  return Array.isArray(one) && Array.isArray(other) ? String(one) === String(other) : one === other;
}

function without(answers: Answers, facts: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !facts.includes(fact)));
}
