/** The customer who is looked at, with the profile form where a pack in use asks about them. */
import { type ReactNode, useMemo } from 'react';
import { type Facts, factValue } from '../../core/facts/factColumn';
import type { RunPreview } from '../../core/preview/runPreview';
import { type ObservedFact, observedFacts } from '../../core/profile/observed';
import type { Source } from '../../core/source/openSource';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import type { Answers } from '../session/useProfileDrafts';
import { CustomerCard } from './CustomerCard';
import { customerTexts } from './customerTexts';
import { History } from './History';
import { ProfileBar } from './ProfileBar';
import { ProfileForm } from './ProfileForm';
import { useProfile } from './useProfile';

export interface CustomerPanelProps {
  /** The place in the facts, −1 for nobody. */
  readonly customer: number;
  /** What to say where there is nobody. */
  readonly nobody: string;
  readonly preview: RunPreview;
  readonly source: Source;
  /** What stands above the customer. */
  readonly children: ReactNode;
}

type Questions = ReadonlyMap<string, { readonly use: ObservedFact; readonly facts: Facts }>;

export function CustomerPanel({ customer, nobody, preview, source, children }: CustomerPanelProps) {
  const say = useTexts(customerTexts);
  const { server, settings, profileDrafts, packs: choices, refresh } = useSession();
  const { customers, packs } = preview;
  const id = customers.facts.ids[customer] ?? null;
  const questions = useMemo(() => questionsOf(preview), [preview]);
  const profile = useProfile(server, {
    customer: id,
    stored: storedAnswers(questions, customer),
    place: { settings, sheet: source.sheetId },
    onSaved: refresh,
    drafts: profileDrafts,
  });
  const asks = id !== null && questions.size > 0;
  return (
    <>
      <div className="view">
        <h1>{say('title')}</h1>
        {children}
        {id === null ? (
          <p className="quiet" role="status">
            {nobody}
          </p>
        ) : (
          <>
            <CustomerCard
              key={id}
              customer={customer}
              customers={customers}
              packs={packs}
              colorBy={settings.colorBy}
            />
            {asks && (
              <ProfileForm
                key={`profile ${id}`}
                questions={[...questions].map(([fact, { use }]) => [fact, use] as const)}
                answers={profile.answers}
                changed={profile.changed}
                disabled={source.place.sheet === null}
                onAnswer={profile.answer}
              />
            )}
            <History
              key={`history ${id}`}
              server={server}
              customer={id}
              packs={packs.map(({ classification }) => classification.pack)}
              choices={choices}
            />
          </>
        )}
      </div>
      {asks && source.place.sheet !== null && (
        <ProfileBar saving={profile.saving} isChanged={profile.changed.length > 0} onSave={profile.save} />
      )}
    </>
  );
}

/** Several packs may ask the same: it is asked once. */
function questionsOf({ packs }: RunPreview): Questions {
  const questions = new Map<string, { readonly use: ObservedFact; readonly facts: Facts }>();
  for (const { classification } of packs)
    for (const [fact, use] of observedFacts(classification.pack.facts))
      if (!questions.has(fact)) questions.set(fact, { use, facts: classification.facts });
  return questions;
}

function storedAnswers(questions: Questions, customer: number): Answers {
  return Object.fromEntries(
    [...questions].map(([fact, { facts }]) => {
      const column = facts.columns.get(fact);
      return [fact, column ? factValue(column, customer) : null];
    }),
  );
}
