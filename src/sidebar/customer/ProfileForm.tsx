/** The questions of the packs in use about one customer, to be answered by whoever just talked to them. */
import { Fragment, useId } from 'react';
import type { ObservedFact } from '../../core/profile/observed';
import type { AnswerValue, GivenAnswer } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { useLanguage, useTexts } from '../language/language';
import { profileTexts } from './profileTexts';

export interface ProfileFormProps {
  readonly questions: readonly (readonly [fact: string, use: ObservedFact])[];
  /** By fact; `null` where nobody answered. */
  readonly answers: Readonly<Record<string, GivenAnswer | null>>;
  /** Facts whose answers are not saved yet. */
  readonly changed: readonly string[];
  readonly disabled: boolean;
  readonly onAnswer: (fact: string, value: GivenAnswer | null) => void;
}

export function ProfileForm({ questions, answers, changed, disabled, onAnswer }: ProfileFormProps) {
  const say = useTexts(profileTexts);
  return (
    <section className="customer-profile" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {disabled ? <p>{say('needsRun')}</p> : <p className="quiet">{say('about')}</p>}
      {questions.map(([fact, use]) => (
        <Question
          key={fact}
          use={use}
          answer={answers[fact] ?? null}
          isChanged={changed.includes(fact)}
          disabled={disabled}
          onAnswer={(value) => onAnswer(fact, value)}
        />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly use: ObservedFact;
  readonly answer: GivenAnswer | null;
  readonly isChanged: boolean;
  readonly disabled: boolean;
  readonly onAnswer: (value: GivenAnswer | null) => void;
}

function Question({ use, answer, isChanged, disabled, onAnswer }: QuestionProps) {
  const say = useTexts(profileTexts);
  const language = useLanguage();
  const id = useId();
  const question = use.question[language];
  const help = use.explanation?.[language];
  const chosen: readonly unknown[] = answer === null ? [] : [answer].flat();
  const tick = (value: AnswerValue) => {
    const ticked = use.answers
      .map((one) => String(one.value))
      .filter((one) => chosen.includes(one) !== (one === value));
    onAnswer(ticked.length > 0 ? ticked : null);
  };
  return (
    <fieldset className="customer-question" disabled={disabled} aria-describedby={help && `${id}-help`}>
      <legend>
        {question} {isChanged && <span className="customer-unsaved">{say('unsaved')}</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
      {use.answers.map(({ value, title, explanation }, at) => (
        <Fragment key={String(value)}>
          <label className="customer-answer">
            <input
              type={use.kind === 'list' ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen.includes(value)}
              aria-describedby={explanation && `${id}-${at}`}
              onChange={() => (use.kind === 'list' ? tick(value) : onAnswer(value))}
            />
            <span>
              {use.kind === 'number' && <span className="customer-value">{String(value)}</span>}{' '}
              {title[language]}
            </span>
          </label>
          {explanation && (
            <p id={`${id}-${at}`} className="quiet customer-hint">
              {explanation[language]}
            </p>
          )}
        </Fragment>
      ))}
      {typeof answer === 'number' && use.answers.every(({ value }) => value !== answer) && (
        <p className="quiet">{say('between', { value: answer })}</p>
      )}
      {answer !== null && !disabled && (
        <Button kind="link" label={say('clearOf', { question })} onClick={() => onAnswer(null)}>
          {say('clear')}
        </Button>
      )}
    </fieldset>
  );
}
