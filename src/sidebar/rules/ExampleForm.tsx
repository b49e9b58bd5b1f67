/** One test customer opened: the name, what is known, the expected segments, and what the rules give meanwhile. */
import { useEffect, useMemo, useRef } from 'react';
import type { Problem } from '../../core/problem';
import { asksDays, expectedOf, factsOfRules } from '../../core/rules/check/exampleOf';
import { runExamples } from '../../core/rules/check/runExamples';
import type { Example, RulePack } from '../../core/rules/pack';
import { Field } from '../controls/Field';
import { SelectField } from '../controls/SelectField';
import { useLanguage, useTexts } from '../language/language';
import { ExampleFact } from './ExampleFact';
import { ExampleOutcome } from './ExampleOutcome';
import { exampleTexts } from './exampleTexts';
import { Problems } from './Problems';
import { useDraft } from './useDraft';

export interface ExampleFormProps {
  readonly example: Example;
  readonly pack: RulePack;
  /** Was added just now: its name is the first to be typed. */
  readonly isNew: boolean;
  readonly onExample: (example: Example) => readonly Problem[];
}

export function ExampleForm({ example, pack, isNew, onExample }: ExampleFormProps) {
  const say = useTexts(exampleTexts);
  const { value, problems, change, frame } = useDraft(example, onExample);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) name.current?.select();
  }, [isNew]);
  const facts = useMemo(
    () => [...new Set([...factsOfRules(pack), ...Object.keys(example.facts)])],
    [pack, example.facts],
  );
  const isDated = example.asOf !== undefined || asksDays(pack);
  const result = useMemo(() => runExamples({ ...pack, examples: [value] }).results[0], [pack, value]);
  return (
    <div className="rules-form" {...frame}>
      <Field label={say('name')}>
        {(tie) => (
          <input
            {...tie}
            ref={name}
            type="text"
            value={value.name}
            onChange={({ target }) => change({ ...value, name: target.value })}
          />
        )}
      </Field>
      <p className="quiet">{say('known')}</p>
      {facts.map((fact) => (
        <ExampleFact
          key={fact}
          fact={fact}
          pack={pack}
          value={value.facts[fact] ?? null}
          onValue={(next) => change({ ...value, facts: withFact(value.facts, fact, next) })}
        />
      ))}
      {isDated && (
        <Field label={say('asOf')} hint={say('asOfHint')}>
          {(tie) => (
            <input
              {...tie}
              type="date"
              value={value.asOf ?? ''}
              onChange={({ target }) => change(withDate(value, target.value))}
            />
          )}
        </Field>
      )}
      <Expected example={value} pack={pack} onExpected={(expected) => change({ ...value, expected })} />
      <Problems problems={problems} />
      <div role="status">
        {result && (
          <ExampleOutcome
            result={result}
            pack={pack}
            onExpect={(expected) => change({ ...value, expected })}
          />
        )}
      </div>
    </div>
  );
}

interface ExpectedProps {
  readonly example: Example;
  readonly pack: RulePack;
  readonly onExpected: (expected: Example['expected']) => void;
}

function Expected({ example: { expected }, pack, onExpected }: ExpectedProps) {
  const say = useTexts(exampleTexts);
  const language = useLanguage();
  if (typeof expected === 'string')
    return (
      <SelectField
        label={say('expected')}
        value={expected}
        choices={pack.segments.map(({ id, title }) => [id, title[language]])}
        onChoose={onExpected}
      />
    );
  const ticked = (id: string, isTicked: boolean) =>
    expectedOf(isTicked ? [...expected, id] : expected.filter((other) => other !== id), pack);
  return (
    <fieldset className="rules-fact">
      <legend>{say('expectedAll')}</legend>
      <div className="rules-boxes">
        {pack.segments.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={expected.includes(id)}
              onChange={({ target }) => onExpected(ticked(id, target.checked))}
            />
            {title[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Facts keep their order; a blank one is left out. */
function withFact(facts: Example['facts'], fact: string, value: Example['facts'][string]): Example['facts'] {
  const { [fact]: _, ...others } = facts;
  return value === null ? others : { ...facts, [fact]: value };
}

function withDate({ asOf: _, ...example }: Example, date: string): Example {
  return date === '' ? example : { ...example, asOf: date };
}
