/** What one fact of a test customer is, in a field of its kind; an empty field is a blank fact. */
import { useId } from 'react';
import { factTitle } from '../../core/rules/describe/describeValue';
import type { ExampleValue, RulePack, Scalar } from '../../core/rules/pack';
import { Field } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { unitOf } from './askableFacts';
import { Choice } from './Choice';
import { conditionTexts } from './conditionTexts';
import { ListEditor } from './ListEditor';
import { NumberInput } from './NumberInput';
import { isList } from './valueForms';
import { valueTitle } from './valueTitle';

export interface ExampleFactProps {
  readonly fact: string;
  readonly pack: RulePack;
  readonly value: ExampleValue;
  readonly onValue: (value: ExampleValue) => void;
}

export function ExampleFact({ fact, pack, value, onValue }: ExampleFactProps) {
  const say = useTexts(conditionTexts);
  const locale = useLanguage();
  const id = useId();
  const use = pack.facts[fact] ?? { kind: 'text' };
  const label = factTitle(fact, pack, locale);
  const titleOf = (one: Scalar) => (one === null ? say('blank') : valueTitle(fact, one, { pack, locale }));
  if (use.kind === 'list')
    return (
      <fieldset className="rules-fact" aria-labelledby={id}>
        <legend id={id}>{label}</legend>
        <ListEditor
          entries={isList(value) ? value : []}
          use={use}
          titleOf={titleOf}
          onEntries={(entries) => onValue(entries.length === 0 ? null : entries.map(String))}
        />
      </fieldset>
    );
  const choices = use.kind === 'boolean' ? [true, false] : (use.values ?? []);
  const one = isList(value) ? null : value;
  const unit = unitOf(fact);
  return (
    <Field label={label}>
      {(tie) => {
        if (choices.length > 0)
          return (
            <Choice
              id={tie.id}
              label={label}
              value={one}
              choices={[null, ...choices]}
              titleOf={titleOf}
              onValue={onValue}
            />
          );
        if (use.kind === 'number')
          return (
            <NumberInput
              id={tie.id}
              label={label}
              value={typeof one === 'number' ? one : null}
              unit={unit ? say(unit) : undefined}
              factor={unit === 'share' ? 100 : 1}
              onValue={onValue}
              onBlank={() => onValue(null)}
            />
          );
        return (
          <input
            {...tie}
            type={use.kind === 'day' ? 'date' : 'text'}
            value={one === null ? '' : String(one)}
            onChange={({ target }) => onValue(target.value === '' ? null : target.value)}
          />
        );
      }}
    </Field>
  );
}
